import type { Normuitkomst } from "../regels/normuitkomst.ts";
import type { Tabellen, Vindplaats } from "../regels/tabellen.ts";
import type { Situatie } from "./situatie.ts";

/**
 * What the API does with a rule: it computes it, asks it as a fact, or hands it to a person. A rule that a
 * regelset does not list is not part of the API yet.
 */
export const BEHANDELINGEN = ["berekend", "gevraagd", "oordeel", "nietOpgenomen"] as const;
export type Behandeling = (typeof BEHANDELINGEN)[number];

/** The answer of a regelset to a situation. `categorie`: the kind of provision, where the document has kinds. */
export interface Normberekening extends Normuitkomst {
  readonly categorie: string | null;
  readonly categorieGronden: readonly (Vindplaats & { readonly omschrijving: string })[];
}

/** The names of the rows that a regelset cannot do without. */
export interface Sleutels {
  readonly normtijden: readonly string[];
  readonly parameters: readonly string[];
  readonly regels: readonly string[];
}

/** The rules of one document. Pure: the same situation and tables always give the same answer. */
export interface Regelset {
  readonly id: string;
  readonly sleutels: Sleutels;
  readonly behandeling: ReadonlyMap<string, Behandeling>;
  readonly normberekening: (situatie: Situatie, tabellen: Tabellen) => Normberekening;
}

interface Definitie<N extends string, P extends string, R extends string> {
  readonly id: string;
  readonly normtijden: readonly N[];
  readonly parameters: readonly P[];
  readonly behandeling: Readonly<Record<R, Behandeling>>;
  readonly normberekening: (situatie: Situatie, tabellen: Tabellen<N, P, R>) => Normberekening;
}

/**
 * A regelset whose code can only ask for rows that it names. Its functions throw where a row is missing; the
 * tables are checked against `sleutels` before they get here.
 */
export function definieerRegelset<N extends string, P extends string, R extends string>(
  definitie: Definitie<N, P, R>,
): Regelset {
  const { id, normtijden, parameters, behandeling, normberekening } = definitie;
  const regels = Object.keys(behandeling);
  const compleet = new WeakSet<Tabellen>();

  function heeftAlles(tabellen: Tabellen): tabellen is Tabellen<N, P, R> {
    if (compleet.has(tabellen)) return true;
    const heel =
      normtijden.every((sleutel) => tabellen.normtijden[sleutel]) &&
      parameters.every((sleutel) => tabellen.parameters[sleutel]) &&
      regels.every((regel) => tabellen.regels[regel]);
    if (heel) compleet.add(tabellen);
    return heel;
  }

  return {
    id,
    sleutels: { normtijden, parameters, regels },
    behandeling: new Map(Object.entries(behandeling)),
    normberekening(situatie, tabellen) {
      if (!heeftAlles(tabellen)) throw new Error(`the tables of ${id} lack rows`);
      return normberekening(situatie, tabellen);
    },
  };
}
