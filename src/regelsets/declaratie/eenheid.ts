import { MINUTEN_PER_UUR } from "../../regels/minuten.ts";

/** What declared help is counted in: the units of time of iWmo 3.2 (minuut, uur, etmaal, dagdeel). */
export const EENHEDEN = ["01", "04", "14", "16"] as const;
export type Eenheid = (typeof EENHEDEN)[number];

/** The standard counts 24 hours to an etmaal and 4 to a dagdeel. */
const MINUTEN = {
  "01": 1,
  "04": MINUTEN_PER_UUR,
  "14": 24 * MINUTEN_PER_UUR,
  "16": 4 * MINUTEN_PER_UUR,
} as const satisfies Record<Eenheid, number>;

/** A number of units as minutes. */
export const inMinuten = (aantal: number, eenheid: Eenheid): number => aantal * MINUTEN[eenheid];
