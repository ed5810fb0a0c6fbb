import { beforeEach, describe, expect, it } from "vitest";
import { ALLEENSTAANDE, type Norm, proefapp, ZWAAR, ZWAAR_VOLLEDIG } from "../hulp/proefapp.ts";
import { type Velden, verbeter, verseProef } from "../hulp/proefdb.ts";

const BRON = { bron: "wk-nadere-regels-2024" };
const VERSIE = { regelset: "westerkwartier" };
const op = (tijdstip: string) => () => Date.parse(tijdstip);

let db: D1Database;
beforeEach(async () => {
  db = await verseProef();
});

/** An app that has read nothing yet, at an instant. */
const appOp = (tijdstip: string) => proefapp(db, op(tijdstip));
const hashOp = async (stand: string, peildatum = "2026-11-21"): Promise<string> =>
  (await appOp("2027-06-01T00:00:00Z").norm({ stand, peildatum })).body.kwitantie.tabelVersie;

describe("an answer with the stand of an earlier one", () => {
  const SITUATIES = [
    ALLEENSTAANDE,
    ZWAAR,
    { ...ALLEENSTAANDE, woning: {} },
    { ...ZWAAR, hulpvraag: { instructie: ["huishoudelijkeTaken"], kindzorg: [] } },
  ];

  it.each(SITUATIES)("is that answer, whatever was corrected since: situation %$", async (situatie) => {
    const vroeg = appOp("2026-12-01T10:00:00.750Z");
    const eerst = await vroeg.norm(situatie);
    expect(eerst.body.kwitantie.stand).toBe("2026-12-01T10:00:00Z");

    const TOEN = "2026-12-02T00:00:00Z";
    await verbeter(db, "normtijd", ZWAAR_VOLLEDIG, TOEN, { minuten: 100 });
    await verbeter(db, "parameter", { ...VERSIE, sleutel: "instructie.duur" }, TOEN, { waarde: 8 });
    await verbeter(db, "regel", { ...VERSIE, regel: "WK-b1-duur-max" }, TOEN, { plaats: "elders" });
    await verbeter(db, "bron", BRON, TOEN, { titel: "Anders", url: "https://wmo-regels.test/" });
    await verbeter(db, "regelset", VERSIE, TOEN, { versie: "2024-2" });
    await verbeter(db, "gemeente", VERSIE, TOEN, { naam: "Anders" });

    const laat = appOp("2026-12-03T10:00:00Z");
    const { stand } = eerst.body.kwitantie;
    expect((await laat.norm({ ...situatie, stand })).tekst).toBe(eerst.tekst);
    const nu = await laat.norm(situatie);
    expect(nu.body.regelset.versie).toBe("2024-2");
    expect(nu.body.kwitantie.tabelVersie).not.toBe(eerst.body.kwitantie.tabelVersie);
    expect(nu.body.kwitantie.invoer).toBe(eerst.body.kwitantie.invoer);
    // What the cache keeps does not mix the two.
    expect((await laat.norm({ ...situatie, stand })).tekst).toBe(eerst.tekst);
    expect((await laat.norm(situatie)).tekst).toBe(nu.tekst);
  });

  it("keeps the old minutes: 41 + 7 + 93 + 11 + 34, and 100 for 93 from the correction on", async () => {
    await verbeter(db, "normtijd", ZWAAR_VOLLEDIG, "2026-12-02T00:00:00Z", { minuten: 100 });
    const { norm } = appOp("2026-12-03T10:00:00Z");
    const minuten = async (stand: string) => (await norm({ stand })).body.minutenPerWeek;
    expect(await minuten("2026-11-21T00:00:00Z")).toBe(186);
    expect(await minuten("2026-12-01T23:59:59Z")).toBe(186);
    expect(await minuten("2026-12-01T23:59:59.999Z")).toBe(186);
    expect(await minuten("2026-12-02T00:00:00Z")).toBe(193);
    expect(await minuten("2026-12-03T10:00:00Z")).toBe(193);
    expect((await norm({})).body.minutenPerWeek).toBe(193);
  });

  it.each([
    "2026-12-01T10:00:00Z",
    "2026-12-01T10:00:00.999Z",
    "2026-12-01T10:00:00.000000001Z",
    "2026-12-01T11:00:00+01:00",
    "2026-12-01T05:30:00.5-04:30",
    "2026-12-02T00:00:00+14:00",
  ])("is the same for the same instant in other words: %s", async (stand) => {
    await verbeter(db, "normtijd", ZWAAR_VOLLEDIG, "2026-12-01T10:00:01Z", { minuten: 100 });
    const { norm } = appOp("2026-12-03T10:00:00Z");
    const antwoord = await norm({ stand });
    expect(antwoord.body.minutenPerWeek).toBe(186);
    expect(antwoord.body.kwitantie.stand).toBe("2026-12-01T10:00:00Z");
    expect(antwoord.tekst).toBe((await norm({ stand: "2026-12-01T10:00:00Z" })).tekst);
  });

  it("does not hang on the order of the fields", async () => {
    const { norm } = appOp("2026-12-03T10:00:00Z");
    const { huishouden, woning, hulpvraag } = ALLEENSTAANDE;
    const andersom = Object.fromEntries(Object.entries(hulpvraag).reverse());
    const antwoord = await norm({ hulpvraag: andersom, woning, huishouden });
    expect(antwoord.tekst).toBe((await norm({})).tekst);
  });
});

