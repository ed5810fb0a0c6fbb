import { type Activiteit, RESULTATEN, RUIMTEN } from "../../regels/activiteit.ts";
import type { Ontbrekend } from "../../regels/normuitkomst.ts";
import { werkplan } from "./werkplan.ts";

/** What a plan of all activities of a regelset asks, in any year. */
export const werkplanvragen = (rijen: readonly Activiteit[]): readonly Ontbrekend[] =>
  werkplan(rijen, { jaar: 2027, ruimten: RUIMTEN, resultaten: RESULTATEN }).ontbrekend;
