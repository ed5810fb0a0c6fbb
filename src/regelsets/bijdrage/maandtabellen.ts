import type { Tabellen } from "../../regels/tabellen.ts";
import type { LokaleBijdrage } from "./lokaal.ts";

/** Whether rules of the document count in a month: `geen` where it has none on the contribution. */
export const LOKALE_REGELS = ["gelden", "nietInWerking", "geen"] as const;

/** What holds in a month: the law, and the rules of the document where it is in force and has any. */
export interface Maandtabellen {
  readonly landelijk: Tabellen;
  readonly lokaal?: { readonly tabellen: Tabellen; readonly regels: LokaleBijdrage };
  readonly lokaleRegels: (typeof LOKALE_REGELS)[number];
}
