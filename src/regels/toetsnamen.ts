import { eenmaligPer } from "./eenmalig.ts";
import type { Toets } from "./toets.ts";
import { parametersIn } from "./voorwaarde.ts";

/** Every condition of a test. */
export const voorwaardenVan = ({
  uitkomst,
  gronden,
  stappen = [],
  oordelen = [],
  tegenspraken: samen = [],
}: Toets) => [
  uitkomst,
  ...gronden.map(({ voorwaarde }) => voorwaarde),
  ...stappen.map(({ voorwaarde }) => voorwaarde),
  ...oordelen.flatMap(({ bij }) => bij ?? []),
  ...samen.map(({ als }) => als),
];

/** Every number of the tables that a test names. */
export const parametersVan = eenmaligPer((test: Toets): readonly string[] => [
  ...new Set(voorwaardenVan(test).flatMap(parametersIn)),
]);
