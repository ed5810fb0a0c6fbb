import type { Schrijver } from "./schrijver.ts";

/** What a recalculation answers, as far as a letter tells it. */
export interface Herberekening {
  readonly gelijk: boolean;
  readonly kwitantie: { readonly klopt: boolean };
  readonly rijen: readonly { readonly regelset: string; readonly sleutel: string }[];
}

/** Whether the answer of then is that of now, and which rows changed since. */
export const herberekeningsbrief = ({ zin }: Schrijver, antwoord: Herberekening): string[] => [
  antwoord.gelijk ? zin.gelijkGebleven() : zin.anders(),
  zin.kwitantieKlopt(antwoord.kwitantie.klopt),
  ...new Set(antwoord.rijen.map(({ regelset, sleutel }) => zin.gewijzigd(regelset, sleutel))),
  zin.slot(),
];
