import type { Uitkomst } from "../../src/regels/begeleiding.ts";
import type { Begeleidingsvraag } from "../../src/regelsets/begeleiding/vraag.ts";

/** Lowest and highest; null: no upper bound. */
type Grenzen = readonly [number, number | null];

/** A worked case: what it proves, the question, and what was worked out by hand from the document. */
export interface Begeleidingsgeval {
  readonly naam: string;
  /** The rules of the register that it proves. */
  readonly regels: readonly string[];
  readonly peildatum?: string;
  readonly vraag: Begeleidingsvraag;
  readonly verwacht: {
    readonly compleet: boolean;
    /** Every part in order. */
    readonly onderdelen: readonly {
      readonly onderdeel: string;
      readonly uitkomst: Uitkomst;
      /** Null: not settled, or no size. */
      readonly perWeek: number | null;
      /** Null: no size. */
      readonly bandbreedte: Grenzen | null;
      /** Every line in order: its rule, whether it may be, what it gives a time and a week. */
      readonly regels?: readonly (readonly [string, Uitkomst, number | null, number | null])[];
    }[];
    /** The paths of the facts that are missing, in any order. */
    readonly ontbrekend: readonly string[];
    /** Rule and answer of grounds that must be there, of a part or of a line. */
    readonly gronden?: readonly (readonly [string, "ja" | "nee" | "onbekend"])[];
    /** Rule of a ground and what it says that is allowed. */
    readonly toegestaan?: readonly (readonly [string, readonly (string | number)[]])[];
    /** Rules that must be among the questions for a person. */
    readonly oordeel?: readonly string[];
    /** Rules that must not be among them. */
    readonly geenOordeel?: readonly string[];
    /** Part and rule of what has no norm, in any order. Absent: nothing. */
    readonly nietGenormeerd?: readonly (readonly [string, string])[];
    /** Rules of lines or grounds that must tell which reading was taken. */
    readonly interpretatie?: readonly string[];
  };
}
