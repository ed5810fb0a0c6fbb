import { beforeEach, describe, expect, it } from "vitest";
import { vraag } from "../hulp/http.ts";
import { type Probleem, proefapp } from "../hulp/proefapp.ts";
import { intrekking, type Velden, verseProef, voegToe } from "../hulp/proefdb.ts";

interface Tarieven {
  readonly tarieven: readonly {
    readonly gemeentecode: string;
    readonly voorziening: string;
    readonly vorm: string;
    readonly eenheid: string;
    readonly eurocent: number;
    readonly bron: unknown;
  }[];
  readonly stand: string;
}

const TARIEF = {
  gemeentecode: "1969",
  voorziening: "hulpBijHuishouden",
  vorm: "pgbFormeel",
  eenheid: "uur",
  eurocent: 3150,
  document: "Voorbeeldbesluit",
  plaats: "artikel 1",
  url: null,
  geldig_van: "2026-01-01",
  geldig_tot: "2027-01-01",
  vastgelegd_op: "2026-11-28T00:00:00Z",
} as const;

let db: D1Database;
let app: ReturnType<typeof proefapp>;
beforeEach(async () => {
  db = await verseProef();
  app = proefapp(db, () => Date.parse("2026-12-15T00:00:00Z"));
});

const voeg = (velden: Velden = {}) => voegToe(db, "tarief", { ...TARIEF, ...velden });
const bedragen = async (zoek: string): Promise<number[]> =>
  (await app.lees<Tarieven>(`/v1/tarieven?${zoek}`)).body.tarieven.map(({ eurocent }) => eurocent);

describe("GET /v1/tarieven", () => {
  it("is an empty list by the real migrations", async () => {
    const { status, body } = await vraag<Tarieven>("/v1/tarieven?gemeentecode=1969&peildatum=2026-11-28");
    expect(status).toBe(200);
    expect(body.tarieven).toEqual([]);
  });

  it("shows a tariff with its source, once", async () => {
    await voeg();
    const { body } = await app.lees<Tarieven>("/v1/tarieven");
    const { gemeentecode, voorziening, vorm, eenheid, eurocent } = TARIEF;
    expect(body.tarieven).toEqual([
      {
        ...{ gemeentecode, voorziening, vorm, eenheid, eurocent },
        ...{ geldigVan: "2026-01-01", geldigTot: "2027-01-01" },
        bron: { document: "Voorbeeldbesluit", plaats: "artikel 1", url: null },
      },
    ]);
  });

  it("filters by each of its fields", async () => {
    await voeg();
    await voeg({ vorm: "pgbInformeel", eurocent: 2000 });
    await voeg({ eenheid: "minuut", eurocent: 52 });
    await voeg({ voorziening: "vervoer", eurocent: 99 });
    await voeg({ gemeentecode: "0297", eurocent: 4000 });
    expect(
      await bedragen("gemeentecode=1969&voorziening=hulpBijHuishouden&vorm=pgbFormeel&eenheid=uur"),
    ).toEqual([3150]);
    expect(await bedragen("vorm=pgbInformeel")).toEqual([2000]);
    expect(await bedragen("eenheid=minuut")).toEqual([52]);
    expect(await bedragen("voorziening=vervoer")).toEqual([99]);
    expect(await bedragen("regelset=bommelerwaard")).toEqual([4000]);
    expect(await bedragen("gemeentecode=0263")).toEqual([]);
  });

  it("holds from its first day until the day before its end", async () => {
    await voeg();
    for (const [dag, aantal] of [
      ["2025-12-31", 0],
      ["2026-01-01", 1],
      ["2026-12-31", 1],
      ["2027-01-01", 0],
    ] as const) {
      expect(await bedragen(`peildatum=${dag}`)).toHaveLength(aantal);
    }
  });

  it("shows a municipality in which no regelset holds nowhere", async () => {
    await voeg({ gemeentecode: "9999" });
    expect(await bedragen("")).toEqual([]);
  });

  it("gives an earlier stand again", async () => {
    const id = await voeg();
    await intrekking(db, "tarief", { id }, "2026-12-01T00:00:00Z").run();
    await voeg({ vastgelegd_op: "2026-12-01T00:00:00Z", eurocent: 3200 });
    expect(await bedragen("stand=2026-11-30T23:59:59Z")).toEqual([3150]);
    expect(await bedragen("")).toEqual([3200]);
    expect(await bedragen("stand=2026-11-27T23:59:59Z")).toEqual([]);
  });

  it("tells every fault of a query", async () => {
    const { status, body } = await app.lees<Probleem>("/v1/tarieven?vorm=pgb&gemeentecode=69&bedrag=1");
    expect(status).toBe(400);
    expect(body.fouten?.map(({ pad }) => pad).sort()).toEqual(["/bedrag", "/gemeentecode", "/vorm"]);
  });

  it("refuses a malformed row with its table", async () => {
    await voeg({ vorm: "contant" });
    const { status, body } = await app.lees<Probleem>("/v1/tarieven");
    expect([status, body.tabel]).toEqual([503, "tarief"]);
  });

  it("leaves the receipts of regelsets without tariffs as they were, and changes the one that has them", async () => {
    const versie = async () => (await app.norm({})).body.kwitantie.tabelVersie;
    const eerst = await versie();
    await voeg({ gemeentecode: "0297" });
    expect(await versie()).toBe(eerst);
    await voeg();
    app = proefapp(db, () => Date.parse("2026-12-15T00:02:00Z"));
    expect(await versie()).not.toBe(eerst);
  });
});
