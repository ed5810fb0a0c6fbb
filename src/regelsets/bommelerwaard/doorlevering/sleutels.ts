import type { Tabellen } from "../../../regels/tabellen.ts";
import type { BwRegel } from "../behandeling.ts";

/** The numbers that the rules on death and interruption read. */
export const DOORLEVERPARAMETERS = [
  "doorlevering.alleenstaand",
  "doorlevering.samenwonend",
  "doorlevering.onderbreking",
] as const;

export type BwDoorlevertabellen = Tabellen<string, (typeof DOORLEVERPARAMETERS)[number], BwRegel>;
