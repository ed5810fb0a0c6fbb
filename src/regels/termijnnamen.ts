import type { Telling, Termijn, Termijnregeling } from "./termijn.ts";
import { parametersIn, type Voorwaarde } from "./voorwaarde.ts";

function lengtesVan(telling: Telling): string[] {
  switch (telling.soort) {
    case "na":
    case "naHeleMaanden":
    case "voor":
      return [telling.lengte];
    case "uren":
      return [telling.minimum, telling.maximum];
    case "opDag":
      return [];
  }
}

/** The events that a term names. */
export function gebeurtenissenVan({ telling, gehaaldMet }: Termijn): string[] {
  const { vanaf } = telling;
  const uiterlijkVoor = telling.soort === "na" ? telling.uiterlijkVoor : undefined;
  return [vanaf, uiterlijkVoor, gehaaldMet].filter((naam) => naam !== undefined);
}

/** Every condition of the terms of a document, with its rule. */
export const voorwaardenVan = ({
  termijnen,
  gronden,
  oordelen,
}: Termijnregeling): { readonly regel: string; readonly voorwaarde: Voorwaarde }[] =>
  [...termijnen, ...gronden, ...oordelen.map(({ regel, bij }) => ({ regel, voorwaarde: bij }))].flatMap(
    ({ regel, voorwaarde }) => (voorwaarde === undefined ? [] : [{ regel, voorwaarde }]),
  );

/** Every number of the tables that the terms of a document read. */
export const getallenVan = (regeling: Termijnregeling): string[] => [
  ...regeling.termijnen.flatMap(({ telling }) => lengtesVan(telling)),
  ...voorwaardenVan(regeling).flatMap(({ voorwaarde }) => parametersIn(voorwaarde)),
];
