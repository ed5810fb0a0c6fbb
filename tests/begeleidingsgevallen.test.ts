import { beforeAll, describe, expect, it } from "vitest";
import { activiteiten } from "../src/api/begeleidingsberekeningen/activiteiten.ts";
import type { Begeleidingsuitkomst } from "../src/regels/begeleidingsuitkomst.ts";
import type { Tabellen } from "../src/regels/tabellen.ts";
import type { Begeleidingsvraag } from "../src/regelsets/begeleiding/vraag.ts";
import tabel from "./cases/beekdaelen/begeleidingstabel.json" with { type: "json" };
import type { Begeleidingsgeval } from "./cases/begeleiding.ts";
import { stuur } from "./hulp/http.ts";
import { PEILDATUM, regelsetVan, tabellenVan } from "./hulp/tabellen.ts";

const bestanden = import.meta.glob<Begeleidingsgeval[]>("./cases/*/begeleiding-*.json", {
  eager: true,
  import: "default",
});
const PAD = "/v1/begeleidingsberekeningen";

type Uitkomst = Omit<Begeleidingsuitkomst, "ontbrekend">;
interface Probleem {
  readonly fouten: readonly { pad: string; code: string; toegestaan?: readonly string[] }[];
}

const bereken = (id: string, vraag: Begeleidingsvraag, tabellen: Tabellen): Begeleidingsuitkomst => {
  const { begeleiding } = regelsetVan(id);
  if (begeleiding === undefined) throw new Error(`${id} has no rules on support`);
  return begeleiding(vraag, tabellen);
};

function controleer({ verwacht }: Begeleidingsgeval, uitkomst: Uitkomst, ontbrekend: string[]): void {
  const { onderdelen } = uitkomst;
  expect(
    onderdelen.map(({ onderdeel, uitkomst: mag, perWeek, bandbreedte }) => ({
      onderdeel,
      uitkomst: mag,
      perWeek,
      bandbreedte: bandbreedte && [bandbreedte.minimum, bandbreedte.maximum],
    })),
  ).toEqual(verwacht.onderdelen.map(({ regels: _, ...rest }) => rest));
  for (const [nummer, { regels }] of verwacht.onderdelen.entries()) {
    if (regels === undefined) continue;
    const gevonden = onderdelen[nummer]?.regels.map((regel) => [
      regel.regel,
      regel.uitkomst,
      regel.perKeer,
      regel.perWeek,
    ]);
    expect(gevonden).toEqual(regels);
  }
  expect(ontbrekend.sort()).toEqual([...verwacht.ontbrekend].sort());
  expect(uitkomst.compleet).toBe(verwacht.compleet);

  const gronden = onderdelen.flatMap((deel) => [
    ...deel.gronden,
    ...deel.regels.flatMap((regel) => regel.gronden),
  ]);
  const uitslagen = gronden.map((grond) => [grond.regel, grond.uitkomst]);
  for (const grond of verwacht.gronden ?? []) expect(uitslagen).toContainEqual(grond);
  const mogelijk = gronden.map((grond) => [grond.regel, grond.toegestaan]);
  for (const een of verwacht.toegestaan ?? []) expect(mogelijk).toContainEqual(een);
  const gevraagd = uitkomst.oordeel.map(({ regel }) => regel);
  for (const regel of verwacht.oordeel ?? []) expect(gevraagd).toContain(regel);
  for (const regel of verwacht.geenOordeel ?? []) expect(gevraagd).not.toContain(regel);
  const zonderNorm = uitkomst.nietGenormeerd.map(({ onderdeel, regel }) => [onderdeel, regel]);
  expect(zonderNorm.sort()).toEqual([...(verwacht.nietGenormeerd ?? [])].sort());
  const gelezen = [...gronden, ...onderdelen.flatMap(({ regels }) => regels)]
    .filter(({ interpretatie }) => interpretatie)
    .map(({ regel }) => regel);
  for (const regel of verwacht.interpretatie ?? []) expect(gelezen).toContain(regel);
}

