import type { Regelset } from "../../regelsets/regelset.ts";
import { wijzeVoor } from "../../regelsets/tegemoetkoming/regels.ts";
import type { Tegemoetkomingsvraag } from "../../regelsets/tegemoetkoming/vraag.ts";
import { alsBrief } from "../../uitleg/delen.ts";
import { tegemoetkoming } from "../../uitleg/tegemoetkoming.ts";
import { definieerBerekening } from "../berekening.ts";
import { regelsetkop } from "../kop.ts";
import { kwitantie } from "../kwitantie.ts";
import { metVraag } from "../ontbrekend.ts";
import type { Rekenbron } from "../rekenbron.ts";
import { eisParameters, kiesRegelset, tabellenOp } from "../tabellen.ts";
import type * as z from "../zod.ts";
import { zonderRegels } from "../zonderRegels.ts";
import { antwoord } from "./antwoord.ts";
import { verzoek } from "./verzoek.ts";

/** How a regelset computes what is asked. Refuses what its document has no rules for. */
function kiesWijze({ id, tegemoetkomingen = {} }: Regelset, vraag: Tegemoetkomingsvraag) {
  const wijze = wijzeVoor(tegemoetkomingen, vraag.soort, vraag);
  if (wijze !== undefined) return wijze;
  const melding = `Het document van ${id} heeft geen regels voor ${vraag.soort}.`;
  throw zonderRegels((ander) => ander.tegemoetkomingen?.[vraag.soort] !== undefined, { melding });
}

/** What a provision comes to, in money, hours or another unit. */
export async function bereken(bron: Rekenbron, { stand, ...invoer }: z.output<typeof verzoek>) {
  const { peildatum, tegemoetkoming } = invoer;
  const regelset = kiesRegelset(invoer.regelset);
  const wijze = kiesWijze(regelset, tegemoetkoming);
  const opname = await tabellenOp(bron, regelset, peildatum, stand);
  eisParameters(opname, wijze.parameters, stand);
  const { ontbrekend, ...rest } = wijze.bereken(opname.tabellen);
  return {
    regelset: regelsetkop(opname),
    peildatum,
    soort: tegemoetkoming.soort,
    ...rest,
    ontbrekend: ontbrekend.map(metVraag),
    kwitantie: await kwitantie(opname, invoer),
  };
}

export const tegemoetkomingen = definieerBerekening({
  pad: "/tegemoetkomingen",
  operationId: "berekenTegemoetkoming",
  tag: "Berekeningen",
  summary: "Bereken bedragen, uren en andere getallen die bij een voorziening horen",
  description:
    "Geeft per soort de uitkomst met elke stap en de regel waar die vandaan komt. Niet elk document heeft regels voor elke soort.",
  geeft: "De uitkomst.",
  verzoek,
  antwoord,
  bereken,
  uitleg: alsBrief(tegemoetkoming),
});
