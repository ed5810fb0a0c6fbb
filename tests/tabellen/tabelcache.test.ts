import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { tabelcache } from "../../src/tabellen/tabelcache.ts";
import { ALLEENSTAANDE, type Norm, proefapp, ZWAAR, ZWAAR_VOLLEDIG } from "../hulp/proefapp.ts";
import {
  tabelvormen,
  toevoeging,
  type Velden,
  verbeter,
  verseProef,
  voegToe,
  voorbeeldrij,
} from "../hulp/proefdb.ts";
import { regelsetVan } from "../hulp/tabellen.ts";
import { teld1 } from "../hulp/teld1.ts";

const MINUUT = 60_000;
const BEGIN = Date.parse("2026-11-25T12:00:00.400Z");
const westerkwartier = regelsetVan("westerkwartier");
let nu = BEGIN;
const klok = () => nu;

beforeEach(() => {
  nu = BEGIN;
});

describe("the D1 queries of the Worker", () => {
  it("are one batch when the tables were not read yet, and none when they were", async () => {
    const { db, telling } = teld1(env.DB);
    const { norm, weigert, lees } = proefapp(db, klok);
    expect(telling).toEqual({ prepare: 0, batches: [], overig: 0 });

    expect((await norm({})).body.minutenPerWeek).toBe(186);
    // Every statement that was prepared went in the one batch.
    const koud = { prepare: telling.prepare, batches: [telling.prepare], overig: 0 };
    expect(telling).toEqual(koud);
    expect(telling.prepare).toBeGreaterThan(0);

    for (const peildatum of ["2024-01-31", "2025-06-01", "2026-11-21", "2028-02-29"]) {
      expect((await norm({ peildatum })).body.minutenPerWeek).toBe(186);
      expect((await norm({ peildatum, ...ZWAAR })).body.minutenPerWeek).toBe(93);
      expect((await norm({ peildatum, woning: {} })).body.minutenPerWeek).toBe(null);
    }
    expect((await weigert({ peildatum: "2024-01-30" })).status).toBe(400);
    expect((await lees("/v1/regelsets/westerkwartier/normtijden?peildatum=2026-11-21")).status).toBe(200);
    expect((await lees("/v1/regelsets/westerkwartier/regels")).status).toBe(200);
    expect(telling).toEqual(koud);
  });

  it("are none for input that is refused", async () => {
    const { db, telling } = teld1(env.DB);
    const { weigert } = proefapp(db, klok);
    expect((await weigert({ peildatum: "2026-02-30" })).status).toBe(400);
    expect((await weigert({ stand: "2026-11-25T12:00:01Z" })).status).toBe(400);
    expect(telling).toEqual({ prepare: 0, batches: [], overig: 0 });
  });

  it("are a batch for each request that finds nothing at a cold start", async () => {
    const { db, telling } = teld1(env.DB);
    const { norm } = proefapp(db, klok);
    const antwoorden = await Promise.all([norm({}), norm({}), norm({})]);
    expect(antwoorden.map(({ body }) => body.minutenPerWeek)).toEqual([186, 186, 186]);
    expect(telling.batches).toHaveLength(3);
    await norm({});
    expect(telling.batches).toHaveLength(3);
  });

  it("are one batch more for a stand of its own, and none when that stand is asked again", async () => {
    const { db, telling } = teld1(env.DB);
    const { norm } = proefapp(db, klok);
    await norm({});
    for (const stand of ["2026-11-24T00:00:00Z", "2026-11-24T00:00:00.9Z", "2026-11-24T01:00:00+01:00"]) {
      expect((await norm({ stand })).body.kwitantie.stand).toBe("2026-11-24T00:00:00Z");
    }
    expect(telling.batches).toHaveLength(2);
  });

  it("begin again within a minute", async () => {
    const { db, telling } = teld1(env.DB);
    const { norm } = proefapp(db, klok);
    const eerst = await norm({});
    expect(eerst.body.kwitantie.stand).toBe("2026-11-25T12:00:00Z");
    nu += MINUUT;
    const dan = await norm({});
    expect(dan.body.kwitantie.stand).toBe("2026-11-25T12:01:00Z");
    expect(dan.body.kwitantie.tabelVersie).toBe(eerst.body.kwitantie.tabelVersie);
    expect(telling.batches).toHaveLength(2);
  });
});

describe("a corrected table", () => {
  it.each([0, 1, 30_000, 49_999])("is seen within a minute, last read %i ms before", async (eerder) => {
    const db = await verseProef();
    const { norm } = proefapp(db, klok);
    const gewijzigd = Date.parse("2026-11-25T12:00:00Z");
    nu = gewijzigd - eerder - 1;
    const oud = (await norm(ZWAAR)).body;
    expect(oud.minutenPerWeek).toBe(93);

    await verbeter(db, "normtijd", ZWAAR_VOLLEDIG, "2026-11-25T12:00:00Z", { minuten: 100 });
    for (const na of [0, 1000, 10_000, 49_000, 50_000, 59_999, MINUUT]) {
      nu = gewijzigd + na;
      const { minutenPerWeek, kwitantie } = (await norm(ZWAAR)).body;
      // Until it is seen, the answer says that it goes by the tables of before.
      expect(minutenPerWeek).toBe(kwitantie.stand < "2026-11-25T12:00:00Z" ? 93 : 100);
      expect(kwitantie.tabelVersie === oud.kwitantie.tabelVersie).toBe(minutenPerWeek === 93);
    }
    expect((await norm(ZWAAR)).body.minutenPerWeek).toBe(100);
  });

  it("is not seen by a request for the tables as they stood", async () => {
    const db = await verseProef();
    const { norm } = proefapp(db, klok);
    await verbeter(db, "normtijd", ZWAAR_VOLLEDIG, "2026-11-25T11:00:00Z", { minuten: 100 });
    const vraag = async (invoer: object): Promise<Norm> => (await norm({ ...ZWAAR, ...invoer })).body;
    for (const stap of [0, MINUUT, MINUUT]) {
      nu += stap;
      expect((await vraag({})).minutenPerWeek).toBe(100);
      expect((await vraag({ stand: "2026-11-25T10:59:59Z" })).minutenPerWeek).toBe(93);
      expect((await vraag({ stand: "2026-11-25T11:00:00Z" })).minutenPerWeek).toBe(100);
    }
  });
});

