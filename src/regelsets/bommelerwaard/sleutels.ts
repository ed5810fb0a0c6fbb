import type { Tabellen } from "../../regels/tabellen.ts";
import type { BwRegel } from "./behandeling.ts";

/** The document has no minutes. */
export const NORMTIJDEN = [] as const;

/** The numbers that this regelset reads from the tables. */
export const PARAMETERS = [
  "hulp.wekenPerKeer",
  "groteSchoonmaak.voorjaar.van",
  "groteSchoonmaak.voorjaar.totEnMet",
  "groteSchoonmaak.najaar.van",
  "groteSchoonmaak.najaar.totEnMet",
] as const;

export type BwTabellen = Tabellen<(typeof NORMTIJDEN)[number], (typeof PARAMETERS)[number], BwRegel>;
