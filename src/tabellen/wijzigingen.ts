import type { Geldig, RuweTabellen } from "./lees.ts";
import { geldtOp } from "./momentopname.ts";
import type { Tabel } from "./rijen.ts";

type Gelezen = Tabel | "tarief";

/**
 * A row that is not the same at two instants: `toen` or `nu` is null where it was not there. `regel` is null for a
 * tariff, which comes from no rule of a document.
 */
export interface Wijziging {
  readonly tabel: Gelezen;
  readonly sleutel: string;
  readonly regel: string | null;
  readonly geldigVan: string;
  readonly toen: Readonly<Record<string, unknown>> | null;
  readonly nu: Readonly<Record<string, unknown>> | null;
}

/** By which columns a row is known beside its regelset. */
const SLEUTELS: Readonly<Record<Gelezen, readonly string[]>> = {
  bron: ["bron"],
  regelset: ["regelset"],
  gemeente: ["gemeentecode"],
  normtijd: ["sleutel"],
  parameter: ["sleutel"],
  activiteit: ["sleutel"],
  begeleidingsnorm: ["sleutel"],
  regel: ["regel"],
  tarief: ["gemeentecode", "voorziening", "vorm", "eenheid"],
};
const TABELLEN: readonly Gelezen[] = [
  "bron",
  "regelset",
  "gemeente",
  "normtijd",
  "parameter",
  "activiteit",
  "begeleidingsnorm",
  "regel",
  "tarief",
];

type Kolommen = Readonly<Record<string, unknown>>;

/** A row without when it was recorded, which tells nothing about the rule. */
function inhoud(rij: Geldig): Kolommen {
  return Object.fromEntries(Object.entries(rij).filter(([kolom]) => kolom !== "vastgelegdOp"));
}

const sleutelVan = (tabel: Gelezen, kolommen: Kolommen): string =>
  SLEUTELS[tabel].map((kolom) => kolommen[kolom]).join(" ");

function perSleutel(
  tabel: Gelezen,
  rijen: readonly Geldig[],
  datum: string | undefined,
): Map<string, Kolommen> {
  const uit = new Map<string, Kolommen>();
  for (const rij of rijen) {
    if (datum !== undefined && !geldtOp(rij, datum)) continue;
    const kolommen = inhoud(rij);
    // On one date a key has one row; over all dates its periods tell its rows apart.
    const periode = datum === undefined ? ` ${rij.geldigVan}` : "";
    uit.set(`${sleutelVan(tabel, kolommen)}${periode}`, kolommen);
  }
  return uit;
}

/** What changed in the rows of a regelset between two instants: in those that hold on `datum`, or in all. */
export function wijzigingen(toen: RuweTabellen, nu: RuweTabellen, datum?: string): Wijziging[] {
  return TABELLEN.flatMap((tabel) => {
    const [oud, nieuw] = [perSleutel(tabel, toen[tabel], datum), perSleutel(tabel, nu[tabel], datum)];
    return [...new Set([...oud.keys(), ...nieuw.keys()])].flatMap((sleutel): Wijziging[] => {
      const [van, naar] = [oud.get(sleutel), nieuw.get(sleutel)];
      if (JSON.stringify(van) === JSON.stringify(naar)) return [];
      const rij = naar ?? van ?? {};
      return [
        {
          tabel,
          sleutel: sleutelVan(tabel, rij),
          regel: tabel === "tarief" ? null : String(rij["regel"]),
          geldigVan: String(rij["geldigVan"]),
          toen: van ?? null,
          nu: naar ?? null,
        },
      ];
    });
  });
}
