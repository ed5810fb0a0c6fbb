import type { RuweRij, RuweTabellen } from "./lees.ts";
import { gekeurd, geldtOp } from "./momentopname.ts";
import { RIJEN } from "./rijen.ts";

/** A number that is proposed instead of that of a row, from a date until a date (exclusive; null: for good). */
export interface Voorstel {
  readonly sleutel: string;
  readonly geldigVan: string;
  readonly geldigTot: string | null;
  readonly nieuw:
    | { readonly tabel: "normtijd"; readonly minuten: number; readonly minutenMaximum: number | null }
    | { readonly tabel: "parameter"; readonly waarde: number };
}

const INTERPRETATIE = "Dit getal is een voorstel uit het verzoek. Het staat niet in de tabellen.";

const eerste = (a: string | null, b: string | null): string | null => {
  if (a === null) return b;
  return b === null || a < b ? a : b;
};

/** What is left of a row outside a period. */
function buiten<R extends RuweRij>(rij: R, van: string, tot: string | null): R[] {
  const uit: R[] = [];
  if (rij.geldigVan < van) uit.push({ ...rij, geldigTot: eerste(rij.geldigTot, van) });
  if (tot !== null && (rij.geldigTot === null || rij.geldigTot > tot)) {
    uit.push({ ...rij, geldigVan: rij.geldigVan > tot ? rij.geldigVan : tot });
  }
  return uit;
}

/** The rows with those of one key replaced in a period. The row that holds at its start, or else the last, is its model. */
function vervang<R extends RuweRij & { readonly sleutel: string }>(
  rijen: readonly R[],
  { sleutel, geldigVan, geldigTot }: Voorstel,
  maak: (model: R) => R,
): R[] {
  const zelfde = rijen.filter((rij) => rij.sleutel === sleutel);
  const model = zelfde.find((rij) => geldtOp(rij, geldigVan)) ?? zelfde.at(-1);
  if (model === undefined) return [...rijen];
  return rijen
    .flatMap((rij) => (rij.sleutel === sleutel ? buiten(rij, geldigVan, geldigTot) : [rij]))
    .concat({ ...maak(model), geldigVan, geldigTot });
}

/**
 * Tables as they would be with these proposals, each for a key that is there. Nothing is stored. Throws `TabelFout`
 * where a row of the tables is malformed.
 */
export function metVoorstellen(ruw: RuweTabellen, voorstellen: readonly Voorstel[]): RuweTabellen {
  let normtijd = gekeurd("normtijd", RIJEN.normtijd, ruw.normtijd);
  let parameter = gekeurd("parameter", RIJEN.parameter, ruw.parameter);
  for (const voorstel of voorstellen) {
    const { nieuw } = voorstel;
    switch (nieuw.tabel) {
      case "normtijd": {
        const { minuten, minutenMaximum } = nieuw;
        normtijd = vervang(normtijd, voorstel, (model) => ({
          ...model,
          minuten,
          minutenMaximum,
          interpretatie: INTERPRETATIE,
        }));
        break;
      }
      case "parameter": {
        const { waarde } = nieuw;
        parameter = vervang(parameter, voorstel, (model) => ({
          ...model,
          waarde,
          interpretatie: INTERPRETATIE,
        }));
        break;
      }
    }
  }
  return { ...ruw, normtijd, parameter };
}
