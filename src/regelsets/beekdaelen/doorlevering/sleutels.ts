import type { Tabellen } from "../../../regels/tabellen.ts";
import type { BdRegel } from "../behandeling.ts";

/** The numbers that the rules on a client who falls away read. */
export const DOORLEVERPARAMETERS = ["doorlevering.opname", "doorlevering.overlijden"] as const;

export type BdDoorlevertabellen = Tabellen<string, (typeof DOORLEVERPARAMETERS)[number], BdRegel>;
