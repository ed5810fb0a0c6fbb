import { TabelFout } from "./fout.ts";
import { RIJEN, type Tabel } from "./rijen.ts";

/** A row of which nothing is certain yet but its document and the period that it says it holds in. */
export interface RuweRij {
  readonly bron: string;
  readonly geldigVan: string;
  readonly geldigTot: string | null;
}

/**
 * All rows of one regelset, of every period, as the tables stood at one instant (`stand`: UTC, to the second).
 * Not checked yet.
 */
export type RuweTabellen = { readonly stand: string } & Readonly<Record<Tabel, readonly RuweRij[]>>;

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

/** Asks the rows of a table that counted at `stand`: those of a regelset, where the table tells them apart. */
function opdracht(db: D1Database, tabel: Tabel, id: string, stand: string): D1PreparedStatement {
  const velden = Object.keys(RIJEN[tabel].shape);
  const perRegelset = velden.includes("regelset");
  return db
    .prepare(
      `SELECT ${velden.map((veld) => `${alsKolom(veld)} AS ${veld}`).join(", ")} FROM ${tabel}
      WHERE vastgelegd_op <= ?1 AND (ingetrokken_op IS NULL OR ingetrokken_op > ?1)
      ${perRegelset ? "AND regelset = ?2" : ""} ORDER BY ${VOLGORDE[tabel]}`,
    )
    .bind(stand, ...(perRegelset ? [id] : []));
}

/** Reads the tables of a regelset as they stood at `stand`, in one batch. Throws `TabelFout` if D1 does not answer. */
export async function leesTabellen(db: D1Database, id: string, stand: string): Promise<RuweTabellen> {
  const tabellen = Object.keys(VOLGORDE).filter(isTabel);
  try {
    const antwoorden = await db.batch<RuweRij>(tabellen.map((tabel) => opdracht(db, tabel, id, stand)));
    const van = (tabel: Tabel) => antwoorden[tabellen.indexOf(tabel)]?.results ?? [];
    return {
      stand,
      bron: van("bron"),
      regelset: van("regelset"),
      gemeente: van("gemeente"),
      normtijd: van("normtijd"),
      parameter: van("parameter"),
      activiteit: van("activiteit"),
      begeleidingsnorm: van("begeleidingsnorm"),
      regel: van("regel"),
    };
  } catch (oorzaak) {
    throw new TabelFout(null, "D1 did not answer", oorzaak);
  }
}
