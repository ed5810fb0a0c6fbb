/** A worked plan: what it proves, what is asked, and what was worked out by hand from the document. */
export interface Werkplangeval {
  readonly naam: string;
  /** The rules of the register that it proves. */
  readonly regels: readonly string[];
  /** The request, without the regelset. */
  readonly invoer: Readonly<Record<string, unknown>> & { readonly jaar: number };
  readonly verwacht: {
    readonly aantalWeken: number;
    /** The first day of the first week. */
    readonly eersteMaandag?: string;
    /** How often by key: every activity of the plan, or with `enMeer` some of them. */
    readonly keer: Readonly<Record<string, number>>;
    readonly enMeer?: boolean;
    /** In which weeks, by key. */
    readonly inWeken?: Readonly<Record<string, readonly number[]>>;
    /** How often in each of the first weeks, by key. */
    readonly perWeek?: Readonly<Record<string, readonly number[]>>;
    /** The rule of a planned row, by key. */
    readonly volgens?: Readonly<Record<string, string>>;
    /** The names of the activities that are not planned. */
    readonly zonderFrequentie?: readonly string[];
    readonly ontbrekend?: readonly string[];
    /** The rules of the questions for a person. */
    readonly oordeel?: readonly string[];
    readonly nietInRegelset?: readonly string[];
    /** Why each of those is not planned. */
    readonly redenen?: readonly string[];
  };
}
