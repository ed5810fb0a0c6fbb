import type { NieuwTarief } from "./rij.ts";

/** D1 takes statements of at most 100,000 bytes; so many rows of the longest texts stay below that. */
const RIJEN_PER_OPDRACHT = 25;

const tekst = (waarde: string | null): string =>
  waarde === null ? "NULL" : `'${waarde.replaceAll("'", "''")}'`;

const waarden = (rij: NieuwTarief, op: string): string =>
  `(${[
    tekst(rij.gemeentecode),
    tekst(rij.voorziening),
    tekst(rij.vorm),
    tekst(rij.eenheid),
    String(rij.eurocent),
    tekst(rij.document),
    tekst(rij.plaats),
    tekst(rij.url),
    tekst(rij.geldigVan),
    tekst(rij.geldigTot),
    tekst(op),
  ].join(", ")})`;

/** The statements that record tariffs at an instant (UTC, to the second). To run as one: all of them or none. */
export function invoegopdrachten(rijen: readonly NieuwTarief[], op: string): string[] {
  const uit: string[] = [];
  for (let van = 0; van < rijen.length; van += RIJEN_PER_OPDRACHT) {
    const deel = rijen.slice(van, van + RIJEN_PER_OPDRACHT).map((rij) => waarden(rij, op));
    uit.push(
      `INSERT INTO tarief (gemeentecode, voorziening, vorm, eenheid, eurocent, document, plaats, url, geldig_van, geldig_tot, vastgelegd_op) VALUES\n${deel.join(",\n")};`,
    );
  }
  return uit;
}
