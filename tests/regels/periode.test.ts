import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eindeVan, isoPeriode, type Periode } from "../../src/regels/periode.ts";

const DAG = 24 * 60 * 60 * 1000;
const tekst = (tijd: number): string => new Date(tijd).toISOString().slice(0, 10);
const datum = fc
  .integer({ min: Date.parse("2000-01-01") / DAG, max: Date.parse("2120-12-31") / DAG })
  .map((dag) => tekst(dag * DAG));
const aantal = fc.integer({ min: 0, max: 60 });
const dagenInMaand = (jaar: number, maand: number): number => new Date(Date.UTC(jaar, maand, 0)).getUTCDate();
const delen = (iso: string): [jaar: number, maand: number, dag: number] => {
  const [jaar, maand, dag] = iso.split("-").map(Number);
  return [jaar ?? 0, maand ?? 0, dag ?? 0];
};

describe("the first day after a period", () => {
  it.each<[string, number, Periode["eenheid"], string]>([
    ["2026-01-31", 1, "maanden", "2026-02-28"],
    ["2028-01-31", 1, "maanden", "2028-02-29"],
    ["2026-01-30", 1, "maanden", "2026-02-28"],
    ["2026-01-28", 1, "maanden", "2026-02-28"],
    ["2026-02-28", 1, "maanden", "2026-03-28"],
    ["2026-03-31", 1, "maanden", "2026-04-30"],
    ["2026-08-31", 6, "maanden", "2027-02-28"],
    ["2027-08-31", 6, "maanden", "2028-02-29"],
    ["2026-12-31", 3, "maanden", "2027-03-31"],
    ["2026-11-30", 3, "maanden", "2027-02-28"],
    ["2026-12-01", 1, "maanden", "2027-01-01"],
    ["2024-02-29", 1, "jaren", "2025-02-28"],
    ["2024-02-29", 3, "jaren", "2027-02-28"],
    ["2024-02-29", 4, "jaren", "2028-02-29"],
    ["2096-02-29", 4, "jaren", "2100-02-28"],
    ["2025-02-28", 3, "jaren", "2028-02-28"],
    ["2026-11-21", 3, "jaren", "2029-11-21"],
    ["2026-11-21", 6, "weken", "2027-01-02"],
    ["2028-02-22", 1, "weken", "2028-02-29"],
    ["2026-02-22", 1, "weken", "2026-03-01"],
    ["2026-02-28", 1, "dagen", "2026-03-01"],
    ["2028-02-28", 1, "dagen", "2028-02-29"],
    ["2100-02-28", 1, "dagen", "2100-03-01"],
    ["2000-02-28", 1, "dagen", "2000-02-29"],
    ["2026-12-31", 1, "dagen", "2027-01-01"],
    // The days on which the clock changes are days too.
    ["2026-03-28", 1, "dagen", "2026-03-29"],
    ["2026-03-29", 1, "dagen", "2026-03-30"],
    ["2026-10-25", 1, "dagen", "2026-10-26"],
    ["2026-11-21", 0, "weken", "2026-11-21"],
  ])("%s and %i %s: %s", (start, waarde, eenheid, einde) => {
    expect(eindeVan(start, { waarde, eenheid })).toBe(einde);
  });

  it("counts days one by one, and weeks by seven", () => {
    fc.assert(
      fc.property(datum, aantal, (start, waarde) => {
        expect(eindeVan(start, { waarde, eenheid: "dagen" })).toBe(tekst(Date.parse(start) + waarde * DAG));
        expect(eindeVan(start, { waarde, eenheid: "weken" })).toBe(
          eindeVan(start, { waarde: waarde * 7, eenheid: "dagen" }),
        );
      }),
    );
  });

  it("is the same day of a later month, or the last day where the month lacks it", () => {
    fc.assert(
      fc.property(datum, aantal, (start, waarde) => {
        const [jaar, maand, dag] = delen(start);
        const verder = jaar * 12 + (maand - 1) + waarde;
        const [naarJaar, naarMaand] = [Math.floor(verder / 12), (verder % 12) + 1];
        expect(delen(eindeVan(start, { waarde, eenheid: "maanden" }))).toEqual([
          naarJaar,
          naarMaand,
          Math.min(dag, dagenInMaand(naarJaar, naarMaand)),
        ]);
      }),
    );
  });

  it("counts a year as twelve months", () => {
    fc.assert(
      fc.property(datum, aantal, (start, waarde) => {
        expect(eindeVan(start, { waarde, eenheid: "jaren" })).toBe(
          eindeVan(start, { waarde: waarde * 12, eenheid: "maanden" }),
        );
      }),
    );
  });

  it("is never earlier for a later start or a longer period", () => {
    const eenheid = fc.constantFrom<Periode["eenheid"]>("dagen", "weken", "maanden", "jaren");
    fc.assert(
      fc.property(datum, datum, aantal, aantal, eenheid, (een, ander, kort, lang, soort) => {
        const [vroeg, laat] = een <= ander ? [een, ander] : [ander, een];
        const einde = (start: string, waarde: number) => eindeVan(start, { waarde, eenheid: soort });
        expect(einde(vroeg, kort) <= einde(laat, kort)).toBe(true);
        expect(einde(een, Math.min(kort, lang)) <= einde(een, Math.max(kort, lang))).toBe(true);
        expect(einde(een, kort + 1) > een).toBe(true);
      }),
    );
  });
});

describe("a period in ISO 8601", () => {
  it.each<[number, Periode["eenheid"], string]>([
    [10, "dagen", "P10D"],
    [6, "weken", "P6W"],
    [3, "maanden", "P3M"],
    [3, "jaren", "P3Y"],
  ])("%i %s: %s", (waarde, eenheid, iso) => expect(isoPeriode({ waarde, eenheid })).toBe(iso));
});
