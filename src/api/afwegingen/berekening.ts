import { alsBrief } from "../../uitleg/delen.ts";
import { afweging } from "../../uitleg/toets.ts";
import { definieerBerekening } from "../berekening.ts";
import { regelsetkop } from "../kop.ts";
import { kwitantie } from "../kwitantie.ts";
import type { Rekenbron } from "../rekenbron.ts";
import { kiesRegelset, tabellenOp } from "../tabellen.ts";
import { voerUit } from "../toetsen/toets.ts";
import { toonToets } from "../toetsen/toon.ts";
import { zonderToets } from "../toetsen/zonder.ts";
import type * as z from "../zod.ts";
import { antwoord, verzoek } from "./schema.ts";

/** The weighing framework of a document, step by step. */
export async function bereken(bron: Rekenbron, { stand, ...invoer }: z.output<typeof verzoek>) {
  const { peildatum } = invoer;
  const regelset = kiesRegelset(invoer.regelset);
  const test = regelset.toetsing.afweging;
  if (test === undefined) throw zonderToets(regelset, "afweging");
  const opname = await tabellenOp(bron, regelset, peildatum, stand);
  const uitkomst = voerUit(test, regelset, opname, { ...invoer, stand });
  return {
    regelset: regelsetkop(opname),
    peildatum,
    ...toonToets(uitkomst),
    stappen: uitkomst.stappen,
    kwitantie: await kwitantie(opname, invoer),
  };
}

export const afwegingen = definieerBerekening({
  pad: "/afwegingen",
  operationId: "weegAf",
  tag: "Toetsen",
  summary: "Weeg een hulpvraag af in stappen",
  description:
    "Gaat de stappen van de Centrale Raad van Beroep af: hulpvraag, probleem, hulp die nodig is, wat iemand zelf of met anderen kan, en wat overblijft. Elke weegfactor heeft een eigen uitkomst of staat onder oordeel.",
  geeft: "De uitkomst.",
  verzoek,
  antwoord,
  bereken,
  uitleg: alsBrief(afweging),
});
