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

const parametersPerToets = new WeakMap<Toets, readonly string[]>();

/** Every number of the tables that a test names. */
export function parametersVan(test: Toets): readonly string[] {
  const bekend = parametersPerToets.get(test);
  if (bekend !== undefined) return bekend;
  const voorwaarden = voorwaardenVan(test);
  const namen = [...new Set(voorwaarden.flatMap(parametersIn))];
  parametersPerToets.set(test, namen);
  return namen;
}
