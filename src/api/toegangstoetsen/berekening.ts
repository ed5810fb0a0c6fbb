import { alsBrief } from "../../uitleg/delen.ts";
import { toets } from "../../uitleg/toets.ts";
import { definieerBerekening } from "../berekening.ts";
import { regelsetkop } from "../kop.ts";
import { kwitantie } from "../kwitantie.ts";
import { ongeldigeInvoer } from "../problem.ts";
import type { Rekenbron } from "../rekenbron.ts";
import { kiesRegelset, tabellenOp } from "../tabellen.ts";
import { voerUit } from "../toetsen/toets.ts";
import { toonToets } from "../toetsen/toon.ts";
import type * as z from "../zod.ts";
import { antwoord, verzoek } from "./schema.ts";

/** Whether someone is let in to a provision. */
export async function bereken(bron: Rekenbron, { stand, ...invoer }: z.output<typeof verzoek>) {
  const { peildatum, voorziening } = invoer;
  const regelset = kiesRegelset(invoer.regelset);
  const test = regelset.toetsing.toegang[voorziening];
  if (test === undefined) {
    const toegestaan = Object.keys(regelset.toetsing.toegang);
    const melding = `Het document van ${regelset.id} heeft geen toegangsregels voor deze voorziening.`;
    throw ongeldigeInvoer([{ pad: "/voorziening", code: "niet-toegestaan", melding, toegestaan }]);
  }
  const opname = await tabellenOp(bron, regelset, peildatum, stand);
  const uitkomst = voerUit(test, regelset, opname, { ...invoer, stand });
  return {
    regelset: regelsetkop(opname),
    peildatum,
    voorziening,
    ...toonToets(uitkomst),
    kwitantie: await kwitantie(opname, invoer),
  };
}

export const toegangstoetsen = definieerBerekening({
  pad: "/toegangstoetsen",
  operationId: "toetsToegang",
  tag: "Toetsen",
  summary: "Toets of iemand in aanmerking komt",
  description:
    "Geeft ja, nee of onbekend, met elke grond en de regel waar die vandaan komt. Bij onbekend staan onder ontbrekend de feiten die nog kunnen uitmaken.",
  geeft: "De uitkomst.",
  verzoek,
  antwoord,
  bereken,
  uitleg: alsBrief(toets("toegang")),
});
