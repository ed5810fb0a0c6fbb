import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import {
  intrekking,
  nieuweSleutel,
  rijVan,
  tabelvormen,
  toevoeging,
  type Velden,
  verseProef,
  voegToe,
  voorbeeldrij,
} from "../hulp/proefdb.ts";

const db = env.PROEF;
const vormen = await tabelvormen(env.DB);
beforeAll(verseProef);

const OVERLAPT = /overlapt met een rij van dezelfde sleutel/;
const EENMAAL = /een rij kan alleen eenmaal worden ingetrokken/;

const geldig = (geldig_van: string, geldig_tot: string | null): Velden => ({ geldig_van, geldig_tot });
const HALFJAAR = geldig("2026-01-01", "2026-07-01");
const OPEN = geldig("2026-01-01", null);

const BOTSEND: readonly (readonly [string, Velden, Velden])[] = [
  ["the same period", HALFJAAR, HALFJAAR],
  ["the same open period", OPEN, OPEN],
  ["nested", HALFJAAR, geldig("2026-02-01", "2026-03-01")],
  ["nested, from the same day", HALFJAAR, geldig("2026-01-01", "2026-01-02")],
  ["nested, to the same day", HALFJAAR, geldig("2026-06-30", "2026-07-01")],
  ["the last day", HALFJAAR, geldig("2026-06-30", "2027-01-01")],
  ["the first day", HALFJAAR, geldig("2025-01-01", "2026-01-02")],
  ["open from within", HALFJAAR, geldig("2026-06-30", null)],
  ["open from before", HALFJAAR, geldig("2025-01-01", null)],
  ["a later start of an open period", OPEN, geldig("2030-01-01", null)],
  ["within an open period", OPEN, geldig("2030-01-01", "2030-02-01")],
  ["far ahead in an open period", OPEN, geldig("9999-12-30", null)],
];
const PASSEND: readonly (readonly [string, Velden, Velden])[] = [
  ["one ends where the other starts", HALFJAAR, geldig("2026-07-01", "2027-01-01")],
  ["an open one starts where the other ends", HALFJAAR, geldig("2026-07-01", null)],
  ["one ends where an open one starts", OPEN, geldig("2025-01-01", "2026-01-01")],
  ["a gap between", HALFJAAR, geldig("2026-12-01", "2026-12-02")],
];

describe("the tables", () => {
  it("include the six of every regelset", () => {
    expect(vormen.map(({ tabel }) => tabel)).toEqual(
      expect.arrayContaining(["bron", "gemeente", "normtijd", "parameter", "regel", "regelset"]),
    );
  });

  it.each(vormen)("$tabel has a key", ({ sleutel }) => {
    expect(sleutel).not.toEqual([]);
  });
});

