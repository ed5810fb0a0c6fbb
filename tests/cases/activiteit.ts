import type { Resultaat, Ruimte, Soort, Variant } from "../../src/regels/activiteit.ts";

/** A row as the document prints it: its rule, how often (`5/2 week`), how often a year, and a word of what it is. */
export type Documentrij = readonly [
  regel: string,
  frequentie: string | null,
  keerPerJaar: number | null,
  woord: string,
  variant?: Variant,
];

/** A table, or a part of it: what is asked and every row that must come back, in the order of the document. */
export interface Activiteitengeval {
  readonly naam: string;
  readonly vraag: { readonly resultaat?: Resultaat; readonly ruimte?: Ruimte; readonly soort?: Soort };
  readonly rijen: readonly Documentrij[];
}
