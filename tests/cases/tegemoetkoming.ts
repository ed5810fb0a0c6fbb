import type { Tegemoetkomingsvraag } from "../../src/regelsets/tegemoetkoming/vraag.ts";

type Grenzen = readonly [minimum: number | null, maximum: number | null];

/** A worked case: the question and what was worked out by hand from the document. */
export interface Tegemoetkomingsgeval {
  readonly naam: string;
  /** The rules of the register that it proves. */
  readonly regels: readonly string[];
  readonly peildatum?: string;
  readonly vraag: Tegemoetkomingsvraag;
  readonly verwacht: {
    readonly compleet: boolean;
    /** Whether the conditions are met; yes where it is left out. */
    readonly uitkomst?: "ja" | "nee" | "onbekend";
    /** Every condition, in order; not looked at where it is left out. */
    readonly voorwaarden?: readonly (readonly [regel: string, uitkomst: "ja" | "nee" | "onbekend"])[];
    readonly eenheid: string;
    readonly waarde: number | null;
    readonly bandbreedte: Grenzen;
    /** Every step, in order. */
    readonly regels: readonly (readonly [regel: string, ...Grenzen])[];
    /** The facts that are missing, in any order. */
    readonly ontbrekend: readonly string[];
    readonly oordeel: readonly string[];
    readonly nietGenormeerd: readonly string[];
  };
}
