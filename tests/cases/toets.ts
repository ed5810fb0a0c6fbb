import type { Waarde } from "../../src/regels/evalueer.ts";

/** A worked case of a test: what it proves, the facts, and what was worked out by hand from the document. */
export interface Toetsgeval {
  readonly naam: string;
  /** The rules of the register that it proves. */
  readonly regels: readonly string[];
  readonly peildatum?: string;
  readonly toets: "toegang" | "afweging" | "pgb" | "procedure";
  /** Only for toegang; household help where it is absent. */
  readonly voorziening?: string;
  /** Only for a procedure. */
  readonly onderwerp?: string;
  /** The case of the same file whose facts and judgements this one takes over, but for `zonder` and its own. */
  readonly vanaf?: string;
  readonly zonder?: readonly string[];
  readonly feiten: Readonly<Record<string, Waarde>>;
  /** What a person judged, by rule. */
  readonly oordelen?: Readonly<Record<string, "ja" | "nee">>;
  readonly verwacht: {
    readonly uitkomst: "ja" | "nee" | "onbekend";
    /** Grounds with their own answers; others are not looked at. */
    readonly gronden?: readonly (readonly [regel: string, uitkomst: "ja" | "nee" | "onbekend"])[];
    /** The facts that can still change the outcome, in any order. */
    readonly ontbrekend?: readonly string[];
    readonly volgendeVraag?: string | null;
    /** Rules that must be among the questions for a person. */
    readonly oordeel?: readonly string[];
    readonly geenOordeel?: readonly string[];
    readonly stappen?: readonly (readonly [stap: string, uitkomst: "ja" | "nee" | "onbekend"])[];
  };
}

/** Facts that contradict each other: the request is refused and names each of them. */
export interface Tegenspraakgeval extends Omit<Toetsgeval, "verwacht"> {
  readonly verwacht: { readonly tegenspraak: readonly string[] };
}
