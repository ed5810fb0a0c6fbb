/** Reasons for ending in a 307, by the codes of iWmo 3.2. */
export const REDEN_307 = {
  overlijden: "02",
  tijdelijkBeeindigd: "20",
  verhuizing: "31",
  anderDomein: "39",
} as const;

/** A message of iWmo under the rule that names it, with the reason code of the standard where it has one. */
export interface Bericht {
  readonly regel: string;
  readonly nummer: string;
  readonly afzender: "gemeente" | "aanbieder";
  readonly reden: string | null;
}
