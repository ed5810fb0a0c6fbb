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
import { zonderToets } from "../toetsen/zonder.ts";
import type * as z from "../zod.ts";
import { antwoord, verzoek } from "./schema.ts";

/** Whether everything that a document asks on a subject was done. */
export async function bereken(bron: Rekenbron, { stand, ...invoer }: z.output<typeof verzoek>) {
  const { peildatum, onderwerp } = invoer;
  const regelset = kiesRegelset(invoer.regelset);
  const { procedures } = regelset.toetsing;
  if (procedures === undefined) throw zonderToets(regelset, "procedures");
  const test = procedures[onderwerp];
  if (test === undefined) {
    const toegestaan = Object.keys(procedures);
    const melding = `Het document van ${regelset.id} heeft geen procedure voor dit onderwerp.`;
    throw ongeldigeInvoer([{ pad: "/onderwerp", code: "niet-toegestaan", melding, toegestaan }]);
  }
  const opname = await tabellenOp(bron, regelset, peildatum, stand);
  const uitkomst = voerUit(test, regelset, opname, { ...invoer, stand });
  return {
    regelset: regelsetkop(opname),
    peildatum,
    onderwerp,
    ...toonToets(uitkomst),
    kwitantie: await kwitantie(opname, invoer),
  };
}

export const proceduretoetsen = definieerBerekening({
  pad: "/proceduretoetsen",
  operationId: "toetsProcedure",
  tag: "Toetsen",
  summary: "Toets of een procedure is gevolgd",
  description:
    "Houdt wat er is gedaan tegen wat het document van de gemeente, de aanbieder of de cliënt vraagt, zoals de inhoud van een evaluatieverslag of het melden van een datalek. Ja: alles is gedaan of niet aan de orde. Nee: er ontbreekt iets.",
  geeft: "De uitkomst.",
  verzoek,
  antwoord,
  bereken,
  uitleg: alsBrief(toets("procedure")),
});
