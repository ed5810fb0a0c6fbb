import { begeleiding } from "../../uitleg/begeleiding.ts";
import { alsBrief } from "../../uitleg/delen.ts";
import { definieerBerekening } from "../berekening.ts";
import { regelsetkop } from "../kop.ts";
import { kwitantie } from "../kwitantie.ts";
import type { Rekenbron } from "../rekenbron.ts";
import { kiesRegelset, tabellenOp } from "../tabellen.ts";
import type * as z from "../zod.ts";
import { zonderRegels } from "../zonderRegels.ts";
import { antwoord } from "./antwoord.ts";
import { verzoek } from "./verzoek.ts";

/** The rules on support of a regelset. Refuses a regelset whose document has none. */
function kiesBegeleiding(id: string) {
  const regelset = kiesRegelset(id);
  if (regelset.begeleiding) return { regelset, begeleiding: regelset.begeleiding };
  const melding = `Het document van ${id} heeft geen regels voor begeleiding.`;
  throw zonderRegels((ander) => ander.begeleiding !== undefined, { melding });
}

/** Support, dagbesteding and kortdurend verblijf. */
export async function bereken(bron: Rekenbron, { stand, ...invoer }: z.output<typeof verzoek>) {
  const { regelset: id, peildatum, ...vraag } = invoer;
  const { regelset, begeleiding } = kiesBegeleiding(id);
  const opname = await tabellenOp(bron, regelset, peildatum, stand);
  const { ontbrekend, ...uitkomst } = begeleiding(vraag, opname.tabellen);
  return {
    regelset: regelsetkop(opname),
    peildatum,
    ...uitkomst,
    ontbrekend: ontbrekend.map(({ feit: { pad, ...rest }, regels }) => ({ feit: pad, ...rest, regels })),
    kwitantie: await kwitantie(opname, invoer),
  };
}

export const begeleidingsberekeningen = definieerBerekening({
  pad: "/begeleidingsberekeningen",
  operationId: "berekenBegeleiding",
  tag: "Berekeningen",
  summary: "Bereken de omvang van begeleiding, dagbesteding en kortdurend verblijf",
  description:
    "Toetst wat is gevraagd aan de regels van een regelset en geeft de omvang per week, elke stap met de regel waar zij vandaan komt. Alleen voor regelsets met regels voor begeleiding.",
  geeft: "De berekening.",
  verzoek,
  antwoord,
  bereken,
  uitleg: alsBrief(begeleiding),
});
