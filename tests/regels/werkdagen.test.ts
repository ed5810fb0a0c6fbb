import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eindeVan } from "../../src/regels/periode.ts";
import { isWerkdag, naWerkdagen, verlengd, vrijedag } from "../../src/regels/werkdagen.ts";

const datum = fc
  .integer({ min: 0, max: 36_500 })
  .map((waarde) => eindeVan("2000-01-01", { waarde, eenheid: "dagen" }));

describe("werkdagen", () => {
  it("knows why a day is no working day", () => {
    expect(vrijedag("2026-11-27")).toBeUndefined();
    expect(vrijedag("2026-11-28")).toEqual({ dag: "2026-11-28", reden: "zaterdag" });
    expect(vrijedag("2026-11-29")).toEqual({ dag: "2026-11-29", reden: "zondag" });
    expect(vrijedag("2026-12-25")).toEqual({
      dag: "2026-12-25",
      reden: "feestdag",
      feestdag: "eerste kerstdag",
    });
    // A holiday in a weekend is told as the weekend.
    expect(vrijedag("2026-12-26")?.reden).toBe("zaterdag");
  });

  it.each([
    ["2026-11-02", 5, "2026-11-09", "a Monday to the Monday after"],
    ["2026-11-06", 1, "2026-11-09", "a Friday to the Monday after"],
    ["2026-11-07", 1, "2026-11-09", "a Saturday to the Monday after"],
    ["2026-12-21", 5, "2026-12-29", "over Christmas"],
    ["2026-12-30", 2, "2027-01-04", "over new year and a weekend"],
    ["2026-04-01", 5, "2026-04-10", "over Goede Vrijdag and Easter"],
    ["2026-04-24", 10, "2026-05-12", "over Koningsdag and 5 May"],
    ["2028-02-28", 2, "2028-03-01", "over 29 February"],
    ["2026-11-07", 0, "2026-11-07", "no working days at all: the day itself"],
  ])("%s + %i working days = %s: %s", (start, aantal, einde) => {
    expect(naWerkdagen(start, aantal)).toBe(einde);
  });

  it("refuses a length below zero and a broken one", () => {
    expect(() => naWerkdagen("2026-11-02", -1)).toThrow(RangeError);
    expect(() => naWerkdagen("2026-11-02", 1.5)).toThrow(RangeError);
  });

  it("ends on a working day, and one more working day is always later", () => {
    fc.assert(
      fc.property(datum, fc.integer({ min: 1, max: 60 }), (start, aantal) => {
        const einde = naWerkdagen(start, aantal);
        expect(isWerkdag(einde)).toBe(true);
        expect(naWerkdagen(start, aantal + 1) > einde).toBe(true);
        expect(naWerkdagen(naWerkdagen(start, 1), aantal - 1)).toBe(einde);
      }),
    );
  });
});

describe("verlengd", () => {
  it.each([
    ["2026-11-27", "2026-11-27", []],
    ["2026-11-28", "2026-11-30", ["zaterdag", "zondag"]],
    ["2026-04-03", "2026-04-07", ["feestdag", "zaterdag", "zondag", "feestdag"]],
    ["2026-12-25", "2026-12-28", ["feestdag", "zaterdag", "zondag"]],
    ["2025-05-05", "2025-05-06", ["feestdag"]],
  ])("%s runs to %s", (van, tot, redenen) => {
    const { laatsteDag, overgeslagen } = verlengd(van);
    expect(laatsteDag).toBe(tot);
    expect(overgeslagen.map(({ reden }) => reden)).toEqual(redenen);
  });

  it("never shortens, ends on a working day and skips only days that are none", () => {
    fc.assert(
      fc.property(datum, (van) => {
        const { laatsteDag, overgeslagen } = verlengd(van);
        expect(laatsteDag >= van).toBe(true);
        expect(isWerkdag(laatsteDag)).toBe(true);
        expect(overgeslagen.every(({ dag }) => !isWerkdag(dag) && dag < laatsteDag)).toBe(true);
        expect(verlengd(laatsteDag)).toEqual({ laatsteDag, overgeslagen: [] });
      }),
    );
  });
});
