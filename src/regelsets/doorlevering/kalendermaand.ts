import { eindeVan, type Periode } from "../../regels/periode.ts";

/** The first of the month of a day, or of the next month where the day is not the first (ISO dates). */
export function eersteMaandVanaf(dag: string): string {
  const eerste = `${dag.slice(0, 7)}-01`;
  return dag === eerste ? dag : eindeVan(eerste, { waarde: 1, eenheid: "maanden" });
}

/** The day on which so many whole calendar months have passed since `van`; a part of a month does not count. */
export const naHeleMaanden = (van: string, maanden: Periode): string =>
  eindeVan(eersteMaandVanaf(van), maanden);

/** The month of a day, as `yyyy-mm`. */
export const maandVan = (dag: string): string => dag.slice(0, 7);
