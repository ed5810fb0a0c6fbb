import { beforeEach, describe, expect, it } from "vitest";
import { ALLEENSTAANDE, type Norm, proefapp, ZWAAR_VOLLEDIG } from "../hulp/proefapp.ts";
import { verbeter, verseProef, voegToe } from "../hulp/proefdb.ts";

const PAD = "/v1/herberekeningen";
const INVOER = { regelset: "westerkwartier", peildatum: "2026-11-21", ...ALLEENSTAANDE };
const TOEN = "2026-12-02T00:00:00Z";

interface Herberekening {
  readonly kwitantie: {
    readonly klopt: boolean;
    readonly invoer: boolean;
    readonly tabellen: boolean;
    readonly apiVersie: boolean;
  };
  readonly gelijk: boolean;
  readonly toen: Norm;
  readonly nu: Norm;
  readonly verschillen: readonly string[];
  readonly rijen: readonly {
    readonly tabel: string;
    readonly sleutel: string;
    readonly regel: string | null;
    readonly toen: unknown;
    readonly nu: unknown;
  }[];
  readonly regels: readonly string[];
  readonly fouten?: readonly { readonly pad: string; readonly code: string }[];
}

let db: D1Database;
beforeEach(async () => {
  db = await verseProef();
});
const appOp = (tijdstip: string) => proefapp(db, () => Date.parse(tijdstip));

/** An answer of 1 December, and the app two days later. */
async function eerder() {
  const { body } = await appOp("2026-12-01T10:00:00Z").norm({});
  return { body, laat: appOp("2026-12-03T10:00:00Z") };
}