describe.each(vormen)("$tabel: two rows of one key", (vorm) => {
  const { tabel } = vorm;

  it.each(BOTSEND)("may not overlap: %s", async (_, een, ander) => {
    for (const [eerst, dan] of [
      [een, ander],
      [ander, een],
    ]) {
      const rij = voorbeeldrij(vorm);
      await voegToe(db, tabel, { ...rij, ...eerst });
      await expect(voegToe(db, tabel, { ...rij, ...dan })).rejects.toThrow(OVERLAPT);
    }
  });

  it.each(PASSEND)("may follow each other: %s", async (_, een, ander) => {
    for (const [eerst, dan] of [
      [een, ander],
      [ander, een],
    ]) {
      const rij = voorbeeldrij(vorm);
      await voegToe(db, tabel, { ...rij, ...eerst });
      await voegToe(db, tabel, { ...rij, ...dan });
    }
  });

  it("may not overlap within one statement, and then neither is kept", async () => {
    const sleutel = nieuweSleutel(vorm);
    const rijen = [
      voorbeeldrij(vorm, { ...sleutel, ...OPEN }),
      voorbeeldrij(vorm, { ...sleutel, ...HALFJAAR }),
    ];
    await expect(toevoeging(db, tabel, rijen).run()).rejects.toThrow(OVERLAPT);
    await expect(rijVan(db, tabel, sleutel)).rejects.toThrow("0 rows");
  });

  it("may overlap when any part of the key differs", async () => {
    const rij = voorbeeldrij(vorm);
    await voegToe(db, tabel, rij);
    for (const kolom of vorm.sleutel) {
      await voegToe(db, tabel, { ...rij, [kolom]: nieuweSleutel(vorm)[kolom] ?? null });
    }
  });

  it.each([
    ["at the instant of the withdrawal", "2026-03-01T00:00:00Z", true],
    ["after it", "2026-03-01T00:00:01Z", true],
    ["a second before it", "2026-02-28T23:59:59Z", false],
    ["when the first was recorded", "2026-01-01T00:00:00Z", false],
    ["before the first was recorded", "2025-12-31T23:59:59Z", false],
  ])("may overlap once the older is withdrawn: recorded %s", async (_, vastgelegd_op, mag) => {
    const rij = voorbeeldrij(vorm);
    const id = await voegToe(db, tabel, rij);
    await intrekking(db, tabel, { id }, "2026-03-01T00:00:00Z").run();
    const opvolger = voegToe(db, tabel, { ...rij, vastgelegd_op });
    if (mag) expect(await opvolger).toBeGreaterThan(id);
    else await expect(opvolger).rejects.toThrow(OVERLAPT);
  });

  it.each([
    ["at the instant that the other was recorded", "2026-01-01T00:00:00Z", true],
    ["a second later", "2026-01-01T00:00:01Z", false],
  ])("may overlap where the added one was withdrawn %s", async (_, ingetrokken_op, mag) => {
    const rij = voorbeeldrij(vorm);
    await voegToe(db, tabel, rij);
    const eerder = voegToe(db, tabel, { ...rij, vastgelegd_op: "2025-06-01T00:00:00Z", ingetrokken_op });
    if (mag) expect(await eerder).toBeGreaterThan(0);
    else await expect(eerder).rejects.toThrow(OVERLAPT);
  });

  it("are corrected in one batch, or not at all", async () => {
    const rij = voorbeeldrij(vorm);
    const id = await voegToe(db, tabel, rij);
    const op = "2026-03-01T00:00:00Z";
    const teVroeg = toevoeging(db, tabel, [{ ...rij, vastgelegd_op: "2026-02-01T00:00:00Z" }]);
    await expect(db.batch([intrekking(db, tabel, { id }, op), teVroeg])).rejects.toThrow(OVERLAPT);
    expect(await rijVan(db, tabel, { id })).toEqual(rij);

    await db.batch([
      intrekking(db, tabel, { id }, op),
      toevoeging(db, tabel, [{ ...rij, vastgelegd_op: op }]),
    ]);
    const sleutel = Object.fromEntries(vorm.sleutel.map((kolom) => [kolom, rij[kolom] ?? null]));
    expect(await rijVan(db, tabel, sleutel)).toEqual({ ...rij, vastgelegd_op: op });
  });
});

