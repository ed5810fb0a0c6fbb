import type { GhVraag } from "../../src/regelsets/gebruikelijkeHulp/uitkomst.ts";
import type { Normgeval } from "./norm.ts";

/** A worked case: what it proves, what is asked, and what was worked out by hand from the document. */
export interface GhGeval {
  readonly naam: string;
  /** The rules of the register that it proves. */
  readonly regels: readonly string[];
  readonly vraag: GhVraag;
  readonly verwacht: {
    /** Every task: its outcome and who take it over. */
    readonly taken: Readonly<Record<string, readonly [string, readonly string[]]>>;
    /** Rules that must be with a task. */
    readonly taakregels?: Readonly<Record<string, readonly string[]>>;
    /** The paths of the facts that are missing, in any order. */
    readonly ontbrekend: readonly string[];
    readonly volgendeVraag?: string;
    /** What is said of a member, all of it: tasks, reasons with their tasks, lessons, and reasons that do not count. */
    readonly leden?: Readonly<Record<string, Lidverwachting>>;
    /** Rules that must be among the questions for a person. */
    readonly oordeel?: readonly string[];
    /** Rules that must not be among them. */
    readonly geenOordeel?: readonly string[];
  };
}

interface Lidverwachting {
  readonly draagtBij: Readonly<Record<string, string>>;
  readonly vrijgesteld: readonly (readonly [string, readonly string[]])[];
  readonly instructie?: readonly (readonly [string, readonly string[]])[];
  readonly geenReden?: readonly string[];
}

/** A worked case of minutes after what housemates do. */
export interface Nettogeval extends Pick<Normgeval, "naam" | "regels" | "situatie"> {
  readonly verwacht: Normgeval["verwacht"] & {
    /** Every line with a range, in order: its rule, its lowest and its highest. */
    readonly bereiken?: readonly (readonly [string, number, number])[];
  };
  readonly gebruikelijkeHulp: {
    readonly meewegen: boolean;
    readonly duurInWeken?: number;
    readonly uitzichtOpHerstel?: boolean;
  };
}
