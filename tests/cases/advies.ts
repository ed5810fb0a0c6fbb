import type { Waarde } from "../../src/regels/evalueer.ts";

/** A case of another file, by the file and its name. */
export type Verwijzing = readonly [bestand: string, naam: string];

/**
 * A worked case of a whole advice. It takes the facts of the screening from cases of tests (`screening`) and its
 * household from a case of minutes (`norm`), each worked out by hand in its own file.
 */
export interface Adviesgeval {
  readonly naam: string;
  /** The rules of the register that it proves. */
  readonly regels: readonly string[];
  readonly peildatum?: string;
  readonly screening?: readonly Verwijzing[];
  readonly norm?: Verwijzing;
  readonly zonder?: readonly string[];
  readonly feiten?: Readonly<Record<string, Waarde>>;
  readonly oordelen?: Readonly<Record<string, "ja" | "nee">>;
  /** Fields of the request beside these. */
  readonly velden?: Readonly<Record<string, unknown>>;
  readonly verwacht: {
    readonly uitkomst: "ja" | "nee" | "onbekend";
    readonly minutenPerWeek: number | null;
    readonly bandbreedte: readonly [number, number | null];
    /** Every step in order with its outcome. */
    readonly stappen: readonly (readonly [stap: string, uitkomst: string])[];
    /** Facts that are asked, in this order at the front; an empty list: nothing is asked. */
    readonly ontbrekend?: readonly string[];
    readonly volgendeVraag?: string | null;
    readonly budgetCent?: number | null;
    /** The last day of a term, by its rule. */
    readonly laatsteDag?: readonly [regel: string, dag: string];
    /** Amounts of some months in eurocents. */
    readonly maanden?: readonly (readonly [maand: string, bedragCent: number | null])[];
  };
}
