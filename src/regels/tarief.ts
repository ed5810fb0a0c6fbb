import type { Bron } from "./tabellen.ts";

/** The provisions that a tariff can be for. */
export const TARIEFVOORZIENINGEN = [
  "hulpBijHuishouden",
  "individueleBegeleidingBasis",
  "individueleBegeleidingIntensief",
  "groepsbegeleidingBasis",
  "groepsbegeleidingIntensief",
  "kortdurendVerblijf",
  "beschermdWonen",
  "vervoer",
] as const;
export type Tariefvoorziening = (typeof TARIEFVOORZIENINGEN)[number];

/** In kind, or as a personal budget for formal or informal help. */
export const TARIEFVORMEN = ["zorgInNatura", "pgbFormeel", "pgbInformeel"] as const;
export type Tariefvorm = (typeof TARIEFVORMEN)[number];

/** What a tariff is paid for. */
export const TARIEFEENHEDEN = ["minuut", "uur", "dagdeel", "etmaal", "week", "maand", "stuk"] as const;
export type Tariefeenheid = (typeof TARIEFEENHEDEN)[number];

/** What a tariff is known by beside its municipality. */
export interface Tariefsoort {
  readonly voorziening: Tariefvoorziening;
  readonly vorm: Tariefvorm;
  readonly eenheid: Tariefeenheid;
}

/** A tariff in eurocents for one unit. `gemeentecode`: four digits of CBS. `geldigTot` (ISO date) is exclusive. */
export interface Tarief extends Tariefsoort {
  readonly gemeentecode: string;
  readonly eurocent: number;
  readonly geldigVan: string;
  readonly geldigTot: string | null;
  readonly bron: Bron;
}

/** The tariffs in force on a date, and the municipalities (codes of CBS) of the regelset that they were read for. */
export interface Tarieven {
  readonly datum: string;
  readonly gemeentecodes: readonly string[];
  readonly rijen: readonly Tarief[];
}
