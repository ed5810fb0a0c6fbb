import { describe, expect, it } from "vitest";
import { stuur } from "./hulp/http.ts";
import type { Probleem } from "./hulp/proefapp.ts";
import { PEILDATUM } from "./hulp/tabellen.ts";

interface Lijn {
  readonly regel: string;
  readonly minutenPerWeek: number | null;
  readonly bron: { readonly document: string };
  readonly interpretatie?: string;
}
interface Norm {
  readonly minutenPerWeek: number | null;
  readonly bandbreedte: { readonly minimum: number; readonly maximum: number | null };
  readonly regels: readonly Lijn[];
  readonly ontbrekend: readonly { readonly feit: string; readonly vraag: string }[];
  readonly nietGenormeerd: readonly { readonly onderdeel: string; readonly regel: string }[];
  readonly oordeel: readonly { readonly regel: string }[];
  readonly indicatieduur: readonly { readonly regel: string }[];
  readonly producten: readonly object[];
  readonly kwitantie: { readonly normenkader?: { readonly id: string } };
}

const PAD = "/v1/normberekeningen";
const SCHOON = { lichtHuishoudelijkWerk: "volledig", zwaarHuishoudelijkWerk: "volledig" };
const KAMERS = { extraSlaapkamersInGebruik: 0, overigeKamersInGebruik: 0, logeerkamers: 0 };
const KADER = { normenkader: "hhm-2019" };

async function bereken(invoer: object): Promise<Norm> {
  const { status, body } = await stuur<Norm>(PAD, {
    regelset: "beekdaelen",
    peildatum: PEILDATUM,
    woning: KAMERS,
    ...invoer,
  });
  expect(status).toBe(200);
  return body;
}
const lijnen = ({ regels }: Norm) => regels.map(({ regel, minutenPerWeek }) => [regel, minutenPerWeek]);

describe("beekdaelen with the framework hhm-2019", () => {
  it("takes the base and the meals from the framework: 125 and 7 x 20", async () => {
    const norm = await bereken({
      ...KADER,
      hulpvraag: { ...SCHOON, maaltijden: { opwarmenDagenPerWeek: 7 } },
    });
    expect(lijnen(norm)).toEqual([
      ["NK-basis-125", 125],
      ["NK-maaltijd-warm-20", 140],
    ]);
    expect(norm.minutenPerWeek).toBe(265);
    expect(norm.ontbrekend).toEqual([]);
    expect(norm.kwitantie.normenkader?.id).toBe("hhm-2019");
  });

  it("says of each line that it takes over whose it is, and that the document names another year (BD-inl-hhm-grondslag)", async () => {
    const norm = await bereken({ ...KADER, hulpvraag: SCHOON });
    expect(norm.regels[0]?.bron.document).toContain("Bijlage 2");
    expect(norm.regels[0]?.interpretatie).toContain("2025");
    expect(norm.oordeel.map(({ regel }) => regel)).toContain("BD-inl-hhm-grondslag");
    expect(norm.oordeel.filter(({ regel }) => regel.startsWith("NK-"))).toEqual([]);
  });

  it("keeps its own numbers where it has them: rooms, extra effort, organisation and the longest duration", async () => {
    const norm = await bereken({
      ...KADER,
      woning: { ...KAMERS, slaapkamersInGebruik: 3, extraSlaapkamersInGebruik: 2, overigeKamersInGebruik: 1 },
      hulpvraag: {
        ...SCHOON,
        organisatie: true,
        extraInzet: { gronden: ["allergie"], objectieveNoodzaak: true, extraBezoek: true },
      },
      ontvangtBegeleiding: false,
    });
    expect(lijnen(norm)).toEqual([
      ["NK-basis-125", 125],
      ["BD-8-7-4-kamer-slaap-18", 36],
      ["BD-8-7-4-kamer-niet-slaap-5", 5],
      ["BD-8-7-4-extra-60", 60],
      ["BD-8-2-extra-30", 30],
    ]);
    expect(norm.minutenPerWeek).toBe(256);
    expect(norm.indicatieduur.filter(({ regel }) => regel.startsWith("NK-"))).toEqual([]);
  });

  it("lets the framework say what it takes off for light work that the client does: 125 - 15", async () => {
    const norm = await bereken({ ...KADER, hulpvraag: { zwaarHuishoudelijkWerk: "volledig" } });
    expect(lijnen(norm)).toEqual([
      ["NK-basis-125", 125],
      ["NK-minder-licht-15", -15],
    ]);
  });

  it("leaves the laundry without a norm where the framework has none, with ironing of its own", async () => {
    const was = { taak: "volledigMetStrijken", strijkenNoodzakelijk: true };
    const norm = await bereken({ ...KADER, hulpvraag: { wasverzorging: was } });
    expect(lijnen(norm)).toEqual([["BD-8-7-4-strijken-22", 22]]);
    expect(norm.nietGenormeerd.map(({ onderdeel, regel }) => [onderdeel, regel])).toEqual([
      ["wasverzorging", "NK-was-geen-norm"],
    ]);
  });

  it("does not count a base of the caller beside that of the framework", async () => {
    const norm = await bereken({ ...KADER, hulpvraag: SCHOON, basisMinutenPerWeek: 200 });
    expect(norm.minutenPerWeek).toBe(125);
    expect(norm.regels[0]?.interpretatie).toContain("telt hier niet mee");
  });

  it("still misses the base where the framework has no number either", async () => {
    const hulpvraag = { lichtHuishoudelijkWerk: "volledig" };
    const norm = await bereken({ ...KADER, hulpvraag });
    expect(norm.ontbrekend.map(({ feit }) => feit)).toEqual(["basisMinutenPerWeek"]);
    expect(norm.bandbreedte).toEqual({ minimum: 0, maximum: null });
    expect((await bereken({ ...KADER, hulpvraag, basisMinutenPerWeek: 60 })).minutenPerWeek).toBe(60);
  });

  it("keeps its own 150 per two weeks", async () => {
    const norm = await bereken({ ...KADER, hulpvraag: { ...SCHOON, frequentie: "tweewekelijks" } });
    expect(lijnen(norm)).toEqual([["BD-8-7-4-freq-150", 75]]);
  });

  it("refuses a framework that its document does not refer to", async () => {
    const { status, body } = await stuur<Probleem>(PAD, {
      regelset: "beekdaelen",
      peildatum: PEILDATUM,
      normenkader: "westerkwartier",
    });
    expect(status).toBe(400);
    expect(body.fouten).toMatchObject([{ pad: "/normenkader", code: "niet-toegestaan" }]);
  });
});