for (const [pad, gevallen] of Object.entries(bestanden)) {
  const id = pad.split("/").at(-2) ?? "";
  describe(pad, () => {
    const tabellen = new Map<string, Tabellen>();
    beforeAll(async () => {
      for (const peildatum of new Set(gevallen.map((geval) => geval.peildatum ?? PEILDATUM))) {
        tabellen.set(peildatum, await tabellenVan(id, peildatum));
      }
    });

    it.each(gevallen)("$naam", async (geval) => {
      const { peildatum = PEILDATUM, vraag } = geval;
      const opDatum = tabellen.get(peildatum);
      if (opDatum === undefined) throw new Error(`no tables on ${peildatum}`);
      const uitkomst = bereken(id, vraag, opDatum);
      controleer(
        geval,
        uitkomst,
        uitkomst.ontbrekend.map(({ feit }) => feit.pad),
      );

      const { status, body } = await stuur<Uitkomst & { ontbrekend: { feit: string }[] }>(PAD, {
        regelset: id,
        peildatum,
        ...vraag,
      });
      expect(status).toBe(200);
      controleer(
        geval,
        body,
        body.ontbrekend.map(({ feit }) => feit),
      );
    });
  });
}

/** How often, and the bands that this is in by the words of paragraaf 8.7.1. Times a year: 12 a month, 52 a week. */
const KEREN = [
  { aantal: 0, eenheid: "maand", perJaar: 0, banden: ["minderDanMaandelijks", "naarNoodzaak"] },
  { aantal: 0.5, eenheid: "maand", perJaar: 6, banden: ["minderDanMaandelijks", "naarNoodzaak"] },
  { aantal: 1, eenheid: "maand", perJaar: 12, banden: ["maandelijks", "naarNoodzaak"] },
  { aantal: 4, eenheid: "maand", perJaar: 48, banden: ["maandelijks", "naarNoodzaak"] },
  { aantal: 5, eenheid: "maand", perJaar: 60, banden: ["wekelijks", "naarNoodzaak"] },
  { aantal: 0.5, eenheid: "week", perJaar: 26, banden: ["maandelijks", "naarNoodzaak"] },
  { aantal: 1, eenheid: "week", perJaar: 52, banden: ["wekelijks", "naarNoodzaak"] },
  { aantal: 6.5, eenheid: "week", perJaar: 338, banden: ["wekelijks", "naarNoodzaak"] },
  {
    aantal: 7,
    eenheid: "week",
    perJaar: 364,
    banden: ["dagelijksNietElkUur", "dagelijksNietMeermaals", "naarNoodzaak"],
  },
  { aantal: 7.5, eenheid: "week", perJaar: 390, banden: ["dagelijksNietElkUur", "naarNoodzaak"] },
  { aantal: 167.5, eenheid: "week", perJaar: 8710, banden: ["dagelijksNietElkUur", "naarNoodzaak"] },
  { aantal: 168, eenheid: "week", perJaar: 8736, banden: ["naarNoodzaak"] },
] as const;
const BANDEN = [
  "minderDanMaandelijks",
  "maandelijks",
  "wekelijks",
  "dagelijksNietElkUur",
  "dagelijksNietMeermaals",
  "naarNoodzaak",
];
/** Whether a band may be where a row has others: once a day is also daily, and as needed can be anything. */
function bandMag(band: string, rij: readonly string[]): string {
  if (rij.includes(band) || rij.includes("naarNoodzaak")) return "toegestaan";
  if (band === "dagelijksNietMeermaals" && rij.includes("dagelijksNietElkUur")) return "toegestaan";
  if (band === "dagelijksNietElkUur" && rij.includes("dagelijksNietMeermaals")) return "onbekend";
  return band === "naarNoodzaak" ? "onbekend" : "geweigerd";
}
const TYPES = ["monitoren", "instrueren", "samenDoen", "overnemen"] as const;
const TOEGANG = { oplosbaarMetAlgemeneVoorziening: false, oplosbaarMetSociaalNetwerk: false };

