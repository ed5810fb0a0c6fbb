import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { antwoord, JA, NEE } from "../../src/regels/antwoord.ts";
import type { Feit } from "../../src/regels/feit.ts";
import {
  aantalJa,
  bereik,
  exact,
  type Grootheid,
  gegeven,
  isBekend,
  isExact,
  kies,
  laagste,
  maal,
  min,
  NUL,
  nietNegatief,
  plus,
  waardeVan,
} from "../../src/regels/grootheid.ts";
import { alles, feiten, reken, sommen, uitkomst, vul } from "../hulp/sommen.ts";

const feit = (pad: string): Feit => ({ pad, vraag: `${pad}?`, type: "getal" });
const jaNee = (pad: string): Feit => ({ pad, vraag: `${pad}?`, type: "jaNee" });
const missend = ({ ontbreekt }: Grootheid): string[] => [...ontbreekt.keys()].sort();
const tussen = (waarde: number, { minimum, maximum }: Grootheid): boolean =>
  minimum <= waarde && waarde <= maximum;

describe.each([
  ["sums of facts", sommen({ metBereik: false })],
  ["sums of facts and of ranges that a document gives", sommen({ metBereik: true })],
])("for all %s", (_, som) => {
  it("the value lies within the bounds that were given before the facts were", () => {
    fc.assert(
      fc.property(som, feiten, alles, (deze, bekend, rest) => {
        const grens = reken(deze, bekend);
        expect(grens.minimum).toBeLessThanOrEqual(grens.maximum);
        expect(tussen(uitkomst(deze, vul(bekend, rest)), grens)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("a fact more never widens the bounds, and a settled number stays", () => {
    fc.assert(
      fc.property(som, feiten, alles, fc.func(fc.boolean()), (deze, bekend, rest, erbij) => {
        const eerst = reken(deze, bekend);
        const gevuld = vul(bekend, rest);
        const dan = reken(deze, {
          getallen: bekend.getallen.map((w, plek) => w ?? (erbij("g", plek) ? gevuld.getallen[plek] : w)),
          antwoorden: bekend.antwoorden.map(
            (w, plek) => w ?? (erbij("j", plek) ? gevuld.antwoorden[plek] : w),
          ),
        });
        expect(tussen(dan.minimum, eerst) && tussen(dan.maximum, eerst)).toBe(true);
        if (isExact(eerst)) expect(waardeVan(dan)).toBe(waardeVan(eerst));
      }),
      { numRuns: 1000 },
    );
  });

  it("an exact number misses nothing, and only absent facts are missing", () => {
    fc.assert(
      fc.property(som, feiten, (deze, bekend) => {
        const grens = reken(deze, bekend);
        if (isExact(grens)) expect(missend(grens)).toEqual([]);
        expect(isExact(grens)).toBe(waardeVan(grens) !== undefined);
        for (const pad of missend(grens)) {
          const plek = Number(pad.slice(1));
          expect(pad.startsWith("g") ? bekend.getallen[plek] : bekend.antwoorden[plek]).toBe(undefined);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("the facts that are named are enough", () => {
    fc.assert(
      fc.property(som, feiten, alles, (deze, bekend, rest) => {
        const gevraagd = new Set(missend(reken(deze, bekend)));
        const gevuld = vul(bekend, rest);
        const dan = reken(deze, {
          getallen: bekend.getallen.map((w, plek) => (gevraagd.has(`g${plek}`) ? gevuld.getallen[plek] : w)),
          antwoorden: bekend.antwoorden.map((w, plek) =>
            gevraagd.has(`j${plek}`) ? gevuld.antwoorden[plek] : w,
          ),
        });
        expect(isBekend(dan)).toBe(true);
        expect(tussen(uitkomst(deze, gevuld), dan)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("for all sums of facts", () => {
  it("the number is exact, and right, when every fact is known", () => {
    fc.assert(
      fc.property(sommen({ metBereik: false }), alles, (deze, bekend) => {
        // Adding 0 makes a -0 that the reference gives into 0.
        expect(waardeVan(reken(deze, bekend))).toBe(uitkomst(deze, bekend) + 0);
      }),
      { numRuns: 500 },
    );
  });

  it("a number that is not exact misses a fact", () => {
    fc.assert(
      fc.property(sommen({ metBereik: false }), feiten, (deze, bekend) => {
        const grens = reken(deze, bekend);
        expect(isExact(grens)).toBe(isBekend(grens));
      }),
      { numRuns: 500 },
    );
  });
});

describe("by hand", () => {
  const keer = gegeven(undefined, feit("keer"), 0, 7);
  const onbeperkt = gegeven(undefined, feit("minuten"));
  const open = antwoord(undefined, jaNee("open"));

  it("zero times an unknown number is zero, also without an upper bound", () => {
    expect(maal(NUL, onbeperkt)).toEqual(NUL);
    expect(maal(onbeperkt, NUL)).toEqual(NUL);
  });

  it("an unknown number of times 20 minutes", () => {
    expect(maal(keer, exact(20))).toMatchObject({ minimum: 0, maximum: 140 });
    expect(missend(maal(keer, exact(20)))).toEqual(["keer"]);
  });

  it("what goes off has its bounds turned around", () => {
    expect(plus(exact(100), min(keer))).toMatchObject({ minimum: 93, maximum: 100 });
    expect(plus(exact(100), min(onbeperkt))).toMatchObject({
      minimum: Number.NEGATIVE_INFINITY,
      maximum: 100,
    });
    expect(nietNegatief(plus(exact(100), min(onbeperkt)))).toMatchObject({ minimum: 0, maximum: 100 });
  });

  it("a maximum caps what is unknown, and settles it where all of it lies above", () => {
    expect(laagste(exact(30), onbeperkt)).toMatchObject({ minimum: 0, maximum: 30 });
    expect(laagste(exact(30), gegeven(undefined, feit("minuten"), 40))).toEqual(exact(30));
    expect(laagste(exact(30), bereik(10, 20))).toEqual(bereik(10, 20));
    // What lies above all of the other is not asked for.
    const hoog = gegeven(undefined, feit("hoog"), 7);
    expect([laagste(hoog, keer), laagste(keer, hoog)]).toEqual([keer, keer]);
  });

  it("an open question between the same numbers does not matter", () => {
    expect(kies(open, exact(5), exact(5))).toEqual(exact(5));
    expect(missend(kies(open, exact(5), exact(6)))).toEqual(["open"]);
    expect(missend(kies(open, keer, exact(6)))).toEqual(["keer", "open"]);
    expect([kies(JA, keer, exact(6)), kies(NEE, keer, exact(6))]).toEqual([keer, exact(6)]);
  });

  it("how many are yes", () => {
    expect(aantalJa([JA, NEE, JA])).toEqual(exact(2));
    expect(aantalJa([JA, open, NEE])).toMatchObject({ minimum: 1, maximum: 2 });
    expect(aantalJa([])).toEqual(NUL);
  });

  it("a range that a document gives is known, though not exact", () => {
    expect(isBekend(bereik(10, 20))).toBe(true);
    expect(isExact(bereik(10, 20))).toBe(false);
    expect(bereik(10, 10)).toEqual(exact(10));
    expect(maal(exact(3), bereik(10, 20))).toEqual(bereik(30, 60));
  });
});
