import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Tabellen } from "../../src/regels/tabellen.ts";
import type { Tarieven } from "../../src/regels/tarief.ts";
import type { Budgetuitkomst } from "../../src/regelsets/pgbbudget/uitkomst.ts";
import type { Budgetvraag } from "../../src/regelsets/pgbbudget/vraag.ts";
import { PEILDATUM, regelsetVan, tabellenVan } from "../hulp/tabellen.ts";

const cent = fc.nat({ max: 20_000 });
const jaNee = fc.boolean();
/** A fact, and whether it is left out of the request in which not everything is known. */
const feit = <T>(waarde: fc.Arbitrary<T>) => fc.record({ waarde, weg: jaNee });

const FEITEN = {
  pgb: fc.record({
    minutenPerWeek: feit(fc.nat({ max: 3000 })),
    weken: feit(fc.nat({ max: 60 })),
    tariefCent: feit(cent),
    isTariefToereikend: feit(jaNee),
    afwijkendTariefCent: feit(cent),
    kostprijsNaturaCent: feit(cent),
    gewenstTariefCent: feit(cent),
  }),
  eenmaligeUitkering: fc.record({
    budgethouderOverleden: feit(jaNee),
    budgethouderFailliet: feit(jaNee),
    toestemmingCollege: feit(jaNee),
    schriftelijkVerzoekSvb: feit(jaNee),
    geldigeZorgovereenkomst: feit(jaNee),
    pgbPerWeekCent: feit(cent),
    resterendBudgetCent: feit(cent),
  }),
  groteSchoonmaak: fc.record({
    minuten: feit(fc.nat({ max: 3000 })),
    uurtariefCent: feit(cent),
    eigenBijdragePerUurCent: feit(cent),
  }),
};
type Feit = { readonly waarde: unknown; readonly weg: boolean };

function bekend<T extends Readonly<Record<string, Feit>>>(
  feiten: T,
  alles: boolean,
): { [N in keyof T]?: T[N]["waarde"] } {
  const uit: { [N in keyof T]?: T[N]["waarde"] } = {};
  for (const naam in feiten) if (alles || !feiten[naam]?.weg) uit[naam] = feiten[naam]?.waarde;
  return uit;
}

const vragen = fc.record(FEITEN).map(({ pgb, eenmaligeUitkering, groteSchoonmaak }) => {
  const maak = (alles: boolean): Budgetvraag => ({
    pgb: { voorziening: "hulpBijHuishouden", eenheid: "uur", vorm: "pgbFormeel", ...bekend(pgb, alles) },
    eenmaligeUitkering: bekend(eenmaligeUitkering, alles),
    groteSchoonmaak: bekend(groteSchoonmaak, alles),
  });
  return { alles: maak(true), deel: maak(false) };
});

describe.each([
  ["westerkwartier", PEILDATUM, "1969"],
  ["bommelerwaard", "2027-02-01", "0297"],
])("amounts of %s", (id, datum, gemeentecode) => {
  const GEEN: Tarieven = { datum, gemeentecodes: [gemeentecode], rijen: [] };
  let tabellen: Tabellen;
  beforeAll(async () => {
    tabellen = await tabellenVan(id, datum);
  });
  const bereken = (vraag: Budgetvraag): Budgetuitkomst => {
    const uitkomst = regelsetVan(id).pgbbudget?.bereken(vraag, tabellen, GEEN);
    if (uitkomst === undefined) throw new Error(`no budget of ${id}`);
    return uitkomst;
  };

  it("are known when every fact is, and then within the bounds that were told before", () => {
    fc.assert(
      fc.property(vragen, ({ alles, deel }) => {
        const heel = bereken(alles);
        const half = bereken(deel);
        expect(heel.ontbrekend).toEqual([]);
        for (const bedrag of half.bedragen) {
          const eind = heel.bedragen.find(({ onderdeel }) => onderdeel === bedrag.onderdeel)?.bedragCent;
          expect(Number.isSafeInteger(eind)).toBe(true);
          expect(eind).toBeGreaterThanOrEqual(bedrag.bandbreedte.minimum);
          expect(eind).toBeLessThanOrEqual(bedrag.bandbreedte.maximum ?? Number.POSITIVE_INFINITY);
          if (bedrag.bedragCent !== null) expect(eind).toBe(bedrag.bedragCent);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("never settle an answer of a condition that a fact then turns", () => {
    fc.assert(
      fc.property(vragen, ({ alles, deel }) => {
        const eind = new Map(bereken(alles).gronden.map(({ regel, uitkomst }) => [regel, uitkomst]));
        for (const { regel, uitkomst } of bereken(deel).gronden) {
          if (uitkomst !== "onbekend") expect(eind.get(regel)).toBe(uitkomst);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("of a budget never exceed the higher of the tariff and the price in kind", () => {
    fc.assert(
      fc.property(vragen, ({ alles }) => {
        const pgb = bereken(alles).bedragen.find(({ onderdeel }) => onderdeel === "pgb")?.bedragCent ?? 0;
        const { minutenPerWeek = 0, weken = 0, tariefCent = 0, kostprijsNaturaCent = 0 } = alles.pgb ?? {};
        const hoogste = (minutenPerWeek * weken * Math.max(tariefCent, kostprijsNaturaCent)) / 60;
        expect(pgb).toBeLessThanOrEqual(Math.round(hoogste));
      }),
      { numRuns: 500 },
    );
  });
});
