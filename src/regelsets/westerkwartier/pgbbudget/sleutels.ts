import type { Tabellen } from "../../../regels/tabellen.ts";
import type { WkRegel } from "../behandeling.ts";

/** The numbers that the amounts of a budget read. */
export const BUDGETPARAMETERS = ["kortdurendVerblijf.maximum", "pgb.eenmaligeUitkering"] as const;

export type WkBudgettabellen = Tabellen<string, (typeof BUDGETPARAMETERS)[number], WkRegel>;
