import { applyD1Migrations } from "cloudflare:test";
import { env } from "cloudflare:workers";

export type Waarde = string | number | null;
export type Velden = Readonly<Record<string, Waarde>>;

export interface Kolom {
  readonly naam: string;
  readonly verplicht: boolean;
  readonly soort: "text" | "integer";
}

/** A dated table as the migrations made it: its columns, and which of them are its key. */
export interface Tabelvorm {
  readonly tabel: string;
  readonly kolommen: readonly Kolom[];
  readonly sleutel: readonly string[];
}

async function namen(db: D1Database, sql: string): Promise<string[]> {
  const { results } = await db.prepare(sql).all<{ name: string }>();
  return results.map(({ name }) => name);
}

/** PROEF without a table. */
export async function leegProef(): Promise<D1Database> {
  const db = env.PROEF;
  const tabellen = await namen(
    db,
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB 'sqlite_*' AND name NOT GLOB '_cf_*'",
  );
  if (tabellen.length > 0) await db.batch(tabellen.map((tabel) => db.prepare(`DROP TABLE ${tabel}`)));
  return db;
}

/** PROEF with the real migrations. */
export async function verseProef(): Promise<D1Database> {
  const db = await leegProef();
  await applyD1Migrations(db, env.MIGRATIES);
  return db;
}

/** Every dated table that the migrations made. */
export async function tabelvormen(db: D1Database): Promise<Tabelvorm[]> {
  const tabellen = await namen(
    db,
    "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%vastgelegd_op%' ORDER BY name",
  );
  return Promise.all(
    tabellen.map(async (tabel) => {
      const kolommen = await db
        .prepare(`PRAGMA table_info(${tabel})`)
        .all<{ name: string; notnull: number; type: string }>();
      return {
        tabel,
        kolommen: kolommen.results.map(({ name, notnull, type }) => ({
          naam: name,
          verplicht: notnull === 1,
          soort: type.toLowerCase() === "integer" ? ("integer" as const) : ("text" as const),
        })),
        sleutel: await namen(db, `PRAGMA index_info(${tabel}_sleutel)`),
      };
    }),
  );
}

/** Values where any text or any number will not do. */
const BIJZONDER: Velden = {
  geldig_van: "2026-01-01",
  geldig_tot: "2026-07-01",
  vastgelegd_op: "2026-01-01T00:00:00Z",
  ingetrokken_op: null,
  url: "https://wmo-regels.test/document",
  geldigheid: "vermeld",
  minuten: 10,
  minuten_maximum: 20,
  frequenties: "[]",
  opties: "[]",
};

let teller = 1000;

/** A key that no other row has. */
export function nieuweSleutel({ sleutel }: Tabelvorm): Velden {
  teller += 1;
  return Object.fromEntries(
    sleutel.map((kolom) => [kolom, kolom === "gemeentecode" ? String(teller) : `proef-${teller}`]),
  );
}

/** A sound row of a table, every column filled but `id` and `ingetrokken_op`, with a key of its own. */
export function voorbeeldrij(vorm: Tabelvorm, velden: Velden = {}): Velden {
  const rij: Record<string, Waarde> = {};
  for (const { naam, soort } of vorm.kolommen) {
    if (naam !== "id") rij[naam] = BIJZONDER[naam] ?? (soort === "integer" ? 1 : "proef");
  }
  return { ...rij, ingetrokken_op: null, ...nieuweSleutel(vorm), ...velden };
}

/** An INSERT of rows that all have the columns of the first; `hoe` may be `INSERT OR REPLACE` and the like. */
export function toevoeging(
  db: D1Database,
  tabel: string,
  rijen: readonly Velden[],
  hoe = "INSERT",
): D1PreparedStatement {
  const kolommen = Object.keys(rijen[0] ?? {});
  const plaatsen = rijen.map(() => `(${kolommen.map(() => "?").join(", ")})`).join(", ");
  return db
    .prepare(`${hoe} INTO ${tabel} (${kolommen.join(", ")}) VALUES ${plaatsen}`)
    .bind(...rijen.flatMap((rij) => kolommen.map((kolom) => rij[kolom] ?? null)));
}

/** Adds a row and gives its id. */
export async function voegToe(db: D1Database, tabel: string, rij: Velden): Promise<number> {
  const { meta } = await toevoeging(db, tabel, [rij]).run();
  return meta.last_row_id;
}

/** A withdrawal of the rows that have these values and were not withdrawn yet. */
export function intrekking(db: D1Database, tabel: string, waar: Velden, op: string): D1PreparedStatement {
  const voorwaarden = ["ingetrokken_op IS NULL", ...Object.keys(waar).map((kolom) => `${kolom} IS ?`)];
  return db
    .prepare(`UPDATE ${tabel} SET ingetrokken_op = ? WHERE ${voorwaarden.join(" AND ")}`)
    .bind(op, ...Object.values(waar));
}

/** The one row with these values that is in force, without its id. */
export async function rijVan(db: D1Database, tabel: string, waar: Velden): Promise<Velden> {
  const voorwaarden = ["ingetrokken_op IS NULL", ...Object.keys(waar).map((kolom) => `${kolom} IS ?`)];
  const { results } = await db
    .prepare(`SELECT * FROM ${tabel} WHERE ${voorwaarden.join(" AND ")}`)
    .bind(...Object.values(waar))
    .all<Record<string, Waarde>>();
  const [rij, ...meer] = results;
  if (rij === undefined || meer.length > 0) throw new Error(`${results.length} rows in ${tabel}`);
  const { id: _id, ...rest } = rij;
  return rest;
}

/** Corrects a row as it is meant to be done: withdraws it and records what takes its place at the same instant. */
export async function verbeter(
  db: D1Database,
  tabel: string,
  waar: Velden,
  op: string,
  ...opvolgers: readonly Velden[]
): Promise<void> {
  const oud = await rijVan(db, tabel, waar);
  const nieuw = (opvolgers.length > 0 ? opvolgers : [{}]).map((velden) => ({
    ...oud,
    vastgelegd_op: op,
    ...velden,
  }));
  await db.batch([intrekking(db, tabel, waar, op), toevoeging(db, tabel, nieuw)]);
}
