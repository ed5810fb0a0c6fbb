import { en } from "./en.ts";
import { nl } from "./nl.ts";
import { type Opmaak, opmaak } from "./opmaak.ts";
import type { Taal } from "./taal.ts";
import type { Zinnen } from "./zinnen.ts";

/** Who writes an explanation: the sentences of a language, its figures, and the texts of the documents in it. */
export interface Schrijver extends Opmaak {
  readonly zin: Zinnen;
  /** A text of an answer in the language of the writer, as it stands. */
  vertaal(nederlands: string): string;
  /** The same to stand within a sentence: without its full stop. */
  tekst(nederlands: string): string;
}

const ZINNEN: Readonly<Record<Taal, Zinnen>> = { nl, en };

/** `vertaal` gives a Dutch text in the language of the writer. */
export function schrijver(taal: Taal, vertaal: (nederlands: string) => string): Schrijver {
  return {
    ...opmaak(taal),
    zin: ZINNEN[taal],
    vertaal,
    tekst: (nederlands) => vertaal(nederlands).replace(/\.$/, ""),
  };
}
