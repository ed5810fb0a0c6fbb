import { env } from "cloudflare:workers";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { activiteitenVan } from "../../src/api/activiteiten/rijen.ts";
import { type Activiteit, RESULTATEN, RUIMTEN } from "../../src/regels/activiteit.ts";
import { REGELSETS } from "../../src/regelsets/index.ts";
import { WEEKDAGEN, type Werkplanvraag } from "../../src/regelsets/werkplan/vraag.ts";
import { werkplan } from "../../src/regelsets/werkplan/werkplan.ts";
import { leesTabellen } from "../../src/tabellen/lees.ts";
import { momentopname } from "../../src/tabellen/momentopname.ts";
import { vraag as vraagAan } from "../hulp/http.ts";
import { STAND } from "../hulp/tabellen.ts";

/** A date on which every regelset is in force. */
const PEILDATUM = "2027-03-01";
const RONDES = { numRuns: 150, seed: 20261121 };
const DAG = 24 * 60 * 60 * 1000;

const dagVanDe = (datum: string) => new Date(`${datum}T00:00:00Z`);
const later = (datum: string, dagen: number) =>
  new Date(dagVanDe(datum).getTime() + dagen * DAG).toISOString().slice(0, 10);

/** A year has 53 ISO weeks where it starts or ends on a Thursday. */
const wekenIn = (jaar: number): number =>
  dagVanDe(`${jaar}-01-01`).getUTCDay() === 4 || dagVanDe(`${jaar}-12-31`).getUTCDay() === 4 ? 53 : 52;

/** The Monday of the first week: that with the first Thursday. */
function eersteMaandag(jaar: number): string {
  const donderdag = Array.from({ length: 7 }, (_, dag) => `${jaar}-01-0${dag + 1}`).find(
    (datum) => dagVanDe(datum).getUTCDay() === 4,
  );
  return later(donderdag ?? "", -3);
}

const geheelJaar: fc.Arbitrary<Werkplanvraag> = fc.record(
  {
    jaar: fc.integer({ min: 2000, max: 2100 }),
    ruimten: fc.subarray([...RUIMTEN]),
    resultaten: fc.subarray([...RESULTATEN], { minLength: 1 }),
    dagVanDeWeek: fc.constantFrom(...WEEKDAGEN),
    aantalPersonen: fc.integer({ min: 1, max: 5 }),
    broodmaaltijdDagenPerWeek: fc.integer({ min: 0, max: 14 }).map((helften) => helften / 2),
    opwarmenDagenPerWeek: fc.integer({ min: 0, max: 14 }).map((helften) => helften / 2),
    afzuigkapVaatwasserbestendig: fc.boolean(),
  },
  { requiredKeys: ["jaar", "ruimten", "resultaten"] },
);
/** The same, perhaps with a first day in a week of that year. */
const vraag: fc.Arbitrary<Werkplanvraag> = fc
  .tuple(geheelJaar, fc.option(fc.integer({ min: 0, max: 363 }), { nil: undefined }))
  .map(([een, dag]) => (dag === undefined ? een : { ...een, start: later(eersteMaandag(een.jaar), dag) }));

const afgerond = (getal: number) => Math.floor(getal + 0.5);

