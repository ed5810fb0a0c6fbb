import { describe, expect, it } from "vitest";
import { TabelFout } from "../../src/tabellen/fout.ts";
import type { RuweTabellen } from "../../src/tabellen/lees.ts";
import { momentopname, type Vereist } from "../../src/tabellen/momentopname.ts";

const TAAK: string = "taak";
const MAXIMUM: string = "maximum";
const rij = {
  bron: "document",
  regel: "P-1",
  plaats: "artikel 1",
  geldigVan: "2026-01-01",
  geldigTot: null,
  vastgelegdOp: "2026-01-01T00:00:00Z",
};
const inRegelset = { ...rij, regelset: "proef", omschrijving: "omschrijving" };
const normtijd = {
  ...inRegelset,
  sleutel: TAAK,
  onderdeel: "taken",
  minuten: 10,
  minutenMaximum: null,
  eenheid: "perWeek",
  interpretatie: null,
};
const parameter = { ...inRegelset, sleutel: MAXIMUM, waarde: 3, eenheid: "weken", interpretatie: null };
const bron = { ...rij, titel: "Document", uitgever: "gemeente", url: null };
const regelset = { ...rij, regelset: "proef", versie: "1", naam: "Proef", geldigheid: "vermeld" };
const gemeente = { ...rij, regelset: "proef", gemeentecode: "1969", naam: "Proef" };
const regel = { ...inRegelset, thema: "thema", soort: "getal" };
const HEEL: RuweTabellen = {
  stand: "2026-06-01T00:00:00Z",
  bron: [bron],
  regelset: [regelset],
  gemeente: [gemeente],
  normtijd: [normtijd],
  parameter: [parameter],
  activiteit: [],
  begeleidingsnorm: [],
  regel: [regel],
  tarief: [],
};
const VEREIST: Vereist = { normtijden: [TAAK], parameters: [MAXIMUM], regels: ["P-1"] };
const neem = (ruw: Partial<RuweTabellen> = {}, datum = "2026-06-01", vereist = VEREIST) =>
  momentopname({ ...HEEL, ...ruw }, datum, vereist);

describe("a snapshot", () => {
  it("gives each row by its name, with its document", async () => {
    const vindplaats = { document: "Document", plaats: "artikel 1", url: null };
    const opname = await neem();
    expect(opname?.tabellen.normtijden[TAAK]).toMatchObject({ minuten: 10, regel: "P-1", bron: vindplaats });
    expect(opname?.tabellen.parameters[MAXIMUM]).toMatchObject({
      waarde: 3,
      eenheid: "weken",
      bron: vindplaats,
    });
    expect(opname?.tabellen.regels).toEqual({ "P-1": { regel: "P-1", bron: vindplaats } });
    expect(opname?.stand).toBe("2026-06-01T00:00:00Z");
    expect(opname?.versie.versie).toBe("1");
  });

  it("is not there on a date without a version", async () => {
    expect(await neem({}, "2025-12-31")).toBe(undefined);
    expect(await neem({ regelset: [] })).toBe(undefined);
    const tot = HEEL.regelset.map((versie) => ({ ...versie, geldigTot: "2026-06-01" }));
    expect(await neem({ regelset: tot })).toBe(undefined);
    expect((await neem({ regelset: tot }, "2026-05-31"))?.versie.geldigTot).toBe("2026-06-01");
  });

  it("does without rows that the code does not need", async () => {
    const niets: Vereist = { normtijden: [], parameters: [], regels: [] };
    const opname = await neem({ normtijd: [], parameter: [], regel: [] }, "2026-06-01", niets);
    expect(opname?.tabellen.normtijden).toEqual({});
    expect(opname?.tabellen.parameters).toEqual({});
    expect(opname?.tabellen.regels).toEqual({});
  });

  it("takes of two rows the one that holds", async () => {
    const rijen = [
      { ...normtijd, geldigTot: "2026-06-01" },
      { ...normtijd, geldigVan: "2026-06-01", minuten: 12 },
    ];
    expect((await neem({ normtijd: rijen }, "2026-05-31"))?.tabellen.normtijden[TAAK]?.minuten).toBe(10);
    expect((await neem({ normtijd: rijen }, "2026-06-01"))?.tabellen.normtijden[TAAK]?.minuten).toBe(12);
  });
});

describe("no snapshot", () => {
  const faalt = async (tabel: string, ruw: Partial<RuweTabellen>) => {
    const fout = await neem(ruw).catch((reden: unknown) => reden);
    expect(fout).toBeInstanceOf(TabelFout);
    expect(fout).toMatchObject({ tabel });
  };
  const TABELLEN = ["bron", "regelset", "gemeente", "normtijd", "parameter", "regel"] as const;

  it.each(["normtijd", "parameter", "regel", "bron"] as const)("where a row of %s is missing", (tabel) =>
    faalt(tabel, { [tabel]: [] }),
  );

  it.each(["regelset", "normtijd", "parameter", "regel", "bron"] as const)(
    "where a row of %s is doubled",
    (tabel) => faalt(tabel, { [tabel]: [...HEEL[tabel], ...HEEL[tabel]] }),
  );

  // The period and the document decide whether a row is looked at at all; D1 itself keeps the period sound.
  const velden = (tabel: (typeof TABELLEN)[number]): string[] =>
    Object.keys(HEEL[tabel][0] ?? {}).filter((veld) => !["geldigVan", "geldigTot", "bron"].includes(veld));

  it.each(TABELLEN.flatMap((tabel) => velden(tabel).map((veld) => [tabel, veld] as const)))(
    "where %s has nothing for %s, or what cannot be",
    async (tabel, veld) => {
      const magLeeg = ["url", "interpretatie", "minutenMaximum"].includes(veld);
      for (const waarde of [undefined, "", -1, 1.5, {}, ...(magLeeg ? [] : [null])]) {
        await faalt(tabel, { [tabel]: HEEL[tabel].map((een) => ({ ...een, [veld]: waarde })) });
      }
    },
  );

  it.each([
    ["normtijd", "eenheid", "perMaand"],
    ["parameter", "eenheid", "perWeek"],
    ["bron", "url", "www.gemeente.nl"],
    ["gemeente", "gemeentecode", "969"],
    ["regelset", "geldigheid", "onbekend"],
    ["regel", "vastgelegdOp", "2026-02-30T00:00:00Z"],
    ["normtijd", "geldigTot", "2026-13-01"],
  ] as const)("where %s has for %s: %s", (tabel, veld, waarde) =>
    faalt(tabel, { [tabel]: HEEL[tabel].map((een) => ({ ...een, [veld]: waarde })) }),
  );
});
