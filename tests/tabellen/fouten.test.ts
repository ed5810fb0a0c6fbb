import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { HOUDBAARHEID } from "../../src/tabellen/tabelcache.ts";
import type { Antwoord } from "../hulp/http.ts";
import { type Probleem, proefapp, ZWAAR, ZWAAR_VOLLEDIG } from "../hulp/proefapp.ts";
import { intrekking, rijVan, toevoeging, type Velden, verbeter, verseProef } from "../hulp/proefdb.ts";

const NU = "2026-11-25T12:00:00Z";
const VERSIE = { regelset: "westerkwartier" };
const BRON = { bron: "wk-nadere-regels-2024" };
const DUUR = { ...VERSIE, sleutel: "instructie.duur" };
const REGEL = { ...VERSIE, regel: "WK-b1-duur-max" };

let nu = Date.parse(NU);
const klok = () => nu;
let db: D1Database;
beforeEach(async () => {
  nu = Date.parse(NU);
  db = await verseProef();
});

/** That an answer is a 503 that names the table, or none, and holds no part of a sum or of what is inside. */
function isOnbruikbaar({ status, headers, body }: Antwoord<Probleem>, tabel: string | undefined) {
  expect(status).toBe(503);
  expect(headers.get("content-type")).toBe("application/problem+json");
  expect(Number(headers.get("retry-after"))).toBeGreaterThan(0);
  expect(body.type).toBe("urn:wmo-regels:probleem:tabellen-onbruikbaar");
  expect(body.tabel).toBe(tabel);
  const VELDEN = ["type", "title", "status", "detail", "instance", ...(tabel === undefined ? [] : ["tabel"])];
  expect(Object.keys(body)).toEqual(VELDEN);
  expect(`${body.detail} ${body.title}`).not.toMatch(/\bD1|SQL|drizzle|zod|stack|\.ts\b|malformed|no row/i);
}

/** Asks a sum that needs the row and one that does not: neither is given. */
async function rekentNiets(tabel: string | undefined, andereDb = db): Promise<void> {
  const { weigert, lees } = proefapp(andereDb, klok);
  isOnbruikbaar(await weigert({}), tabel);
  isOnbruikbaar(await weigert(ZWAAR), tabel);
  isOnbruikbaar(await lees<Probleem>("/v1/regelsets/westerkwartier/normtijden"), tabel);
  isOnbruikbaar(await lees<Probleem>("/v1/regelsets/westerkwartier/regels"), tabel);
}

describe("a row that is missing", () => {
  it.each<[string, Velden]>([
    ["normtijd", ZWAAR_VOLLEDIG],
    ["normtijd", { ...VERSIE, sleutel: "kindzorg.luierVerschonen" }],
    ["parameter", DUUR],
    ["regel", REGEL],
    ["bron", BRON],
  ])("of %s stops every sum", async (tabel, waar) => {
    await intrekking(db, tabel, waar, "2026-11-25T11:00:00Z").run();
    await rekentNiets(tabel);
  });

  it("on the peildatum stops the sums of that date only", async () => {
    await verbeter(db, "normtijd", ZWAAR_VOLLEDIG, "2026-11-25T11:00:00Z", { geldig_tot: "2026-07-01" });
    const { norm, weigert } = proefapp(db, klok);
    isOnbruikbaar(await weigert({ peildatum: "2026-07-01" }), "normtijd");
    expect((await norm({ peildatum: "2026-06-30" })).body.minutenPerWeek).toBe(186);
    expect((await norm({ stand: "2026-11-25T10:00:00Z" })).body.minutenPerWeek).toBe(186);
  });

  it("is back when it is recorded again, within a minute", async () => {
    const rij = await rijVan(db, "normtijd", ZWAAR_VOLLEDIG);
    await intrekking(db, "normtijd", ZWAAR_VOLLEDIG, "2026-11-25T11:00:00Z").run();
    const { norm, weigert } = proefapp(db, klok);
    isOnbruikbaar(await weigert({}), "normtijd");
    await toevoeging(db, "normtijd", [{ ...rij, vastgelegd_op: NU }]).run();
    nu += 60_000;
    expect((await norm({})).body.minutenPerWeek).toBe(186);
  });
});

describe("a row that is doubled", () => {
  it.each<[string, Velden]>([
    ["normtijd", ZWAAR_VOLLEDIG],
    ["parameter", DUUR],
    ["regel", REGEL],
    ["regelset", VERSIE],
    ["bron", BRON],
  ])("in %s stops every sum", async (tabel, waar) => {
    const rij = await rijVan(db, tabel, waar);
    await db.prepare(`DROP TRIGGER ${tabel}_toevoegen`).run();
    await toevoeging(db, tabel, [rij]).run();
    await rekentNiets(tabel);
  });
});

