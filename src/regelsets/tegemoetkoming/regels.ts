import type { Tabellen } from "../../regels/tabellen.ts";
import type { Behandeling } from "../regelset.ts";
import type { Tegemoetkomingsuitkomst } from "./uitkomst.ts";
import type { Tegemoetkomingssoort, Tegemoetkomingsvragen } from "./vraag.ts";

/** How a document computes one kind. `parameters`: the numbers of the tables that it reads. */
export interface Berekeningswijze<Vraag> {
  readonly parameters: readonly string[];
  /** Throws where a row is missing; check `parameters` before. */
  readonly bereken: (vraag: Vraag, tabellen: Tabellen) => Tegemoetkomingsuitkomst;
}

/** The kinds that a document has rules for. */
export type Tegemoetkomingen = {
  readonly [S in Tegemoetkomingssoort]?: Berekeningswijze<Tegemoetkomingsvragen[S]>;
};

/** A way to compute whose code can only ask for rows that it names. */
export function definieerWijze<Vraag, P extends string, R extends string>(
  parameters: readonly P[],
  behandeling: Readonly<Record<R, Behandeling>>,
  bereken: (vraag: Vraag, tabellen: Tabellen<string, P, R>) => Tegemoetkomingsuitkomst,
): Berekeningswijze<Vraag> {
  const regels = Object.keys(behandeling);
  const heeftAlles = (tabellen: Tabellen): tabellen is Tabellen<string, P, R> =>
    parameters.every((sleutel) => tabellen.parameters[sleutel]) &&
    regels.every((regel) => tabellen.regels[regel]);
  return {
    parameters,
    bereken(vraag, tabellen) {
      if (!heeftAlles(tabellen)) throw new Error("the tables lack rows");
      return bereken(vraag, tabellen);
    },
  };
}

/** A kind with its question filled in: what it reads, and what it comes to. Undefined where the document has none. */
export function wijzeVoor<S extends Tegemoetkomingssoort>(
  tegemoetkomingen: Tegemoetkomingen,
  soort: S,
  vraag: Tegemoetkomingsvragen[S],
) {
  const wijze: Berekeningswijze<Tegemoetkomingsvragen[S]> | undefined = tegemoetkomingen[soort];
  if (wijze === undefined) return undefined;
  const { parameters, bereken } = wijze;
  return { parameters, bereken: (tabellen: Tabellen) => bereken(vraag, tabellen) };
}