describe("a stand that cannot be", () => {
  it.each(["2026-12-03T10:00:01Z", "2026-12-03T10:59:59+00:30", "2026-12-03T10:00:00Z"])(
    "lies ahead: %s",
    async (stand) => {
      const { weigert } = appOp("2026-12-03T09:59:59.999Z");
      const { status, body } = await weigert({ stand });
      expect(status).toBe(400);
      expect(body.type).toBe("urn:wmo-regels:probleem:ongeldige-invoer");
      expect(body.fouten?.map(({ pad, code }) => [pad, code])).toEqual([["/stand", "in-de-toekomst"]]);
    },
  );

  it("does not lie ahead when it is now", async () => {
    const { norm } = appOp("2026-12-03T10:00:00Z");
    expect((await norm({ stand: "2026-12-03T11:00:00+01:00" })).status).toBe(200);
  });

  it.each([
    "2026-11-20T23:59:59Z",
    "2026-11-20T23:59:59.999Z",
    "1969-12-31T23:59:59Z",
    "0000-01-01T00:00:00Z",
  ])("lies before the first recording: %s", async (stand) => {
    const { weigert } = appOp("2026-12-03T10:00:00Z");
    const { status, body } = await weigert({ stand });
    expect(status).toBe(400);
    expect(body.fouten?.map(({ pad }) => pad)).toEqual(["/stand"]);
  });

  it.each([
    "2026-12-01",
    "2026-12-01T10:00:00",
    "2026-12-01 10:00:00Z",
    "2026-02-30T10:00:00Z",
    "2026-12-01T24:00:00Z",
    "2026-12-01T23:59:60Z",
    "2026-12-01T10:00:00+24:00",
    "gisteren",
    "",
    null,
    1796119200,
  ])("is no instant: %j", async (stand) => {
    const { weigert } = appOp("2026-12-03T10:00:00Z");
    const { status, body } = await weigert({ stand });
    expect(status).toBe(400);
    expect(body.fouten?.map(({ pad }) => pad)).toEqual(["/stand"]);
  });
});

describe("a peildatum", () => {
  const { norm, weigert } = {
    norm: (peildatum: string, stand?: string) =>
      appOp("2027-06-01T00:00:00Z").norm<Norm>({ peildatum, ...(stand && { stand }) }),
    weigert: (peildatum: string, stand?: string) =>
      appOp("2027-06-01T00:00:00Z").weigert({ peildatum, ...(stand && { stand }) }),
  };

  it("before the first version is refused, with from when there are rules", async () => {
    const { status, headers, body } = await weigert("2024-01-30");
    expect(status).toBe(400);
    expect(headers.get("content-type")).toBe("application/problem+json");
    expect(body.type).toBe("urn:wmo-regels:probleem:geen-regels");
    expect(body.regelset).toBe("westerkwartier");
    expect(body.perioden).toEqual([{ geldigVan: "2024-01-31", geldigTot: null }]);
    expect(body.detail).toContain("2024-01-31");
    expect(body.fouten?.map(({ pad }) => pad)).toEqual(["/peildatum"]);
    expect((await norm("2024-01-31")).body.minutenPerWeek).toBe(186);
  });

  it("is refused from the end date of a version on, and not on the day before", async () => {
    const TOEN = "2026-12-02T00:00:00Z";
    await verbeter(db, "regelset", VERSIE, TOEN, { geldig_tot: "2027-01-01" });
    expect((await norm("2026-12-31")).body.minutenPerWeek).toBe(186);
    const einde = await weigert("2027-01-01");
    expect(einde.status).toBe(400);
    expect(einde.body.perioden).toEqual([{ geldigVan: "2024-01-31", geldigTot: "2027-01-01" }]);
    expect(einde.body.detail).toContain("2027-01-01");
    // Before the end was recorded there was none.
    expect((await norm("2027-01-01", "2026-12-01T00:00:00Z")).body.minutenPerWeek).toBe(186);
    const eerder = await weigert("2024-01-30", "2026-12-01T00:00:00Z");
    expect(eerder.body.perioden).toEqual([{ geldigVan: "2024-01-31", geldigTot: null }]);
  });

  it("in a gap between two versions is refused, with both", async () => {
    await verbeter(
      db,
      "regelset",
      VERSIE,
      "2026-12-02T00:00:00Z",
      { geldig_tot: "2027-01-01" },
      { geldig_van: "2028-01-01", versie: "2028" },
    );
    for (const [peildatum, versie] of [
      ["2026-12-31", "2024"],
      ["2028-01-01", "2028"],
    ] as const) {
      expect((await norm(peildatum)).body.regelset.versie).toBe(versie);
    }
    for (const peildatum of ["2027-01-01", "2027-12-31"]) {
      expect((await weigert(peildatum)).body.perioden).toEqual([
        { geldigVan: "2024-01-31", geldigTot: "2027-01-01" },
        { geldigVan: "2028-01-01", geldigTot: null },
      ]);
    }
  });

  it("takes the row that holds on it, on the day that one follows another", async () => {
    await verbeter(
      db,
      "normtijd",
      ZWAAR_VOLLEDIG,
      "2026-12-02T00:00:00Z",
      { geldig_tot: "2026-07-01" },
      { geldig_van: "2026-07-01", minuten: 100 },
    );
    expect((await norm("2026-06-30")).body.minutenPerWeek).toBe(186);
    expect((await norm("2026-07-01")).body.minutenPerWeek).toBe(193);
    expect((await norm("2026-07-01", "2026-12-01T00:00:00Z")).body.minutenPerWeek).toBe(186);
  });

  it("takes the name that the document has on it", async () => {
    await verbeter(
      db,
      "bron",
      BRON,
      "2026-12-02T00:00:00Z",
      { geldig_tot: "2026-07-01", titel: "Oud" },
      { geldig_van: "2026-07-01", titel: "Nieuw" },
    );
    const { lees } = appOp("2027-06-01T00:00:00Z");
    const titel = async (vraag: string) => {
      const { body } = await lees<{ versies: { bron: { document: string } }[] }>(
        `/v1/regelsets/westerkwartier${vraag}`,
      );
      return body.versies.map(({ bron }) => bron.document);
    };
    expect(await titel("?peildatum=2026-06-30")).toEqual(["Oud"]);
    expect(await titel("?peildatum=2026-07-01")).toEqual(["Nieuw"]);
    expect(await titel("")).toEqual(["Oud"]);
  });
});

