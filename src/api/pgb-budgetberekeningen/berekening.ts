import type { Momentopname } from "../../tabellen/momentopname.ts";
import { budget } from "../../uitleg/budget.ts";
import { alsBrief } from "../../uitleg/delen.ts";
import { definieerBerekening } from "../berekening.ts";
import { regelsetkop } from "../kop.ts";
import { kwitantie } from "../kwitantie.ts";
import { metVraag } from "../ontbrekend.ts";
import { ongeldigeInvoer } from "../problem.ts";
import type { Rekenbron } from "../rekenbron.ts";
import { eisParameters, kiesRegelset, tabellenOp } from "../tabellen.ts";
import type * as z from "../zod.ts";
import { zonderRegels } from "../zonderRegels.ts";
import { antwoord } from "./antwoord.ts";
import { verzoek } from "./verzoek.ts";

/** The rules on budgets of a regelset. Refuses a regelset whose document has none. */
function kiesBudget(id: string) {
  const regelset = kiesRegelset(id);
  if (regelset.pgbbudget) return { regelset, pgbbudget: regelset.pgbbudget };
  const melding = `Het document van ${id} heeft geen regels over bedragen.`;
  throw zonderRegels((ander) => ander.pgbbudget !== undefined, { melding });
}

function eisGemeente(gemeentecode: string | undefined, { tarieven: { gemeentecodes } }: Momentopname): void {
  if (gemeentecode === undefined || gemeentecodes.includes(gemeentecode)) return;
  const melding = "In deze gemeente geldt de regelset niet.";
  throw ongeldigeInvoer([
    { pad: "/gemeentecode", code: "niet-toegestaan", melding, toegestaan: [...gemeentecodes] },
  ]);
}

/** How high a budget and what belongs to it is. */
export async function bereken(bron: Rekenbron, { stand, ...invoer }: z.output<typeof verzoek>) {
  const { regelset: id, peildatum, ...vraag } = invoer;
  const { regelset, pgbbudget } = kiesBudget(id);
  const opname = await tabellenOp(bron, regelset, peildatum, stand);
  eisGemeente(vraag.gemeentecode, opname);
  eisParameters(opname, pgbbudget.parameters, stand);
  const tarieven = { ...opname.tarieven, datum: peildatum };
  const { ontbrekend, ...uitkomst } = pgbbudget.bereken(vraag, opname.tabellen, tarieven);
  return {
    regelset: regelsetkop(opname),
    peildatum,
    ...uitkomst,
    ontbrekend: ontbrekend.map(metVraag),
    kwitantie: await kwitantie(opname, invoer),
  };
}

export const pgbBudgetberekeningen = definieerBerekening({
  pad: "/pgb-budgetberekeningen",
  operationId: "berekenPgbBudget",
  tag: "Berekeningen",
  summary: "Bereken hoe hoog een pgb is, en wat de cliënt zelf betaalt",
  description:
    "Geeft de hoogte van een pgb (omvang per week maal tarief maal weken), de meerkosten voor de cliënt, de eenmalige uitkering na overlijden of faillissement, de verdeling van een grote schoonmaak en of kosten in het tarief zitten: voor zover het document daar regels over heeft. De tarieven komen uit de tabel (zie /tarieven) of uit het verzoek. Een tarief dat er niet is, staat onder ontbrekend en ontbrekendeTarieven.",
  geeft: "De bedragen, met de stappen ernaartoe.",
  verzoek,
  antwoord,
  bereken,
  uitleg: alsBrief(budget),
});
