import type { Termijnuitkomst } from "../../src/regels/termijn.ts";

/** What a term must be: only what a case is about. `verlengdVan`: the day on which it would have ended, null where it does not run on. */
export interface Termijnverwachting
  extends Partial<
    Pick<
      Termijnuitkomst,
      | "regel"
      | "geldt"
      | "vanaf"
      | "eersteDag"
      | "laatsteDag"
      | "nietLaterDan"
      | "status"
      | "gehaald"
      | "tijdvenster"
    >
  > {
  readonly verlengdVan?: string | null;
  readonly nietVerlengd?: string | null;
}

/** A case of terms: what is known, and what follows by hand from the documents. Terms by layer and name. */
export interface Termijngeval {
  readonly naam: string;
  readonly regels: readonly string[];
  readonly peildatum: string;
  readonly gebeurtenissen: Readonly<Record<string, string>>;
  readonly omstandigheden?: Readonly<Record<string, boolean>>;
  readonly verwacht: {
    readonly termijnen: Readonly<Record<string, Termijnverwachting>>;
    readonly gronden?: Readonly<Record<string, "ja" | "nee" | "onbekend">>;
    readonly ontbrekend?: readonly string[];
    readonly oordeel?: readonly string[];
  };
}
