import type { Tabellen } from "../../../regels/tabellen.ts";
import type { MlRegel } from "../behandeling.ts";

/** The numbers that the rules on death and interruption read. */
export const DOORLEVERPARAMETERS = ["doorlevering.huisgenoot", "doorlevering.onderbreking"] as const;

export type MlDoorlevertabellen = Tabellen<string, (typeof DOORLEVERPARAMETERS)[number], MlRegel>;