describe("the table of paragraaf 8.7.1", () => {
  let tabellen: Tabellen;
  beforeAll(async () => {
    tabellen = await tabellenVan("beekdaelen", PEILDATUM);
  });
  const regelVoor = (activiteit: object) => {
    // The cells are read from JSON, where the names are plain text.
    const vraag = { begeleiding: TOEGANG, persoonlijkeBegeleiding: activiteiten.parse([activiteit]) };
    return bereken("beekdaelen", vraag, tabellen).onderdelen[0]?.regels[0];
  };
  const cellen = tabel.filter(({ opties }) => opties.length > 0);

  it("has 43 cells, of which 42 have numbers", () => {
    expect(Object.keys(tabellen.begeleidingsnormen)).toHaveLength(43);
    expect(tabel).toHaveLength(43);
    expect(cellen).toHaveLength(42);
  });

  it.each(tabel)("has $activiteit, $type", ({ regel, activiteit, type, frequenties, opties }) => {
    expect(tabellen.begeleidingsnormen[`${activiteit}.${type}`]).toMatchObject({
      regel,
      activiteit,
      type,
      frequenties,
      opties,
    });
  });

  it.each(cellen)("$activiteit, $type: takes what it has and no more", ({ regel, opties, ...cel }) => {
    const { frequenties, activiteit, type } = cel;
    const hoogste = Math.max(...opties);
    for (const { aantal, eenheid, perJaar, banden } of KEREN) {
      const mag = banden.some((band) => frequenties.includes(band));
      for (const minutenPerKeer of [0, 1, hoogste, hoogste + 1]) {
        const kan = mag && minutenPerKeer <= hoogste;
        const gevonden = regelVoor({ activiteit, type, keerPer: { aantal, eenheid }, minutenPerKeer });
        expect(gevonden).toMatchObject({
          regel,
          uitkomst: kan ? "toegestaan" : "geweigerd",
          perKeer: minutenPerKeer,
          perWeek: kan ? Math.ceil((minutenPerKeer * perJaar) / 52) : 0,
        });
      }
    }
    for (const frequentie of BANDEN) {
      const gevonden = regelVoor({ activiteit, type, frequentie, minutenPerKeer: hoogste });
      expect(gevonden?.uitkomst).toBe(bandMag(frequentie, frequenties));
      expect(gevonden?.gronden[0]?.toegestaan).toEqual(frequenties);
    }
  });

  it.each([...new Set(tabel.map(({ activiteit }) => activiteit))])(
    "%s: names the types that it has",
    (activiteit) => {
      const heeft = tabel.filter((cel) => cel.activiteit === activiteit).map(({ type }) => type);
      for (const type of TYPES.filter((een) => !heeft.includes(een))) {
        const gevonden = regelVoor({
          activiteit,
          type,
          keerPer: { aantal: 1, eenheid: "week" },
          minutenPerKeer: 5,
        });
        expect(gevonden).toMatchObject({ uitkomst: "geweigerd", perWeek: 0, activiteit, type });
        expect(gevonden?.gronden[0]?.toegestaan).toEqual(heeft);
      }
    },
  );
});

/** Hours a week by paragraaf 8.7.2 for 1 to 6 moments and every day, by hours a moment, with the maximum of 36. */
const UREN: readonly (readonly [number, readonly number[]])[] = [
  [2, [2, 4, 6, 8, 10, 12, 14]],
  [4, [4, 8, 12, 16, 20, 24, 28]],
  [6, [6, 12, 18, 24, 30, 36, 36]],
  [8, [8, 16, 24, 32, 36, 36, 36]],
];
const DAGBESTEDING = {
  vorm: "belevingsgericht",
  loonwaardeProcent: 0,
  doelen: ["zinvolleDag"],
  welomschrevenDoel: true,
  inGroep: true,
  buitenWoonsituatie: true,
  dagstructuurInWoonsituatieToereikend: false,
  algemeenAanbodToereikend: false,
} as const;

