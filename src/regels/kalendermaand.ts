import { eindeVan, type Periode } from "./periode.ts";

const MAAND: Periode = { waarde: 1, eenheid: "maanden" };

/** A day that is the first of a month, or else the first of the month that lies `later` (ISO dates). */
export function eersteMaandVanaf(dag: string, later = MAAND): string {
  const eerste = `${dag.slice(0, 7)}-01`;
  return dag === eerste ? dag : eindeVan(eerste, later);
}

/** The day on which so many whole calendar months have passed since `van`; a part of a month does not count. */
export const naHeleMaanden = (van: string, maanden: Periode): string =>
  eindeVan(eersteMaandVanaf(van), maanden);

/** The month of a day, as `yyyy-mm`. */
export const maandVan = (dag: string): string => dag.slice(0, 7);
