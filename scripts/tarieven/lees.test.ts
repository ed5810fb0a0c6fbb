import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { KOLOMMEN } from "./csv.ts";
import { leesBestand } from "./lees.ts";
import { eurocentVan } from "./rij.ts";
import { MAX_BYTES } from "./tekst.ts";

const KOP = KOLOMMEN.join(";");
const GOED = "1969;hulpBijHuishouden;pgbFormeel;uur;31,50;2026-01-01;2027-01-01;Besluit;artikel 1;";
const bytes = (tekst: string) => new TextEncoder().encode(tekst);
const lees = (tekst: string) => leesBestand(bytes(tekst));
const met = (...regels: string[]) => lees([KOP, ...regels].join("\n"));
/** The good line with one cell replaced. */
const cel = (kolom: (typeof KOLOMMEN)[number], waarde: string) => {
  const cellen = GOED.split(";");
  cellen[KOLOMMEN.indexOf(kolom)] = waarde;
  return cellen.join(";");
};
const fouten = (uitslag: ReturnType<typeof lees>) =>
  uitslag.fouten.map(({ regel, melding }) => `${regel} ${melding}`);

describe("a file", () => {
  it("gives its tariffs", () => {
    expect(met(GOED)).toEqual({
      fouten: [],
      waarde: [
        {
          regel: 2,
          tarief: {
            gemeentecode: "1969",
            voorziening: "hulpBijHuishouden",
            vorm: "pgbFormeel",
            eenheid: "uur",
            eurocent: 3150,
            geldigVan: "2026-01-01",
            geldigTot: "2027-01-01",
            document: "Besluit",
            plaats: "artikel 1",
            url: null,
          },
        },
      ],
    });
  });

  it("reads the same with a BOM, CRLF, blank lines, spaces around cells and quotes", () => {
    const zelfde = [
      `\uFEFF${KOP}\n${GOED}`,
      `${KOP}\r\n${GOED}\r\n`,
      `${KOP}\n\n${GOED}\n\n`,
      `${KOP}\n${GOED.replaceAll(";", " ; ")}`,
      `${KOP}\n${GOED.split(";")
        .map((een) => `"${een}"`)
        .join(";")}`,
    ];
    for (const tekst of zelfde) {
      const { waarde, fouten: geen } = lees(tekst);
      expect(geen).toEqual([]);
      expect(waarde.map(({ tarief }) => tarief)).toEqual(met(GOED).waarde.map(({ tarief }) => tarief));
    }
  });

  it("takes a delimiter and a quote within quotes", () => {
    const [rij] = met(cel("plaats", '"tabel 1; ""bijlage"""')).waarde;
    expect(rij?.tarief.plaats).toBe('tabel 1; "bijlage"');
  });

  it.each([
    ["an empty file", ""],
    ["only blank lines", "\n\r\n\n"],
    ["only a BOM", "\uFEFF"],
  ])("is refused: %s", (_, tekst) => expect(fouten(lees(tekst))).toEqual(["0 Het bestand is leeg."]));

  it("is refused without a tariff under its header", () => {
    expect(fouten(lees(KOP))).toEqual(["0 Onder de kopregel staat geen tarief."]);
  });

  it.each([
    [",", "De kolommen zijn gescheiden met ,, en niet met ;."],
    ["\t", "De kolommen zijn gescheiden met een tab, en niet met ;."],
    ["|", "De kolommen zijn gescheiden met |, en niet met ;."],
  ])("is refused with the delimiter %j, which is named", (teken, melding) => {
    const [fout, ...meer] = fouten(lees(`${KOP}\n${GOED}`.replaceAll(";", teken)));
    expect(fout).toBe(`1 ${melding} Verwacht: ${KOP}`);
    expect(meer).toEqual([]);
  });

  it.each([
    KOP.replace("bedrag", "tarief"),
    KOP.replace("vorm;eenheid", "eenheid;vorm"),
    `${KOP};opmerking`,
    KOP.replace(";url", ""),
    KOP.toUpperCase(),
    GOED,
  ])("is refused with another header: %s", (kop) => {
    expect(fouten(lees(`${kop}\n${GOED}`))).toEqual([`1 De kopregel is anders. Verwacht: ${KOP}`]);
  });

  it("tells each line with another number of columns, beside other faults", () => {
    expect(fouten(met(`${GOED};x`, GOED, "1969;x", cel("vorm", "pgb")))).toEqual([
      "2 Deze regel heeft 11 kolommen, en geen 10.",
      "4 Deze regel heeft 2 kolommen, en geen 10.",
      '5 vorm "pgb": kies uit zorgInNatura, pgbFormeel, pgbInformeel.',
    ]);
  });

  it.each([`${KOP}\n${GOED}\n"1969;x`, `${KOP}\n${GOED}\n"1969"x;y`, `${KOP}\n${GOED}\n19"69;y`])(
    "tells from which line a quote makes it unreadable, and takes nothing of it: %#",
    (tekst) => {
      const { waarde, fouten: gevonden } = lees(tekst);
      expect(waarde).toEqual([]);
      expect(gevonden).toHaveLength(1);
      expect(gevonden[0]?.regel).toBe(3);
      expect(gevonden[0]?.melding).toContain("aanhalingsteken");
    },
  );

  it("tells every line that is not UTF-8", () => {
    const windows = new Uint8Array([...bytes(`${KOP}\n${GOED}\n`), 0xe9, 0x0a, ...bytes(`${GOED}\n`), 0xff]);
    const { waarde, fouten: gevonden } = leesBestand(windows);
    expect(waarde).toEqual([]);
    expect(gevonden.map(({ regel }) => regel)).toEqual([3, 5]);
  });

  it("is refused as UTF-16", () => {
    const utf16 = new Uint8Array(Buffer.from(`\uFEFF${KOP}\n${GOED}`, "utf16le"));
    expect(leesBestand(utf16).fouten).toEqual([
      { regel: 0, melding: "Het bestand is geen tekst in UTF-8. Kies bij het opslaan: CSV UTF-8." },
    ]);
  });

  it("is refused above its size, unread", () => {
    const { waarde, fouten: gevonden } = leesBestand(new Uint8Array(MAX_BYTES + 1).fill(0x31));
    expect(waarde).toEqual([]);
    expect(gevonden[0]?.melding).toContain(`Hoogstens ${MAX_BYTES}`);
  });

  it("of the greatest size is read within a few seconds", () => {
    const regels = Math.floor((MAX_BYTES - KOP.length - 1) / (GOED.length + 1));
    const { waarde, fouten: geen } = met(...Array<string>(regels).fill(GOED));
    expect(geen).toEqual([]);
    expect(waarde).toHaveLength(regels);
  });
});