describe.each([...REGELSETS.values()])("plans of $id", ({ id, sleutels }) => {
  let rijen: readonly Activiteit[];
  beforeAll(async () => {
    const opname = await momentopname(await leesTabellen(env.DB, id, STAND), PEILDATUM, sleutels);
    rijen = opname ? activiteitenVan(opname) : [];
  });
  const telling = (plan: ReturnType<typeof werkplan>, rij: Activiteit): number[] =>
    plan.weken.map(({ activiteiten }) => activiteiten.find((een) => een.rij === rij)?.keer ?? 0);

  it("hold each activity exactly its number of times", () => {
    fc.assert(
      fc.property(vraag, (een) => {
        const plan = werkplan(rijen, een);
        const [weken, jaar] = [plan.weken.length, wekenIn(een.jaar)];
        for (const { rij, frequentie, keer } of plan.activiteiten) {
          const { aantal, per, eenheid } = frequentie;
          const perWeek = { dag: 7, week: 1, maand: 12 / jaar, jaar: 1 / jaar }[eenheid];
          expect(Math.abs(keer - (aantal * perWeek * weken) / per)).toBeLessThanOrEqual(0.5 + 1e-9);
          expect(telling(plan, rij).reduce((som, n) => som + n, 0)).toBe(keer);
        }
      }),
      RONDES,
    );
  });

  it("hold in a whole year of 52 weeks what the document says of a year", () => {
    fc.assert(
      fc.property(geheelJaar, (een) => {
        fc.pre(wekenIn(een.jaar) === 52);
        for (const { frequentie, keer } of werkplan(rijen, een).activiteiten) {
          const { aantal, per, eenheid } = frequentie;
          const perJaar = { dag: 364, week: 52, maand: 12, jaar: 1 }[eenheid];
          expect(keer).toBe(afgerond((aantal * perJaar) / per));
        }
      }),
      RONDES,
    );
  });

  it("have every week of the year from the start, and none outside it", () => {
    fc.assert(
      fc.property(vraag, (een) => {
        const { weken } = werkplan(rijen, een);
        const alle = Array.from({ length: wekenIn(een.jaar) }, (_, plek) => ({
          nummer: plek + 1,
          maandag: later(eersteMaandag(een.jaar), 7 * plek),
        }));
        expect(weken.map(({ nummer, maandag }) => ({ nummer, maandag }))).toEqual(
          alle.slice(alle.length - weken.length),
        );
        for (const { maandag, bezoek } of weken) {
          const dag = een.dagVanDeWeek ? later(maandag, WEEKDAGEN.indexOf(een.dagVanDeWeek)) : null;
          expect(bezoek).toBe(dag);
          expect((dag ?? later(maandag, 6)) >= (een.start ?? "")).toBe(true);
        }
        if (een.start === undefined) expect(weken).toHaveLength(alle.length);
        else expect(weken.length).toBeGreaterThanOrEqual(alle.length - 1 - diff(alle, een.start));
      }),
      RONDES,
    );
  });

  it("spread evenly: never twice in a visit what is no more than weekly", () => {
    fc.assert(
      fc.property(vraag, (een) => {
        const plan = werkplan(rijen, een);
        const weken = plan.weken.length;
        for (const { rij, keer } of plan.activiteiten) {
          const perWeek = telling(plan, rij);
          expect(Math.max(0, ...perWeek)).toBeLessThanOrEqual(Math.ceil(keer / Math.max(1, weken)));
          let tot = 0;
          for (const [plek, aantal] of perWeek.entries()) {
            tot += aantal;
            expect(Math.abs(tot - (keer * (plek + 1)) / weken)).toBeLessThanOrEqual(1);
          }
        }
      }),
      RONDES,
    );
  });

  it("hold only what was asked, each activity once, and nothing in two lists", () => {
    fc.assert(
      fc.property(vraag, (een) => {
        const { activiteiten, zonderFrequentie, compleet, ontbrekend } = werkplan(rijen, een);
        const alle = [...activiteiten, ...zonderFrequentie].map(({ rij }) => rij);
        expect(new Set(alle.map(({ activiteit }) => activiteit)).size).toBe(alle.length);
        for (const { soort, resultaat, ruimte } of alle) {
          expect(soort).not.toBe("overzicht");
          expect(een.resultaten).toContain(resultaat);
          if (ruimte !== null) expect(een.ruimten).toContain(ruimte);
        }
        expect(compleet).toBe(ontbrekend.length === 0);
      }),
      RONDES,
    );
  });

  it("keep what is planned when a missing fact is added", () => {
    fc.assert(
      fc.property(geheelJaar, (een) => {
        const {
          aantalPersonen: _,
          broodmaaltijdDagenPerWeek: __,
          opwarmenDagenPerWeek: ___,
          ...zonder
        } = een;
        const met = werkplan(rijen, een).activiteiten.map(({ rij, keer }) => `${rij.sleutel} ${keer}`);
        for (const { rij, keer } of werkplan(rijen, zonder).activiteiten) {
          expect(met).toContain(`${rij.sleutel} ${keer}`);
        }
      }),
      RONDES,
    );
  });

  it("are the same bytes for the same question, as JSON and as a calendar", async () => {
    await fc.assert(
      fc.asyncProperty(vraag, async (een) => {
        const schoon = een.ruimten.length > 0;
        const resultaten = een.resultaten.filter(
          (resultaat) => schoon || resultaat !== "schoonEnLeefbaarHuis",
        );
        const invoer = {
          regelset: id,
          peildatum: PEILDATUM,
          stand: STAND,
          ...een,
          resultaten: [
            ...new Set([...resultaten, schoon ? ("schoonEnLeefbaarHuis" as const) : ("regie" as const)]),
          ],
        };
        for (const accept of ["application/json", "text/calendar"]) {
          const haal = () =>
            vraagAan("/v1/werkplannen", {
              method: "POST",
              headers: { "content-type": "application/json", accept },
              body: JSON.stringify(invoer),
            });
          const [eerst, dan] = [await haal(), await haal()];
          expect(eerst.status).toBe(200);
          expect(dan.tekst).toBe(eerst.tekst);
        }
      }),
      { ...RONDES, numRuns: 25 },
    );
  });
});

/** How many weeks lie wholly before a day. */
function diff(weken: readonly { maandag: string }[], start: string): number {
  return weken.filter(({ maandag }) => later(maandag, 6) < start).length;
}
