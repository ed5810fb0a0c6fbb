import type { Tabellen } from "../../../regels/tabellen.ts";
import type { WkBegeleidingsregel } from "./behandeling.ts";

/** The numbers for kortdurend verblijf. */
export const BEGELEIDINGSPARAMETERS = ["kortdurendVerblijf.maximum"] as const;

export type WkBegeleidingstabellen = Tabellen<
  never,
  (typeof BEGELEIDINGSPARAMETERS)[number],
  WkBegeleidingsregel
>;
