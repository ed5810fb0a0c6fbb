type Uitkomst = "ja" | "nee" | "onbekend";
type Gronden = readonly (readonly [regel: string, uitkomst: Uitkomst])[];

/** What a request holds beside its regelset and date. */
export type Declaratiefeiten = Readonly<Record<string, unknown>>;

/** What was worked out by hand for one line. */
export interface Regelverwachting {
  readonly uitkomst: Uitkomst;
  readonly gronden?: Gronden;
  /** The facts that can still change the outcome, in any order. */
  readonly ontbrekend?: readonly string[];
  /** Minutes that can be declared, at least and at most; null for a credit. */
  readonly minuten?: readonly [minimum: number, maximum: number] | null;
  readonly teveel?: readonly [minimum: number, maximum: number] | null;
  readonly oordeel?: readonly string[];
  /** Direct, indirect and non-client-bound minutes. */
  readonly tijd?: readonly [direct: number, indirect: number, niet: number];
  /** The rule behind each part of the time, in order. */
  readonly tijdregels?: readonly string[];
}

/** A worked case of a declaration: what it proves, the request, and what was worked out by hand from the document. */
export interface Declaratiegeval {
  readonly naam: string;
  /** The rules of the register that it proves. */
  readonly regels: readonly string[];
  readonly peildatum?: string;
  /** The case of the same file whose request this one takes over, but for `zonder` and `wijzig` (dotted paths). */
  readonly vanaf?: string;
  readonly zonder?: readonly string[];
  readonly wijzig?: Readonly<Record<string, unknown>>;
  readonly vraag?: Declaratiefeiten;
  readonly verwacht: {
    readonly uitkomst: Uitkomst;
    readonly gronden?: Gronden;
    readonly ontbrekend?: readonly string[];
    readonly oordeel?: readonly string[];
    readonly termijnen?: readonly (readonly [regel: string, datum: string, declaratieregel?: string])[];
    readonly regels?: Readonly<Record<string, Regelverwachting>>;
  };
}
