import { type Deel, type Elders, type Normuitkomst, telOp } from "../regels/normuitkomst.ts";
import type { Product } from "../regels/product.ts";
import type { Tabellen, Vindplaats } from "../regels/tabellen.ts";
import type { Situatie } from "./situatie.ts";

/**
 * What the API does with a rule: it computes it, asks it as a fact, or hands it to a person. A rule that a
 * regelset does not list is not part of the API yet.
 */
export const BEHANDELINGEN = ["berekend", "gevraagd", "oordeel", "nietOpgenomen"] as const;
export type Behandeling = (typeof BEHANDELINGEN)[number];

/** What a document adds to its minutes: the kind of provision and the product lines, where it names them. */
interface Bijzonder {
  /** The kind of provision, where the document has kinds. */
  readonly categorie: string | null;
  readonly categorieGronden: readonly (Vindplaats & { readonly omschrijving: string })[];
  readonly producten: readonly Product[];
}

/** The steps of a calculation, before they are added up. `elders`: what goes off the total at the end. */
export interface Normdeel extends Deel, Bijzonder {
  readonly elders: Elders | undefined;
}

/** The answer of a regelset to a situation. */
export interface Normberekening extends Normuitkomst, Bijzonder {}

/** Another framework with its tables, from which a document without minutes of its own may take them. */
export interface Kader {
  readonly id: string;
  readonly normdeel: (situatie: Situatie) => Normdeel;
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
  /** The frameworks that a caller may name for minutes that the document lacks. */
  readonly normenkaders: readonly string[];
  readonly normdeel: (situatie: Situatie, tabellen: Tabellen, kader?: Kader) => Normdeel;
  readonly normberekening: (situatie: Situatie, tabellen: Tabellen, kader?: Kader) => Normberekening;
}

interface Definitie<N extends string, P extends string, R extends string> {
  readonly id: string;
  readonly normtijden: readonly N[];
  readonly parameters: readonly P[];
  readonly behandeling: Readonly<Record<R, Behandeling>>;
  readonly normenkaders?: readonly string[];
  readonly normdeel: (situatie: Situatie, tabellen: Tabellen<N, P, R>, kader?: Kader) => Normdeel;
}

/**
 * A regelset whose code can only ask for rows that it names. Its functions throw where a row is missing; the
 * tables are checked against `sleutels` before they get here.
 */
export function definieerRegelset<N extends string, P extends string, R extends string>(
  definitie: Definitie<N, P, R>,
): Regelset {
  const { id, normtijden, parameters, behandeling, normenkaders = [] } = definitie;
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

  function normdeel(situatie: Situatie, tabellen: Tabellen, kader?: Kader): Normdeel {
    if (!heeftAlles(tabellen)) throw new Error(`the tables of ${id} lack rows`);
    return definitie.normdeel(situatie, tabellen, kader);
  }

  return {
    id,
    sleutels: { normtijden, parameters, regels },
    behandeling: new Map(Object.entries(behandeling)),
    normenkaders,
    normdeel,
    normberekening(situatie, tabellen, kader) {
      const { categorie, categorieGronden, producten, elders, ...som } = normdeel(situatie, tabellen, kader);
      return { ...telOp(som, elders), categorie, categorieGronden, producten };
    },
  };
}
