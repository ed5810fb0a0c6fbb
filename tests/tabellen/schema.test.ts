import { getTableColumns, getTableName, is } from "drizzle-orm";
import { SQLiteTable } from "drizzle-orm/sqlite-core";
import { describe, expect, it } from "vitest";
import { RIJEN, TARIEFRIJ } from "../../src/tabellen/rijen.ts";
import * as schema from "../../src/tabellen/schema.ts";
import { tabelvormen, verseProef } from "../hulp/proefdb.ts";

/** Of the migrations only: the number of a row, and its withdrawal, by which the reading picks its rows. */
const NIET_GELEZEN = ["id", "ingetrokkenOp"];

const GELEZEN = { ...RIJEN, tarief: TARIEFRIJ };
const GEMAAKT = Object.values(schema).filter((deel) => is(deel, SQLiteTable));
const opNaam = <T extends readonly [string, unknown]>(paren: readonly T[]) =>
  Object.fromEntries(paren.toSorted(([a], [b]) => a.localeCompare(b)));

describe("the schema that migrations are made from", () => {
  it("has the tables that are read", () => {
    expect(GEMAAKT.map(getTableName).sort()).toEqual(Object.keys(GELEZEN).sort());
  });

  it.each(Object.entries(GELEZEN))(
    "has the columns that are read of %s, empty where they may be",
    (naam, rij) => {
      const tabel = GEMAAKT.find((kandidaat) => getTableName(kandidaat) === naam);
      const kolommen = tabel ? Object.entries(getTableColumns(tabel)) : [];
      const gemaakt = kolommen
        .filter(([veld]) => !NIET_GELEZEN.includes(veld))
        .map(([veld, { notNull }]) => [veld, notNull] as const);
      const gelezen = Object.entries(rij.shape).map(
        ([veld, vorm]) => [veld, !vorm.safeParse(null).success] as const,
      );
      expect(opNaam(gemaakt)).toEqual(opNaam(gelezen));
    },
  );

  it("is what the migrations made", async () => {
    const gemaakt = GEMAAKT.map((tabel) => {
      const kolommen = Object.values(getTableColumns(tabel));
      return [getTableName(tabel), kolommen.map(({ name, notNull }) => [name, notNull])] as const;
    });
    const echt = (await tabelvormen(await verseProef())).map(
      ({ tabel, kolommen }) => [tabel, kolommen.map(({ naam, verplicht }) => [naam, verplicht])] as const,
    );
    expect(opNaam(gemaakt)).toEqual(opNaam(echt));
  });
});