describe("an amount", () => {
  it.each([
    ["31,50", 3150],
    ["31.50", 3150],
    ["31,5", 3150],
    ["31", 3100],
    ["0", 0],
    ["0,05", 5],
    ["999999,99", 99_999_999],
  ])("%s is %i eurocents", (bedrag, eurocent) => expect(eurocentVan(bedrag)).toBe(eurocent));

  it.each([
    "31,505",
    "31.500",
    "1.250,00",
    "1,250.00",
    "1 250",
    "€ 31,50",
    "-31,50",
    "+31",
    ",50",
    "31,",
    "3e1",
    "",
    "1000000",
    "３1",
  ])("is not %j", (bedrag) => {
    expect(eurocentVan(bedrag)).toBeUndefined();
    expect(fouten(met(cel("bedrag", bedrag)))).toEqual([
      `2 bedrag ${JSON.stringify(bedrag)}: dit is geen bedrag in euro met hoogstens twee decimalen, zoals 31,50.`,
    ]);
  });
});

describe("a line", () => {
  it.each([
    ["gemeentecode", "69"],
    ["gemeentecode", "19690"],
    ["voorziening", "huishouden"],
    ["vorm", "PGB"],
    ["eenheid", "uren"],
    ["geldigVan", "01-01-2026"],
    ["geldigVan", "2026-02-30"],
    ["geldigVan", ""],
    ["geldigTot", "2026-13-01"],
    ["geldigTot", "2026-01-01"],
    ["geldigTot", "2025-12-31"],
    ["document", ""],
    ["plaats", ""],
    ["url", "www.voorbeeld.nl"],
    ["url", "javascript:alert(1)"],
    ["document", "x".repeat(301)],
    ["plaats", '"een\ntwee"'],
  ] as const)("is refused with %s %j, once", (kolom, waarde) => {
    const [fout, ...meer] = met(cel(kolom, waarde)).fouten;
    expect(meer).toEqual([]);
    expect(fout?.melding).toMatch(new RegExp(`^${kolom}`));
  });

  it("may end a day after its start, or never", () => {
    for (const tot of ["2026-01-02", ""]) expect(met(cel("geldigTot", tot)).fouten).toEqual([]);
  });

  it("tells all its faults at once", () => {
    expect(met("x;x;x;x;x;x;x;;;x").fouten.map(({ melding }) => melding.split(" ")[0])).toEqual([
      "bedrag",
      "gemeentecode",
      "voorziening",
      "vorm",
      "eenheid",
      "document",
      "plaats",
      "url",
      "geldigVan",
      "geldigTot",
    ]);
  });
});

it("the example file is sound, and of a municipality that is not there", () => {
  const { waarde, fouten: geen } = leesBestand(readFileSync(join(import.meta.dirname, "voorbeeld.csv")));
  expect(geen).toEqual([]);
  expect(new Set(waarde.map(({ tarief }) => tarief.gemeentecode))).toEqual(new Set(["0000"]));
});
