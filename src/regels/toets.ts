import { eenmaligPer } from "./eenmalig.ts";
import type { Feit } from "./feit.ts";
import type { Beoordelaar } from "./oordeel.ts";
import { oordeelpad } from "./oordeelpad.ts";
import type { Voorwaarde } from "./voorwaarde.ts";

/** What a ground is in its document. */
export const GRONDSOORTEN = [
  "criterium",
  "voorwaarde",
  "weigeringsgrond",
  "uitzondering",
  "weegfactor",
] as const;
export type Grondsoort = (typeof GRONDSOORTEN)[number];

/** A rule with the condition under which it holds. */
export interface Grond {
  readonly regel: string;
  readonly soort: Grondsoort;
  /** What the rule says when it holds, in plain Dutch. */
  readonly omschrijving: string;
  readonly voorwaarde: Voorwaarde;
  /** When the rule asks anything, where that is not always: `voorwaarde` holds wherever this does not. */
  readonly als?: Voorwaarde;
  /**
   * Where the document leaves the last word to a person: `kan` (the college may), `inBeginsel` (the rule holds
   * and a person may depart from it: with a yes a refusal no longer counts). `vraag` and the two outcomes are what
   * `oordeel` shows.
   */
  readonly ruimte?: Ruimte;
  readonly interpretatie?: string;
  /** The step that it belongs to, where a test goes by steps. */
  readonly stap?: string;
}

export interface Ruimte {
  readonly soort: "kan" | "inBeginsel";
  readonly aan: Beoordelaar;
  readonly vraag: string;
  readonly ja: string;
  readonly nee: string;
  /** When it is worth asking, beside the condition of its ground (always, where it is absent). */
  readonly bij?: Voorwaarde;
  /** Asked once the rule holds and not while that is open: the outcome does not wait for it. */
  readonly pasAlsGeldt?: true;
}

/** A question that the document leaves to a person; `bij`: when it is worth asking (always, where it is absent). */
export interface Oordeelvraag {
  readonly regel: string;
  readonly aan: Beoordelaar;
  readonly vraag: string;
  readonly ja: string;
  readonly nee: string;
  readonly bij?: Voorwaarde;
}

/** Facts that cannot both be: where `als` holds, every named fact is refused. */
export interface Tegenspraak {
  readonly feiten: readonly [string, string, ...string[]];
  readonly als: Voorwaarde;
  readonly melding: string;
}

/** Facts that nobody needs to be asked: where `als` holds, each is no. Their yes is refused (`Tegenspraak`). */
export interface Gevolg {
  readonly als: Voorwaarde;
  readonly nee: readonly string[];
}

/** A step of a test that goes by steps: yes means that the test goes on. */
export interface Stap {
  readonly stap: string;
  readonly omschrijving: string;
  readonly voorwaarde: Voorwaarde;
}

/** A test: grounds in the order of the document, and the outcome as a condition over them. */
export interface Toets {
  readonly gronden: readonly Grond[];
  readonly uitkomst: Voorwaarde;
  readonly stappen?: readonly Stap[];
  readonly oordelen?: readonly Oordeelvraag[];
  readonly tegenspraken?: readonly Tegenspraak[];
  readonly gevolgen?: readonly Gevolg[];
}

/** The grounds of a test by rule. */
export const grondenPerRegel = eenmaligPer(
  ({ gronden }: Toets): ReadonlyMap<string, Grond> => new Map(gronden.map((grond) => [grond.regel, grond])),
);

/** How each judgement of a test is asked, by the rule that it is on. */
export const oordeelvragen = eenmaligPer(({ gronden, oordelen = [] }: Toets): ReadonlyMap<string, Feit> => {
  const ruimtes = gronden.flatMap(({ regel, ruimte }) => (ruimte ? [{ regel, vraag: ruimte.vraag }] : []));
  return new Map(
    [...ruimtes, ...oordelen].map(({ regel, vraag }) => [
      regel,
      { pad: oordeelpad(regel), vraag, type: "jaNee" },
    ]),
  );
});
