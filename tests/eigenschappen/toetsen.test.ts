import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Waarde } from "../../src/regels/evalueer.ts";
import { regelVanOordeel } from "../../src/regels/oordeelpad.ts";
import type { Tabellen } from "../../src/regels/tabellen.ts";
import { tegenspraken, toets } from "../../src/regels/toetsuitkomst.ts";
import { feitenIn, parametersIn, type Voorwaarde } from "../../src/regels/voorwaarde.ts";
import { feitwaarde } from "../hulp/feitwaarden.ts";
import { tabellenVan } from "../hulp/tabellen.ts";
import { gesprek, TOETSEN, toetsinvoer } from "../hulp/toetsen.ts";

/** A date on which every regelset is in force. */
const PEILDATUM = "2027-03-01";
const RONDES = { numRuns: 60, seed: 20261121 };

function regelsIn(voorwaarde: Voorwaarde): string[] {
  switch (voorwaarde.soort) {
    case "regel":
    case "oordeel":
      return [voorwaarde.regel];
    case "alle":
    case "een":
    case "minstens":
      return voorwaarde.van.flatMap(regelsIn);
    case "niet":
      return regelsIn(voorwaarde.van);
    case "feit":
    case "keuze":
    case "bevat":
    case "vergelijk":
      return [];
  }
}

describe.each(TOETSEN)("$naam", ({ regelset, test }) => {
  let tabellen: Tabellen;
  beforeAll(async () => {
    tabellen = await tabellenVan(regelset.id, PEILDATUM);
  });
  const voorwaarden = [
    test.uitkomst,
    ...test.gronden.map(({ voorwaarde }) => voorwaarde),
    ...(test.stappen ?? []).map(({ voorwaarde }) => voorwaarde),
    ...(test.oordelen ?? []).flatMap(({ bij }) => (bij ? [bij] : [])),
    ...(test.tegenspraken ?? []).map(({ als }) => als),
  ];
  const namen = [...new Set(voorwaarden.flatMap(feitenIn))];
  const oordelen = [...test.gronden, ...(test.oordelen ?? [])].map(({ regel }) => regel);
  const alles = fc.record({
    feiten: fc.record(
      Object.fromEntries(
        namen.flatMap((naam) => {
          const feit = regelset.toetsing.feiten[naam];
          return feit ? [[naam, feitwaarde(feit)]] : [];
        }),
      ),
    ),
    oordelen: fc.array(fc.boolean(), { minLength: oordelen.length, maxLength: oordelen.length }),
  });
  const invoer = ({
    feiten,
    oordelen: antwoorden,
  }: {
    feiten: Record<string, Waarde>;
    oordelen: boolean[];
  }) =>
    toetsinvoer(
      regelset,
      tabellen,
      feiten,
      new Map(oordelen.map((regel, i) => [regel, antwoorden[i] ?? false])),
    );

  it("names only facts, numbers and rules that are there", () => {
    expect(namen.filter((naam) => !regelset.toetsing.feiten[naam])).toEqual([]);
    expect(voorwaarden.flatMap(parametersIn).filter((naam) => !tabellen.parameters[naam])).toEqual([]);
    const gronden = test.gronden.map(({ regel }) => regel);
    expect(voorwaarden.flatMap(regelsIn).filter((regel) => !oordelen.includes(regel))).toEqual([]);
    expect([...gronden, ...oordelen].filter((regel) => !tabellen.regels[regel])).toEqual([]);
    expect(new Set(gronden).size).toBe(gronden.length);
  });

  it("settles once every fact and judgement is known", () => {
    fc.assert(
      fc.property(alles, (keuze) => {
        const { uitkomst, ontbrekend, volgendeVraag } = toets(test, invoer(keuze));
        expect(uitkomst).not.toBe("onbekend");
        expect(ontbrekend).toEqual([]);
        expect(volgendeVraag).toBeNull();
      }),
      RONDES,
    );
  });

  it("asks nothing of a rule that does not apply", () => {
    fc.assert(
      fc.property(alles, (keuze) => {
        const { gronden } = toets(test, invoer(keuze));
        const vrij = gronden.filter(({ vanToepassing }) => vanToepassing === "nee");
        expect(vrij.filter(({ uitkomst }) => uitkomst !== "ja")).toEqual([]);
      }),
      RONDES,
    );
  });

  it("stays settled when facts are added, and misses facts exactly while it is open", () => {
    const deels = alles.chain((keuze) =>
      fc
        .array(fc.boolean(), { minLength: namen.length, maxLength: namen.length })
        .map((weg) => ({ keuze, zonder: new Set(namen.filter((_, i) => weg[i])) })),
    );
    fc.assert(
      fc.property(deels, ({ keuze, zonder }) => {
        const vol = invoer(keuze);
        // Facts that contradict each other are refused before a test sees them.
        fc.pre(tegenspraken(test, vol).length === 0);
        const feiten = Object.fromEntries(Object.entries(keuze.feiten).filter(([naam]) => !zonder.has(naam)));
        const eerst = toets(test, { ...vol, feiten });
        const dan = toets(test, vol);
        expect(eerst.ontbrekend.length === 0).toBe(eerst.uitkomst !== "onbekend");
        expect(eerst.volgendeVraag === null).toBe(eerst.uitkomst !== "onbekend");
        const oordelenOpen = eerst.ontbrekend.filter(({ feit }) => regelVanOordeel(feit.pad) !== undefined);
        expect(oordelenOpen.filter(({ regels }) => regels.length === 0)).toEqual([]);
        if (eerst.uitkomst !== "onbekend") expect(dan.uitkomst).toBe(eerst.uitkomst);
        const later = new Map(dan.gronden.map(({ regel, uitkomst }) => [regel, uitkomst]));
        for (const { regel, uitkomst } of eerst.gronden) {
          if (uitkomst !== "onbekend") expect([regel, later.get(regel)]).toEqual([regel, uitkomst]);
        }
      }),
      RONDES,
    );
  });

  it("ends when volgendeVraag is answered again and again, where all facts at once lead", () => {
    fc.assert(
      fc.property(alles, (keuze) => {
        const vol = invoer(keuze);
        fc.pre(tegenspraken(test, vol).length === 0);
        const { uitkomst, vragen } = gesprek(test, vol);
        expect(uitkomst.uitkomst).toBe(toets(test, vol).uitkomst);
        expect(vragen.every((vraag) => regelVanOordeel(vraag) !== undefined || namen.includes(vraag))).toBe(
          true,
        );
      }),
      RONDES,
    );
  });
});

it("a fact means the same in every regelset", () => {
  const types = new Map<string, string>();
  for (const { regelset } of TOETSEN) {
    for (const [naam, { type }] of Object.entries(regelset.toetsing.feiten)) {
      expect([naam, types.get(naam) ?? type]).toEqual([naam, type]);
      types.set(naam, type);
    }
  }
});
