import type { Tabellen } from "../../../regels/tabellen.ts";
import type { WkRegel } from "../behandeling.ts";

/** The numbers that the rules on a budget after a death read. */
export const DOORLEVERPARAMETERS = ["pgb.naOverlijden"] as const;

export type WkDoorlevertabellen = Tabellen<string, (typeof DOORLEVERPARAMETERS)[number], WkRegel>;