describe("beekdaelen", () => {
  it("is in force from 1 March 2026, and not a day before", async () => {
    const op = (peildatum: string) =>
      stuur<Probleem>(PAD, { regelset: "beekdaelen", peildatum, hulpvraag: { organisatie: true } });
    expect((await op("2026-03-01")).status).toBe(200);
    const { status, body } = await op("2026-02-28");
    expect(status).toBe(400);
    expect(body.perioden).toEqual([{ geldigVan: "2026-03-01", geldigTot: null }]);
  });

  it("names kinds of provision and results, but no product codes (BD-1-1-ingekochte-voorzieningen, BD-b4-hbh-basis)", async () => {
    expect((await bereken({ hulpvraag: { organisatie: true } })).producten).toEqual([]);
  });

  it("tells in the question which rooms count (BD-8-7-4-kamer-kantoor, -zolder-kelder, -bijkeuken)", async () => {
    const { ontbrekend } = await bereken({ woning: {}, hulpvraag: SCHOON });
    const vraag = ontbrekend.find(({ feit }) => feit === "woning.overigeKamersInGebruik")?.vraag;
    for (const kamer of ["kantoor", "zolder", "kelder", "bijkeuken"]) expect(vraag).toContain(kamer);
  });
});

describe("midden-limburg with the framework hhm-2019", () => {
  it("asks nothing about a shortest time for help, which its own document does not have", async () => {
    const vraag = { hulpvraag: SCHOON, woning: { overigeKamersInGebruik: 0 } };
    const [ml, hhm] = [
      await bereken({ ...KADER, ...vraag, regelset: "midden-limburg", regioMlo: false }),
      await bereken({ ...vraag, regelset: "hhm-2019" }),
    ];
    const vragen = (norm: Norm) => norm.oordeel.map(({ regel }) => regel);
    expect(vragen(hhm)).toContain("NK-tijdelijk-korter-3-maanden");
    expect(vragen(ml)).not.toContain("NK-tijdelijk-korter-3-maanden");
    expect(vragen(ml)).toContain("NK-altijd-maatwerk");
  });
});