describe("what is kept", () => {
  const stand = (minuut: number) =>
    new Date(Date.parse("2026-11-25T00:00:00Z") + minuut * MINUUT).toISOString();

  it("is 64 pairs of regelset and stand, and the one asked longest ago goes first", async () => {
    const { db, telling } = teld1(env.DB);
    const cache = tabelcache(db, klok);
    const lees = async (minuut: number): Promise<boolean> => {
      const eerder = telling.batches.length;
      await cache.ruw("westerkwartier", stand(minuut));
      return telling.batches.length > eerder;
    };
    for (let minuut = 0; minuut < 64; minuut += 1) expect(await lees(minuut)).toBe(true);
    for (let minuut = 0; minuut < 64; minuut += 1) expect(await lees(minuut)).toBe(false);
    expect(await lees(0)).toBe(false);
    expect(await lees(64)).toBe(true);
    // 1 made place for 64; 0 was asked after it.
    expect(await lees(0)).toBe(false);
    expect(await lees(2)).toBe(false);
    expect(await lees(1)).toBe(true);
  });

  it("is one snapshot for all dates between which no row begins or ends", async () => {
    const db = await verseProef();
    await verbeter(
      db,
      "normtijd",
      ZWAAR_VOLLEDIG,
      "2026-11-25T11:00:00Z",
      { geldig_tot: "2026-07-01" },
      { geldig_van: "2026-07-01", minuten: 100 },
    );
    const cache = tabelcache(db, klok);
    const minuten = async (datum: string) => {
      const opname = await cache.opDatum(westerkwartier, datum);
      return [opname, opname?.tabellen.normtijden["zwaar.volledig"]?.minuten] as const;
    };
    const [voor, minutenVoor] = await minuten("2024-01-31");
    const [na, minutenNa] = await minuten("2026-07-01");
    expect([minutenVoor, minutenNa]).toEqual([93, 100]);
    expect(await minuten("2026-06-30")).toEqual([voor, 93]);
    expect((await minuten("2026-02-28"))[0]).toBe((await minuten("2026-02-01"))[0]);
    expect((await minuten("2026-12-31"))[0]).toBe(na);
    expect(await minuten("2024-01-30")).toEqual([undefined, undefined]);
  });

  it("ends on the day on which a row ends, also where none follows", async () => {
    const db = await verseProef();
    const op = "2026-11-25T11:00:00Z";
    await verbeter(db, "normtijd", ZWAAR_VOLLEDIG, op, { geldig_tot: "2029-05-01" });
    await verbeter(db, "regelset", { regelset: "westerkwartier" }, op, { geldig_tot: "2029-06-01" });
    const { norm, weigert } = proefapp(db, klok);
    for (let keer = 0; keer < 2; keer += 1) {
      expect((await norm({ peildatum: "2029-04-30" })).body.minutenPerWeek).toBe(186);
      expect((await weigert({ peildatum: "2029-05-01" })).status).toBe(503);
      expect((await weigert({ peildatum: "2029-06-01" })).status).toBe(400);
    }
  });

  it("is apart for each regelset and each stand", async () => {
    const db = await verseProef();
    const vorm = (await tabelvormen(db)).find(({ tabel }) => tabel === "regelset");
    if (vorm === undefined) throw new Error("no table regelset");
    const rij = (velden: Velden) => voorbeeldrij(vorm, { bron: "wk-nadere-regels-2024", ...velden });
    const een = rij({ regelset: "proef", versie: "oud" });
    await voegToe(db, "regelset", een);
    await verbeter(db, "regelset", { regelset: "proef" }, "2026-02-01T00:00:00Z", { versie: "nieuw" });
    await toevoeging(db, "regelset", [rij({ regelset: "proef 2", versie: "ander" })]).run();

    const sleutels = { normtijden: [], parameters: [], regels: [] };
    const cache = tabelcache(db, klok);
    const versie = async (id: string, op?: string) =>
      (await cache.opDatum({ id, sleutels }, "2026-03-01", op))?.versie.versie;
    for (let keer = 0; keer < 2; keer += 1) {
      expect(await versie("proef")).toBe("nieuw");
      expect(await versie("proef", "2026-01-31T23:59:59Z")).toBe("oud");
      expect(await versie("proef", "2026-02-01T00:00:00Z")).toBe("nieuw");
      expect(await versie("proef 2")).toBe("ander");
      expect(await versie("proef 2", "2025-12-31T23:59:59Z")).toBe(undefined);
      expect((await cache.opDatum(westerkwartier, "2026-03-01"))?.versie.regelset).toBe("westerkwartier");
    }
  });

  it("is apart for each database", async () => {
    const db = await verseProef();
    await verbeter(db, "normtijd", ZWAAR_VOLLEDIG, "2026-11-25T11:00:00Z", { minuten: 100 });
    const een = proefapp(env.DB, klok);
    const ander = proefapp(db, klok);
    for (let keer = 0; keer < 2; keer += 1) {
      expect((await een.norm(ALLEENSTAANDE)).body.minutenPerWeek).toBe(186);
      expect((await ander.norm(ALLEENSTAANDE)).body.minutenPerWeek).toBe(193);
    }
  });
});
