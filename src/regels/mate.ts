import { exact, type Grootheid, isExact, laagste, min } from "./grootheid.ts";

/** How much of a task someone takes over. */
export const MATEN = ["geen", "gedeeltelijk", "geheel"] as const;
export type Mate = (typeof MATEN)[number];

const STAP = { geen: exact(0), gedeeltelijk: exact(1), geheel: exact(2) } as const satisfies Record<
  Mate,
  Grootheid
>;

/** A degree as a number that rises with what is taken over, so that its bounds hold while facts are missing. */
export const mate = (naam: Mate): Grootheid => STAP[naam];

/** The higher of two degrees. */
export const hoogste = (a: Grootheid, b: Grootheid): Grootheid => min(laagste(min(a), min(b)));

/** The degree by its name, or onbekend while its bounds leave more than one. */
export function naamVan(g: Grootheid): Mate | "onbekend" {
  return isExact(g) ? (MATEN[g.minimum] ?? "onbekend") : "onbekend";
}

/** Whether something is surely taken over. */
export const isZekerIets = (g: Grootheid): boolean => g.minimum >= STAP.gedeeltelijk.minimum;

/** Whether nothing can be taken over, whatever the missing facts are. */
export const isZekerNiets = (g: Grootheid): boolean => g.maximum === STAP.geen.maximum;

/** Whether all is surely taken over. */
export const isZekerAlles = (g: Grootheid): boolean => g.minimum === STAP.geheel.minimum;
