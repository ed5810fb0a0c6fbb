import type { Schrijver } from "../uitleg/schrijver.ts";
import { keur, type Samenhang } from "./keur.ts";
import type { Fout } from "./problem.ts";
import type { Rekenbron } from "./rekenbron.ts";
import type * as z from "./zod.ts";

/** How a calculation stands in the OpenAPI document. */
interface Kop {
  /** Its path, which is also its name: a plural noun. */
  readonly pad: `/${string}`;
  readonly operationId: string;
  readonly tag: "Berekeningen" | "Toetsen";
  readonly summary: string;
  readonly description: string;
  /** What the answer is, in a few words. */
  readonly geeft: string;
}

interface Definitie<V extends z.ZodType, A extends z.ZodObject> extends Kop {
  readonly verzoek: V;
  readonly antwoord: A;
  /** Finds the faults of coherence where the form is wrong too. */
  readonly samenhang?: Samenhang;
  readonly bereken: (bron: Rekenbron, invoer: z.output<V>) => Promise<z.input<A> & object>;
  /** The answer in sentences. */
  readonly uitleg: (schrijver: Schrijver, antwoord: z.input<A>) => readonly string[];
}

interface Opties {
  /** Faults that were found before the input could be checked. */
  readonly eerder?: readonly Fout[];
  /** Who explains the answer, where that is asked. */
  readonly schrijver?: Schrijver | undefined;
}

/** A calculation that the API offers. A single request, a line of bulk and a comparison all go through `voerUit`. */
export interface Berekening extends Kop {
  readonly verzoek: z.ZodType;
  readonly antwoord: z.ZodObject;
  /** Checks the input and computes. Throws the `Probleem` that tells every fault, those found `eerder` included. */
  readonly voerUit: (bron: Rekenbron, invoer: unknown, opties?: Opties) => Promise<object>;
}

/** A calculation whose function takes what its schema gives. */
export function definieerBerekening<V extends z.ZodType, A extends z.ZodObject>({
  bereken,
  samenhang,
  uitleg,
  ...definitie
}: Definitie<V, A>): Berekening {
  return {
    ...definitie,
    voerUit: async (bron, invoer, { eerder, schrijver } = {}) => {
      const antwoord = await bereken(bron, keur(definitie.verzoek, invoer, samenhang, eerder));
      return schrijver ? { ...antwoord, uitleg: uitleg(schrijver, antwoord) } : antwoord;
    },
  };
}
