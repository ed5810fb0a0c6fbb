import { getallenVan } from "../../regelsets/declaratie/getallen.ts";
import { toetsDeclaratie } from "../../regelsets/declaratie/toets.ts";
import { declaratie } from "../../uitleg/declaratie.ts";
import { alsBrief } from "../../uitleg/delen.ts";
import { definieerBerekening } from "../berekening.ts";
import { regelsetkop } from "../kop.ts";
import { kwitantie } from "../kwitantie.ts";
import { ongeldigeInvoer } from "../problem.ts";
import type { Rekenbron } from "../rekenbron.ts";
import { eisParameters, kiesRegelset, tabellenOp } from "../tabellen.ts";
import { dubbeleOordelen, feitenVoor, oordelenUit } from "../toetsen/toets.ts";
import type * as z from "../zod.ts";
import { zonderRegels } from "../zonderRegels.ts";
import { antwoord } from "./antwoord.ts";
import { samenhangfouten } from "./samenhang.ts";
import { toonDeclaratie } from "./toon.ts";
import { verzoek } from "./verzoek.ts";

/** The rules on declaring of a regelset. Refuses a regelset whose document has none. */
function kiesDeclaratie(id: string) {
  const regelset = kiesRegelset(id);
  if (regelset.declaratie) return { regelset, regels: regelset.declaratie };
  const melding = `Het document van ${id} heeft geen regels voor declaraties.`;
  throw zonderRegels((ander) => ander.declaratie !== undefined, { melding });
}

/** Whether what is declared can be declared. */
export async function bereken(bron: Rekenbron, { stand, ...invoer }: z.output<typeof verzoek>) {
  const { peildatum, declaratie, toewijzingen, oordelen } = invoer;
  const { regelset, regels } = kiesDeclaratie(invoer.regelset);
  const dubbel = dubbeleOordelen(oordelen);
  if (dubbel.length > 0) throw ongeldigeInvoer(dubbel);
  const opname = await tabellenOp(bron, regelset, peildatum, stand);
  eisParameters(opname, getallenVan(regels), stand);
  const vraag = {
    declaratie,
    toewijzingen,
    feiten: feitenVoor(regels.feiten, invoer.feiten),
    oordelen: oordelenUit(oordelen),
  };
  return {
    regelset: regelsetkop(opname),
    peildatum,
    ...toonDeclaratie(toetsDeclaratie(regels, vraag, opname.tabellen)),
    kwitantie: await kwitantie(opname, invoer),
  };
}

export const declaratietoetsen = definieerBerekening({
  pad: "/declaratietoetsen",
  operationId: "toetsDeclaratie",
  tag: "Toetsen",
  summary: "Toets of een declaratie mag",
  description:
    "Houdt een declaratie tegen de regels van het document: als geheel en regel voor regel. Ja betekent dat geen regel van het document declareren in de weg staat. Elke regel van de declaratie krijgt ook het aantal minuten dat mag worden gedeclareerd. In Westerkwartier gaat het om de declaratie van een pgb, in de andere regelsets om hulp in natura.",
  geeft: "De uitkomst.",
  verzoek,
  antwoord,
  samenhang: samenhangfouten,
  bereken,
  uitleg: alsBrief(declaratie),
});
