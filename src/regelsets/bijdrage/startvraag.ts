import type { Ontbrekend } from "../../regels/normuitkomst.ts";
import { voorzieningfeiten } from "./feiten.ts";

/** What an advice asks of who wants to know the contribution: it cannot be worked out without a start. */
export const STARTVRAAG: Ontbrekend = {
  feit: { ...voorzieningfeiten("").start, pad: "start" },
  regels: ["NL-ub-3.5-4-start"],
};