describe("a row that is malformed", () => {
  it.each<[string, Velden, Velden]>([
    ["normtijd", ZWAAR_VOLLEDIG, { eenheid: "perMaand" }],
    ["normtijd", ZWAAR_VOLLEDIG, { eenheid: "" }],
    ["normtijd", ZWAAR_VOLLEDIG, { omschrijving: "" }],
    ["normtijd", ZWAAR_VOLLEDIG, { interpretatie: "" }],
    ["normtijd", ZWAAR_VOLLEDIG, { minuten: 2 ** 53 }],
    ["parameter", DUUR, { eenheid: "eeuwen" }],
    ["parameter", DUUR, { plaats: "" }],
    ["regel", REGEL, { omschrijving: "" }],
    ["regel", REGEL, { thema: "" }],
    ["regelset", VERSIE, { naam: "" }],
    ["gemeente", VERSIE, { naam: "" }],
    ["bron", BRON, { url: "geen adres" }],
    ["bron", BRON, { url: "" }],
    ["bron", BRON, { titel: "" }],
  ])("in %s stops every sum", async (tabel, waar, velden) => {
    await verbeter(db, tabel, waar, "2026-11-25T11:00:00Z", velden);
    await rekentNiets(tabel);
  });

  it("outside the peildatum stops no sum", async () => {
    await verbeter(
      db,
      "normtijd",
      ZWAAR_VOLLEDIG,
      "2026-11-25T11:00:00Z",
      { geldig_tot: "2027-01-01" },
      { geldig_van: "2027-01-01", eenheid: "perMaand" },
    );
    const { norm, weigert } = proefapp(db, klok);
    expect((await norm({ peildatum: "2026-12-31" })).body.minutenPerWeek).toBe(186);
    isOnbruikbaar(await weigert({ peildatum: "2027-01-01" }), "normtijd");
  });

  it("of another regelset or document stops no sum", async () => {
    const TOEN = "2026-11-25T11:00:00Z";
    await verbeter(db, "bron", { bron: "bd-protocol-2026" }, TOEN, { url: "geen adres" });
    await verbeter(db, "regelset", { regelset: "beekdaelen" }, TOEN, { naam: "" });
    const { norm, lees } = proefapp(db, klok);
    expect((await norm({})).body.minutenPerWeek).toBe(186);
    expect((await lees("/v1/regelsets/westerkwartier")).status).toBe(200);
  });
});

describe("a D1 that does not answer", () => {
  type Verzaak = () => never;
  const fout: Verzaak = () => {
    throw new Error("D1_ERROR: Network connection lost.");
  };
  /** A D1 of which a batch, and where `prepare` is given also a statement, fails. */
  const kapot = (verzaak: Verzaak, prepare = (sql: string) => env.DB.prepare(sql)): D1Database => ({
    prepare,
    batch: verzaak,
    exec: verzaak,
    withSession: verzaak,
    dump: verzaak,
  });

  it("gives a 503 without a table", () => rekentNiets(undefined, kapot(fout)));

  it("gives a 503 without a table where a statement fails already", () =>
    rekentNiets(undefined, kapot(fout, fout)));

  it("gives a 503 without a table where it throws what is no error", () =>
    rekentNiets(
      undefined,
      kapot(() => {
        throw "internal";
      }),
    ));

  it("gives a 503 without a table where there are no tables", async () => {
    await db.prepare("DROP TABLE normtijd").run();
    await rekentNiets(undefined);
  });

  it("is asked again by the next request", async () => {
    let stuk = true;
    const wankel: D1Database = {
      prepare: (sql) => env.DB.prepare(sql),
      batch: (statements) => (stuk ? fout() : env.DB.batch(statements)),
      exec: fout,
      withSession: fout,
      dump: fout,
    };
    const { norm, weigert } = proefapp(wankel, klok);
    isOnbruikbaar(await weigert({}), undefined);
    stuk = false;
    expect((await norm({})).body.minutenPerWeek).toBe(186);
    // What was read an hour ago is not passed off as the tables of now.
    stuk = true;
    nu += HOUDBAARHEID;
    isOnbruikbaar(await weigert({}), undefined);
  });

  it("does not stop what needs no tables", async () => {
    const { lees, weigert } = proefapp(kapot(fout), klok);
    expect((await weigert({ peildatum: "2026-02-30" })).status).toBe(400);
    expect((await lees("/v1/regelsets/bestaat-niet/normtijden")).status).toBe(404);
  });
});
