import { TabelFout } from "./fout.ts";
import { RIJEN, TARIEFRIJ, type Tabel } from "./rijen.ts";

/** A row of which nothing is certain yet but its document and the period that it says it holds in. */
export interface RuweRij extends Geldig {
  readonly bron: string;
}

/** From when (ISO date) until when (exclusive; null: for good) a row says it holds. */
export interface Geldig {
  readonly geldigVan: string;
  readonly geldigTot: string | null;
}

/**
 * All rows of one regelset, of every period, as the tables stood at one instant (`stand`: UTC, to the second).
 * Not checked yet.
 */
export type RuweTabellen = { readonly stand: string; readonly tarief: readonly Geldig[] } & Readonly<
  Record<Tabel, readonly RuweRij[]>
>;

/** The tables, each in the order in which its rows are read. */
const VOLGORDE: Readonly<Record<Tabel, string>> = {
  bron: "bron",
  regelset: "geldig_van",
  gemeente: "gemeentecode",
  normtijd: "id",
  parameter: "id",
  activiteit: "id",
  begeleidingsnorm: "id",
  regel: "id",
};

const isTabel = (naam: string): naam is Tabel => naam in VOLGORDE;
const alsKolom = (veld: string): string => veld.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const IN_DE_GEMEENTEN = `gemeentecode IN (
  SELECT gemeentecode FROM gemeente
  WHERE regelset = ?2 AND vastgelegd_op <= ?1 AND (ingetrokken_op IS NULL OR ingetrokken_op > ?1)
)`;

/** Asks the rows of a table that counted at `stand`, and of those the ones that `waar` (on ?2) picks by a regelset. */
function selectie(tabel: string, velden: readonly string[], volgorde: string, waar = ""): string {
  const kolommen = velden.map((veld) => `${alsKolom(veld)} AS ${veld}`).join(", ");
  const telt = "vastgelegd_op <= ?1 AND (ingetrokken_op IS NULL OR ingetrokken_op > ?1)";
  return `SELECT ${kolommen} FROM ${tabel} WHERE ${telt} ${waar && `AND ${waar}`} ORDER BY ${volgorde}`;
}

/** The rows of a table: those of a regelset, where the table tells them apart. */
function opdracht(db: D1Database, tabel: Tabel, id: string, stand: string): D1PreparedStatement {
  const velden = Object.keys(RIJEN[tabel].shape);
  return velden.includes("regelset")
    ? db.prepare(selectie(tabel, velden, VOLGORDE[tabel], "regelset = ?2")).bind(stand, id)
    : db.prepare(selectie(tabel, velden, VOLGORDE[tabel])).bind(stand);
}

/** The tariffs of the municipalities in which a regelset holds. */
const tarieven = (db: D1Database, id: string, stand: string): D1PreparedStatement =>
  db.prepare(selectie("tarief", Object.keys(TARIEFRIJ.shape), "id", IN_DE_GEMEENTEN)).bind(stand, id);

/** Reads the tables of a regelset as they stood at `stand`, in one batch. Throws `TabelFout` if D1 does not answer. */
export async function leesTabellen(db: D1Database, id: string, stand: string): Promise<RuweTabellen> {
  const tabellen = Object.keys(VOLGORDE).filter(isTabel);
  try {
    const antwoorden = await db.batch<RuweRij>([
      ...tabellen.map((tabel) => opdracht(db, tabel, id, stand)),
      tarieven(db, id, stand),
    ]);
    const van = (tabel: Tabel) => antwoorden[tabellen.indexOf(tabel)]?.results ?? [];
    // The documents of other regelsets do not count: their dates would cut these tables up for nothing.
    const genoemd = new Set(
      tabellen.filter((tabel) => tabel !== "bron").flatMap((tabel) => van(tabel).map(({ bron }) => bron)),
    );
    return {
      stand,
      bron: van("bron").filter(({ bron }) => genoemd.has(bron)),
      regelset: van("regelset"),
      gemeente: van("gemeente"),
      normtijd: van("normtijd"),
      parameter: van("parameter"),
      activiteit: van("activiteit"),
      begeleidingsnorm: van("begeleidingsnorm"),
      regel: van("regel"),
      tarief: antwoorden.at(-1)?.results ?? [],
    };
  } catch (oorzaak) {
    throw new TabelFout(null, "D1 did not answer", oorzaak);
  }
}