describe.each(vormen)("$tabel: a row", (vorm) => {
  const { tabel } = vorm;
  const wijzig = (id: number, wat: string, hoe = "UPDATE") =>
    db.prepare(`${hoe} ${tabel} SET ${wat} WHERE id = ?`).bind(id).run();
  const INGETROKKEN = "ingetrokken_op = '2026-03-01T00:00:00Z'";

  it.each(vorm.kolommen.filter(({ naam }) => naam !== "ingetrokken_op"))(
    "never changes: $naam",
    async ({ naam, verplicht, soort }) => {
      const rij = voorbeeldrij(vorm);
      const id = await voegToe(db, tabel, rij);
      const anders = soort === "integer" ? `${naam} + 100` : "'anders'";
      for (const waarde of [anders, ...(verplicht ? [] : ["NULL"])]) {
        await expect(wijzig(id, `${naam} = ${waarde}`)).rejects.toThrow(EENMAAL);
        await expect(wijzig(id, `${naam} = ${waarde}, ${INGETROKKEN}`)).rejects.toThrow(EENMAAL);
        await expect(wijzig(id, `${naam} = ${waarde}`, "UPDATE OR REPLACE")).rejects.toThrow(EENMAAL);
        await expect(wijzig(id, `${naam} = ${waarde}`, "UPDATE OR IGNORE")).rejects.toThrow(EENMAAL);
      }
      expect(await rijVan(db, tabel, { id })).toEqual(rij);
    },
  );

  it.each(vorm.kolommen.filter(({ naam, verplicht }) => naam !== "ingetrokken_op" && !verplicht))(
    "never changes: $naam, where it was empty",
    async ({ naam, soort }) => {
      // All that may be empty at once, because some columns may only be empty together.
      const leeg = vorm.kolommen.filter((kolom) => !kolom.verplicht);
      const velden = Object.fromEntries(leeg.map((kolom) => [kolom.naam, null]));
      const id = await voegToe(db, tabel, voorbeeldrij(vorm, velden));
      const waarde = soort === "integer" ? "100" : "'2030-01-01'";
      await expect(wijzig(id, `${naam} = ${waarde}, ${INGETROKKEN}`)).rejects.toThrow(EENMAAL);
    },
  );

  it("is withdrawn once", async () => {
    const rij = voorbeeldrij(vorm);
    const id = await voegToe(db, tabel, rij);
    await expect(wijzig(id, "ingetrokken_op = NULL")).rejects.toThrow(EENMAAL);
    await wijzig(id, INGETROKKEN);
    for (const waarde of ["NULL", "'2026-04-01T00:00:00Z'", "'2026-02-01T00:00:00Z'", "ingetrokken_op"]) {
      await expect(wijzig(id, `ingetrokken_op = ${waarde}`)).rejects.toThrow(EENMAAL);
    }
    const { results } = await db.prepare(`SELECT * FROM ${tabel} WHERE id = ?`).bind(id).all();
    expect(results).toEqual([{ ...rij, id, ingetrokken_op: "2026-03-01T00:00:00Z" }]);
  });

  it("never vanishes", async () => {
    const rij = voorbeeldrij(vorm);
    const id = await voegToe(db, tabel, rij);
    const NOOIT = /een rij wordt nooit verwijderd/;
    await expect(db.prepare(`DELETE FROM ${tabel} WHERE id = ?`).bind(id).run()).rejects.toThrow(NOOIT);
    await expect(db.prepare(`DELETE FROM ${tabel}`).run()).rejects.toThrow(NOOIT);
    expect(await rijVan(db, tabel, { id })).toEqual(rij);
  });

  it.each(["INSERT", "INSERT OR REPLACE", "INSERT OR IGNORE", "REPLACE"])(
    "is not overwritten by %s with its id",
    async (hoe) => {
      const rij = voorbeeldrij(vorm);
      const id = await voegToe(db, tabel, rij);
      const ander = { id, ...voorbeeldrij(vorm) };
      await expect(toevoeging(db, tabel, [ander], hoe).run()).rejects.toThrow(/dit id bestaat al/);
      expect(await rijVan(db, tabel, { id })).toEqual(rij);
    },
  );

  it("is not overwritten by an upsert", async () => {
    const rij = voorbeeldrij(vorm);
    const id = await voegToe(db, tabel, rij);
    await expect(
      db
        .prepare(
          `INSERT INTO ${tabel} SELECT * FROM ${tabel} WHERE id = ? ON CONFLICT (id) DO UPDATE SET plaats = 'anders'`,
        )
        .bind(id)
        .run(),
    ).rejects.toThrow(/dit id bestaat al/);
    expect(await rijVan(db, tabel, { id })).toEqual(rij);
  });
});
