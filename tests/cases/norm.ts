import type { Situatie } from "../../src/regelsets/situatie.ts";

/** A worked case: what it proves, the situation, and what was worked out by hand from the document. */
export interface Normgeval {
  readonly naam: string;
  /** The rules of the register that it proves. */
  readonly regels: readonly string[];
  readonly peildatum?: string;
  /** The other framework that the caller names for minutes. */
  readonly normenkader?: string;
  readonly situatie: Situatie;
  readonly verwacht: {
    readonly minutenPerWeek: number | null;
    /** Lowest and highest; null: no upper bound. */
    readonly bandbreedte: readonly [number, number | null];
    /** Every line in order: its rule and its minutes per week; null where the document gives a range. */
    readonly regels: readonly (readonly [string, number | null])[];
    /** The paths of the facts that are missing, in any order. */
    readonly ontbrekend: readonly string[];
    readonly categorie?: string | null;
    /** Rules that must be among the questions for a person. */
    readonly oordeel?: readonly string[];
    /** Rules that must not be among them. */
    readonly geenOordeel?: readonly string[];
    /** Rule of a line and a part of the reading that it must tell. */
    readonly interpretatie?: readonly (readonly [string, string])[];
    /** Rule of a line and a part of a reading that it must not tell. */
    readonly geenInterpretatie?: readonly (readonly [string, string])[];
    /** Part and rule of what has no norm, in any order. */
    readonly nietGenormeerd?: readonly (readonly [string, string])[];
    /** Part, longest period and first day after it. */
    readonly indicatieduur?: readonly (readonly [string, string | null, string | null])[];
    /** Every product line in order: its code, volume, frequency and last day. */
    readonly producten?: readonly (readonly [string | null, number | null, string | null, string | null])[];
  };
}