describe("tabelVersie", () => {
  const VOOR = "2026-12-01T23:59:59Z";
  const TOEN = "2026-12-02T00:00:00Z";
  const regel = (id: string): Velden => ({ ...VERSIE, regel: id });

  it.each<[string, Velden, Velden]>([
    ["normtijd", ZWAAR_VOLLEDIG, { minuten: 94 }],
    ["normtijd", ZWAAR_VOLLEDIG, { plaats: "elders" }],
    ["parameter", { ...VERSIE, sleutel: "instructie.duur" }, { waarde: 7 }],
    ["regel", regel("WK-b1-duur-max"), { omschrijving: "anders" }],
    ["regel", regel("WK-meta-titel"), { omschrijving: "anders" }],
    ["gemeente", VERSIE, { naam: "anders" }],
    ["regelset", VERSIE, { naam: "anders" }],
    ["bron", BRON, { titel: "anders" }],
    ["bron", BRON, { url: "https://wmo-regels.test/" }],
    ["normtijd", ZWAAR_VOLLEDIG, { geldig_tot: "2027-01-01" }],
  ])("changes with a row of %s", async (tabel, waar, velden) => {
    const eerst = await hashOp(VOOR);
    expect(eerst).toMatch(/^sha256:[0-9a-f]{64}$/);
    await verbeter(db, tabel, waar, TOEN, velden);
    const dan = await hashOp(TOEN);
    expect(dan).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(dan).not.toBe(eerst);
    // The withdrawal says nothing about the rows as they stood before it.
    expect(await hashOp(VOOR)).toBe(eerst);
  });

  it.each<[string, Velden, Velden]>([
    ["regel", { regelset: "beekdaelen", regel: "BD-9-3-2-citeertitel" }, { omschrijving: "anders" }],
    ["regelset", { regelset: "beekdaelen" }, { naam: "anders" }],
    ["gemeente", { regelset: "beekdaelen" }, { naam: "anders" }],
    ["bron", { bron: "bd-protocol-2026" }, { titel: "anders" }],
  ])("does not change with a row of %s of another regelset or document", async (tabel, waar, velden) => {
    const eerst = await hashOp(VOOR);
    await verbeter(db, tabel, waar, TOEN, velden);
    expect(await hashOp(TOEN)).toBe(eerst);
  });

  it("does not change with a row that does not hold on the peildatum", async () => {
    await verbeter(
      db,
      "normtijd",
      ZWAAR_VOLLEDIG,
      TOEN,
      { geldig_tot: "2027-01-01" },
      { geldig_van: "2027-01-01", minuten: 100 },
    );
    const eerst = await hashOp(TOEN);
    const later = "2026-12-05T00:00:00Z";
    await verbeter(db, "normtijd", { ...ZWAAR_VOLLEDIG, minuten: 100 }, later, { minuten: 101 });
    expect(await hashOp(later)).toBe(eerst);
    expect(await hashOp(later, "2027-01-01")).not.toBe(await hashOp(TOEN, "2027-01-01"));
  });

  it("is the same on every date between which no row begins or ends, and apart from the input", async () => {
    const eerst = await hashOp(VOOR, "2024-01-31");
    expect(await hashOp(VOOR, "2026-11-21")).toBe(eerst);
    expect(await hashOp("2026-11-28T00:00:00Z", "2040-01-01")).toBe(eerst);
    const zwaar = await appOp("2026-12-01T00:00:00Z").norm(ZWAAR);
    expect(zwaar.body.kwitantie.tabelVersie).toBe(eerst);
  });
});
