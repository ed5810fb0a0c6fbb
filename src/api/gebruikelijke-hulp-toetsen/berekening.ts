import { toetsGebruikelijkeHulp } from "../../regelsets/gebruikelijkeHulp/toets.ts";
import { alsBrief } from "../../uitleg/delen.ts";
import { huisgenoten } from "../../uitleg/huisgenoten.ts";
import { definieerBerekening } from "../berekening.ts";
import { regelsetkop } from "../kop.ts";
import { kwitantie } from "../kwitantie.ts";
import { metVraag } from "../ontbrekend.ts";
import type { Rekenbron } from "../rekenbron.ts";
import { samenhangfouten } from "../situatie/samenhang.ts";
import { kiesRegelset, tabellenOp } from "../tabellen.ts";
import type * as z from "../zod.ts";
import { kiesGebruikelijkeHulp } from "./kies.ts";
import { antwoord, verzoek } from "./schema.ts";

/** What housemates must do themselves. */
export async function bereken(bron: Rekenbron, { stand, ...invoer }: z.output<typeof verzoek>) {
  const { regelset: id, peildatum, ...vraag } = invoer;
  const regelset = kiesRegelset(id);
  const hulp = kiesGebruikelijkeHulp(regelset, vraag.taken);
  const opname = await tabellenOp(bron, regelset, peildatum, stand);
  const uitkomst = toetsGebruikelijkeHulp(hulp, vraag, opname.tabellen);
  return {
    regelset: regelsetkop(opname),
    peildatum,
    taken: uitkomst.taken.map(({ mate: _, ...taak }) => taak),
    leden: uitkomst.leden,
    ontbrekend: uitkomst.ontbrekend.map(metVraag),
    volgendeVraag: uitkomst.volgendeVraag,
    oordeel: uitkomst.oordeel,
    kwitantie: await kwitantie(opname, invoer),
  };
}

export const gebruikelijkeHulpToetsen = definieerBerekening({
  pad: "/gebruikelijke-hulp-toetsen",
  operationId: "toetsGebruikelijkeHulp",
  tag: "Toetsen",
  summary: "Toets wat huisgenoten zelf moeten doen",
  description:
    "Geeft per taak of huisgenoten haar geheel, gedeeltelijk of niet overnemen, wie dat zijn en wie is vrijgesteld, met de regel waar dat vandaan komt. Bij onbekend staan onder ontbrekend de feiten die nog kunnen uitmaken.",
  geeft: "De uitkomst.",
  verzoek,
  antwoord,
  samenhang: samenhangfouten,
  bereken,
  uitleg: alsBrief(huisgenoten),
});