it.each(UREN)("dagbesteding of %d hours a moment", async (urenPerMoment, perWeek) => {
  const tabellen = await tabellenVan("beekdaelen", PEILDATUM);
  for (const [nummer, uren] of perWeek.entries()) {
    const momentenPerWeek = nummer + 1;
    const vraag = { dagbesteding: { ...DAGBESTEDING, urenPerMoment, momentenPerWeek } };
    const [deel] = bereken("beekdaelen", vraag, tabellen).onderdelen;
    expect(deel).toMatchObject({ uitkomst: "toegestaan", eenheid: "uren", perWeek: uren });
    const teVeel = urenPerMoment * momentenPerWeek - 36;
    const grenzen = deel?.regels.filter(({ soort }) => soort === "begrenzing") ?? [];
    const eraf = grenzen.map(({ regel, perWeek: af }) => [regel, af]);
    expect(eraf).toEqual(teVeel > 0 ? [["BD-8-7-2-max-36", -teVeel]] : []);
  }
});

describe(`POST ${PAD}`, () => {
  const BASIS = { regelset: "beekdaelen", peildatum: PEILDATUM };
  const GELD = { activiteit: "geld", type: "monitoren" };

  it("names the regelsets that have rules on support", async () => {
    const { status, body } = await stuur<Probleem>(PAD, {
      ...BASIS,
      regelset: "hhm-2019",
      dagbesteding: {},
    });
    expect(status).toBe(400);
    expect(body.fouten).toMatchObject([
      { pad: "/regelset", code: "niet-toegestaan", toegestaan: ["westerkwartier", "beekdaelen"] },
    ]);
  });

  it("tells from when there are rules", async () => {
    const { status, body } = await stuur<Probleem>(PAD, {
      ...BASIS,
      peildatum: "2026-02-28",
      dagbesteding: {},
    });
    expect(status).toBe(400);
    expect(body).toMatchObject({
      perioden: [{ geldigVan: "2026-03-01", geldigTot: null }],
      fouten: [{ code: "geen-regels" }],
    });
  });

  it.each<[string, object, string, string]>([
    ["nothing", {}, "", "niets-gevraagd"],
    ["only an age", { leeftijd: 80 }, "", "niets-gevraagd"],
    ["no activity", { persoonlijkeBegeleiding: [] }, "/persoonlijkeBegeleiding", "te-klein"],
    [
      "an unknown activity",
      { persoonlijkeBegeleiding: [{ ...GELD, activiteit: "koken" }] },
      "/persoonlijkeBegeleiding/0/activiteit",
      "niet-toegestaan",
    ],
    ["a cell twice", { persoonlijkeBegeleiding: [GELD, GELD] }, "/persoonlijkeBegeleiding/1/type", "dubbel"],
    [
      "a band that the number is not in",
      {
        persoonlijkeBegeleiding: [
          { ...GELD, frequentie: "wekelijks", keerPer: { aantal: 1, eenheid: "maand" } },
        ],
      },
      "/persoonlijkeBegeleiding/0/frequentie",
      "tegenspraak",
    ],
    [
      "a third of a time",
      { persoonlijkeBegeleiding: [{ ...GELD, keerPer: { aantal: 0.3, eenheid: "week" } }] },
      "/persoonlijkeBegeleiding/0/keerPer/aantal",
      "verkeerde-stap",
    ],
    ["a name", { dagbesteding: { naam: "x" } }, "/dagbesteding/naam", "onbekend-veld"],
    [
      "half an etmaal",
      { kortdurendVerblijf: { etmalenPerKeer: 1.5 } },
      "/kortdurendVerblijf/etmalenPerKeer",
      "verkeerd-type",
    ],
  ])("refuses %s", async (_, vraag, pad, code) => {
    const { status, body } = await stuur<Probleem>(PAD, { ...BASIS, ...vraag });
    expect(status).toBe(400);
    expect(body.fouten.map((fout) => [fout.pad, fout.code])).toEqual([[pad, code]]);
  });

  it("gives the same answer again with the stand of its receipt", async () => {
    const vraag = { ...BASIS, dagbesteding: { ...DAGBESTEDING, urenPerMoment: 4, momentenPerWeek: 3 } };
    type Kwitantie = { kwitantie: { stand: string; invoer: string } };
    const eerst = await stuur<Kwitantie>(PAD, vraag);
    const weer = await stuur<Kwitantie>(PAD, { ...vraag, stand: eerst.body.kwitantie.stand });
    expect(weer.body).toEqual(eerst.body);
  });
});
