import { beforeAll, describe, expect, it } from "vitest";
import type { Tabellen } from "../src/regels/tabellen.ts";
import type { Afbouwschema, Afbouwvraag } from "../src/regelsets/afbouw/afbouw.ts";
import gevallen from "./cases/beekdaelen/afbouw.json" with { type: "json" };
import { stuur } from "./hulp/http.ts";
import type { Probleem } from "./hulp/proefapp.ts";
import { PEILDATUM, regelsetVan, tabellenVan } from "./hulp/tabellen.ts";

type Geval = Omit<(typeof gevallen)[number], "vraag"> & { readonly vraag: Afbouwvraag };
type Uitkomst = Omit<Afbouwschema, "ontbrekend">;

const PAD = "/v1/afbouwschemas";
const KOP = { regelset: "beekdaelen", peildatum: PEILDATUM };
const VRAAG = {
  huidigeMinuten: 210,
  nieuweMinuten: 170,
  eenheid: "perVierWeken",
  start: "2026-03-02",
  isSpoed: false,
} as const;

function controleer({ verwacht }: Geval, uitkomst: Uitkomst, ontbrekend: readonly string[]): void {
  expect(uitkomst.uitkomst).toBe(verwacht.uitkomst);
  expect(uitkomst.gronden.map((grond) => [grond.regel, grond.uitkomst])).toEqual(verwacht.gronden);
  expect(ontbrekend).toEqual(verwacht.ontbrekend);
  expect(
    uitkomst.stappen.map(({ van, tot, weken, minutenPerVierWeken, minderMinuten, regel }) => ({
      van,
      tot,
      weken: [weken.van, weken.totEnMet],
      minuten: minutenPerVierWeken,
      minder: minderMinuten,
      regel,
    })),
  ).toEqual(verwacht.stappen);
  expect(uitkomst.nieuweOmvangVanaf).toBe(verwacht.nieuweOmvangVanaf);
}

describe("afbouw", () => {
  let tabellen: Tabellen;
  beforeAll(async () => {
    tabellen = await tabellenVan("beekdaelen", PEILDATUM);
  });
  const afbouw = (vraag: Afbouwvraag): Afbouwschema => {
    const schema = regelsetVan("beekdaelen").afbouw?.(vraag, tabellen);
    if (schema === undefined) throw new Error("beekdaelen has no afbouw");
    return schema;
  };

  it.each(gevallen as readonly Geval[])("$naam", async (geval) => {
    const uitkomst = afbouw(geval.vraag);
    controleer(
      geval,
      uitkomst,
      uitkomst.ontbrekend.map(({ feit }) => feit.pad),
    );
    const { status, body } = await stuur<Uitkomst & { ontbrekend: { feit: string }[] }>(PAD, {
      ...KOP,
      ...geval.vraag,
    });
    expect(status).toBe(200);
    controleer(
      geval,
      body,
      body.ontbrekend.map(({ feit }) => feit),
    );
  });

  it("names its readings: four weeks for a month, the unit of the table, the last step as in the table", () => {
    const [eerst, midden, laatst] = afbouw(VRAAG).stappen;
    expect(eerst?.interpretatie).toContain("vier weken");
    expect(midden?.interpretatie).toContain("minuten per vier weken");
    expect(laatst?.interpretatie).toContain("Gelezen zoals de tabel");
    expect(eerst?.interpretatie).not.toContain("omgerekend");
    expect(afbouw({ ...VRAAG, eenheid: "perWeek" }).stappen[0]?.interpretatie).toContain("omgerekend");
  });

  it("leaves another course to a person (BD-8-5-individueel), where there is a course at all", () => {
    const regels = (vraag: Afbouwvraag) => afbouw(vraag).oordeel.map(({ regel }) => regel);
    expect(regels(VRAAG)).toEqual(["BD-8-5-individueel"]);
    expect(regels({ ...VRAAG, isSpoed: true })).toEqual([]);
  });
});

describe(PAD, () => {
  const weigert = async (invoer: object) => {
    const { status, body } = await stuur<Probleem>(PAD, { ...KOP, ...VRAAG, ...invoer });
    expect(status).toBe(400);
    return body;
  };
  const fouten = async (invoer: object) =>
    (await weigert(invoer)).fouten?.map(({ pad, code }) => `${pad} ${code}`);

  it("refuses an end above the start", async () => {
    expect(await fouten({ nieuweMinuten: 211 })).toEqual(["/nieuweMinuten hoger-dan-huidig"]);
  });

  it("tells that fault beside those of form", async () => {
    const gevonden = await fouten({ nieuweMinuten: 211, start: "2026-02-30", naam: "x" });
    expect(gevonden?.sort()).toEqual(
      ["/naam onbekend-veld", "/nieuweMinuten hoger-dan-huidig", "/start geen-datum"].sort(),
    );
  });

  it("bounds a weekly figure by the week", async () => {
    const perWeek = { eenheid: "perWeek", nieuweMinuten: 2490 };
    expect(await fouten({ ...perWeek, huidigeMinuten: 2521 })).toEqual(["/huidigeMinuten te-groot"]);
    const { status } = await stuur(PAD, { ...KOP, ...VRAAG, ...perWeek, huidigeMinuten: 2520 });
    expect(status).toBe(200);
  });

  it("refuses a regelset without a scheme and says which have one", async () => {
    const { fouten: gevonden } = await weigert({ regelset: "westerkwartier" });
    expect(gevonden).toMatchObject([
      { pad: "/regelset", code: "niet-toegestaan", toegestaan: ["beekdaelen"] },
    ]);
  });

  it("refuses a date before the text that it knows", async () => {
    expect((await weigert({ peildatum: "2026-02-28" })).perioden).toEqual([
      { geldigVan: "2026-03-01", geldigTot: null },
    ]);
    expect((await stuur(PAD, { ...KOP, ...VRAAG, peildatum: "2026-03-01" })).status).toBe(200);
  });

  it("gives the same receipt for the same input, and another for other input", async () => {
    const kwitantie = async (invoer: object) => {
      const { body } = await stuur<{ kwitantie: { invoer: string; tabelVersie: string } }>(PAD, {
        ...KOP,
        ...VRAAG,
        ...invoer,
      });
      return body.kwitantie;
    };
    const eerst = await kwitantie({});
    expect((await kwitantie({})).invoer).toBe(eerst.invoer);
    expect((await kwitantie({ nieuweMinuten: 180 })).invoer).not.toBe(eerst.invoer);
    expect(eerst.tabelVersie).toMatch(/^sha256:/);
  });
});
