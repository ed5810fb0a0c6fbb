import type { Toetsuitkomst } from "../../regels/toetsuitkomst.ts";
import type { Declaratieuitkomst } from "../../regelsets/declaratie/toets.ts";
import { samengevoegd } from "../toetsen/samengevoegd.ts";

/** Each question once: a judgement on a rule counts for every line. */
const eenmaal = (oordelen: Toetsuitkomst["oordeel"]): Toetsuitkomst["oordeel"] => [
  ...new Map(oordelen.map((oordeel) => [oordeel.regel, oordeel])).values(),
];

/** A declaration as answers show it: a line counts only in a declaration that counts, and all lines must. */
export function toonDeclaratie({ declaratie, regels, termijnen }: Declaratieuitkomst) {
  const geheel = samengevoegd([declaratie, ...regels.map(({ toets }) => toets)]);
  return {
    ...geheel,
    gronden: declaratie.gronden,
    oordeel: eenmaal(geheel.oordeel),
    regels: regels.map(({ id, toets, tijd, ...aantallen }) => ({
      id,
      ...samengevoegd([declaratie, toets]),
      gronden: toets.gronden,
      oordeel: toets.oordeel,
      ...aantallen,
      ...(tijd && { tijd }),
    })),
    termijnen,
  };
}