describe("a receipt with its input", () => {
  it("gives the same answer while nothing changed", async () => {
    const { body, laat } = await eerder();
    const { status, body: uit } = await laat.post<Herberekening>(PAD, {
      kwitantie: body.kwitantie,
      invoer: INVOER,
    });
    expect(status).toBe(200);
    expect(uit.kwitantie).toEqual({ klopt: true, invoer: true, tabellen: true, apiVersie: true });
    expect(uit).toMatchObject({ gelijk: true, verschillen: [], rijen: [], regels: [] });
    expect(uit.toen).toEqual(body);
    expect(uit.nu.minutenPerWeek).toBe(186);
  });

  it("gives the answer of then, and which row and rule changed since", async () => {
    const { body, laat } = await eerder();
    await verbeter(db, "normtijd", ZWAAR_VOLLEDIG, TOEN, { minuten: 100 });
    const { body: uit } = await laat.post<Herberekening>(PAD, { kwitantie: body.kwitantie, invoer: INVOER });
    expect(uit.kwitantie.klopt).toBe(true);
    expect(uit.gelijk).toBe(false);
    expect(uit.toen).toEqual(body);
    expect([uit.toen.minutenPerWeek, uit.nu.minutenPerWeek]).toEqual([186, 193]);
    expect(uit.verschillen).toContain("/minutenPerWeek");
    expect(uit.rijen).toMatchObject([
      {
        regelset: "westerkwartier",
        tabel: "normtijd",
        sleutel: "zwaar.volledig",
        regel: "WK-b1-14-zwaar-basis",
        toen: { minuten: 93 },
        nu: { minuten: 100 },
      },
    ]);
    expect(uit.regels).toEqual(["WK-b1-14-zwaar-basis"]);
  });

  it("tells a row that changed for this date only, and the same answer where it does not count", async () => {
    const { body, laat } = await eerder();
    // The new number holds from 2027: on the date of the answer nothing changed.
    await verbeter(
      db,
      "normtijd",
      ZWAAR_VOLLEDIG,
      TOEN,
      { geldig_tot: "2027-01-01" },
      { geldig_van: "2027-01-01", minuten: 100 },
    );
    const { body: uit } = await laat.post<Herberekening>(PAD, { kwitantie: body.kwitantie, invoer: INVOER });
    expect(uit.gelijk).toBe(true);
    // The period of the row is another, its number is not.
    expect(uit.rijen).toMatchObject([
      {
        sleutel: "zwaar.volledig",
        toen: { minuten: 93, geldigTot: null },
        nu: { minuten: 93, geldigTot: "2027-01-01" },
      },
    ]);
  });

  it("names what does not match the receipt", async () => {
    const { body, laat } = await eerder();
    const { kwitantie } = body;
    const klopt = async (bewijs: object, invoer: object) =>
      (await laat.post<Herberekening>(PAD, { kwitantie: bewijs, invoer })).body.kwitantie;
    const goed = { klopt: false, invoer: true, tabellen: true, apiVersie: true };
    expect(await klopt(kwitantie, { ...INVOER, woning: {} })).toEqual({ ...goed, invoer: false });
    expect(await klopt({ ...kwitantie, tabelVersie: "sha256:0" }, INVOER)).toEqual({
      ...goed,
      tabellen: false,
    });
    expect(await klopt({ ...kwitantie, apiVersie: "0.9.0" }, INVOER)).toEqual({ ...goed, apiVersie: false });
  });

  it("compares with the tables of another instant on request", async () => {
    const { body, laat } = await eerder();
    await verbeter(db, "normtijd", ZWAAR_VOLLEDIG, TOEN, { minuten: 100 });
    const met = async (stand: string) =>
      (await laat.post<Herberekening>(PAD, { kwitantie: body.kwitantie, invoer: INVOER, stand })).body;
    expect(await met("2026-12-01T23:59:59Z")).toMatchObject({ gelijk: true, rijen: [] });
    expect(await met(TOEN)).toMatchObject({ gelijk: false, regels: ["WK-b1-14-zwaar-basis"] });
  });

  it("tells a tariff that came or changed since", async () => {
    const pgb = { voorziening: "hulpBijHuishouden", vorm: "pgbFormeel", eenheid: "uur" };
    const invoer = {
      regelset: "westerkwartier",
      peildatum: "2026-11-21",
      pgb: { ...pgb, minutenPerWeek: 60, weken: 1, isTariefToereikend: true, gewenstTariefCent: 2600 },
    };
    const sleutel = { gemeentecode: "1969", ...pgb };
    const tarief = {
      ...sleutel,
      eurocent: 2600,
      document: "Voorbeeldbesluit",
      plaats: "artikel 1",
      url: null,
      geldig_van: "2026-01-01",
      geldig_tot: null,
      vastgelegd_op: TOEN,
    };
    interface Budget extends Norm {
      readonly bedragen: readonly { readonly onderdeel: string; readonly bedragCent: number | null }[];
    }
    type Antwoord = Omit<Herberekening, "toen" | "nu"> & { readonly toen: Budget; readonly nu: Budget };
    const budget = (dag: string) => appOp(dag).post<Budget>("/v1/pgb-budgetberekeningen", invoer);
    const opnieuw = async (kwitantie: Norm["kwitantie"], dag: string) =>
      (await appOp(dag).post<Antwoord>(PAD, { berekening: "pgb-budgetberekeningen", kwitantie, invoer }))
        .body;
    const bedrag = ({ bedragen }: Budget) =>
      bedragen.find(({ onderdeel }) => onderdeel === "pgb")?.bedragCent;
    const rij = { tabel: "tarief", sleutel: "1969 hulpBijHuishouden pgbFormeel uur", regel: null };

    const eerst = (await budget("2026-12-01T10:00:00Z")).body;
    await voegToe(db, "tarief", tarief);
    const erbij = await opnieuw(eerst.kwitantie, "2026-12-03T10:00:00Z");
    expect(erbij.kwitantie.klopt).toBe(true);
    expect([erbij.gelijk, bedrag(erbij.toen), bedrag(erbij.nu)]).toEqual([false, null, 2600]);
    expect(erbij.rijen).toMatchObject([{ ...rij, toen: null, nu: { eurocent: 2600 } }]);
    expect(erbij.regels).toEqual([]);

    const daarna = (await budget("2026-12-03T10:00:00Z")).body;
    await verbeter(db, "tarief", sleutel, "2026-12-04T00:00:00Z", { eurocent: 2700 });
    const anders = await opnieuw(daarna.kwitantie, "2026-12-05T10:00:00Z");
    expect(anders.kwitantie.klopt).toBe(true);
    expect([bedrag(anders.toen), bedrag(anders.nu)]).toEqual([2600, 2700]);
    expect(anders.rijen).toMatchObject([{ ...rij, toen: { eurocent: 2600 }, nu: { eurocent: 2700 } }]);
  });

  it("holds for answers that stand on more than one regelset", async () => {
    const vroeg = appOp("2026-12-01T10:00:00Z");
    const invoer = {
      regelset: "westerkwartier",
      peildatum: "2026-11-21",
      feiten: { keuzePgbGemotiveerd: true },
    };
    const { body } = await vroeg.post<Norm>("/v1/pgb-toetsen", invoer);
    await verbeter(db, "regel", { regelset: "landelijk", regel: "NL-wmo-2.3.6-2b-motivering" }, TOEN, {
      plaats: "elders",
    });
    const { body: uit } = await appOp("2026-12-03T10:00:00Z").post<Herberekening>(PAD, {
      berekening: "pgb-toetsen",
      kwitantie: body.kwitantie,
      invoer,
    });
    expect(uit.kwitantie.klopt).toBe(true);
    expect(uit.rijen).toMatchObject([
      { regelset: "landelijk", tabel: "regel", regel: "NL-wmo-2.3.6-2b-motivering" },
    ]);
  });

  it("is refused with every fault where it stands in the request", async () => {
    const { body, laat } = await eerder();
    const fouten = async (invoer: object, extra: object = {}) => {
      const antwoord = await laat.post<Herberekening>(PAD, { kwitantie: body.kwitantie, invoer, ...extra });
      return [antwoord.status, antwoord.body.fouten?.map(({ pad }) => pad)];
    };
    expect(await fouten({ ...INVOER, peildatum: "x", bsn: 1 })).toEqual([
      400,
      ["/invoer/peildatum", "/invoer/bsn"],
    ]);
    expect(await fouten(INVOER, { stand: "2027-01-01T00:00:00Z" })).toEqual([400, ["/stand"]]);
    const later = { ...body.kwitantie, stand: "2027-01-01T00:00:00Z" };
    expect(await fouten(INVOER, { kwitantie: later })).toEqual([400, ["/kwitantie/stand"]]);
    expect(await fouten(INVOER, { berekening: "vergelijkingen" })).toEqual([400, ["/berekening"]]);
  });
});
