import { describe, expect, it } from "vitest";
import { feestdagenIn, feestdagOp } from "../../src/regels/feestdagen.ts";

/** Per year: Goede Vrijdag, tweede paasdag, Koningsdag, Hemelvaartsdag and tweede pinksterdag. */
const JAREN = [
  [2024, "2024-03-29", "2024-04-01", "2024-04-27", "2024-05-09", "2024-05-20"],
  [2025, "2025-04-18", "2025-04-21", "2025-04-26", "2025-05-29", "2025-06-09"],
  [2026, "2026-04-03", "2026-04-06", "2026-04-27", "2026-05-14", "2026-05-25"],
  [2027, "2027-03-26", "2027-03-29", "2027-04-27", "2027-05-06", "2027-05-17"],
  [2028, "2028-04-14", "2028-04-17", "2028-04-27", "2028-05-25", "2028-06-05"],
  [2029, "2029-03-30", "2029-04-02", "2029-04-27", "2029-05-10", "2029-05-21"],
  [2030, "2030-04-19", "2030-04-22", "2030-04-27", "2030-05-30", "2030-06-10"],
] as const;

describe("feestdagen", () => {
  it.each(JAREN)(
    "%i has its moving holidays",
    (jaar, goedeVrijdag, pasen, koningsdag, hemelvaart, pinksteren) => {
      expect(Object.fromEntries(feestdagenIn(jaar))).toEqual({
        [`${jaar}-01-01`]: "Nieuwjaarsdag",
        [goedeVrijdag]: "Goede Vrijdag",
        [pasen]: "tweede paasdag",
        [koningsdag]: "Koningsdag",
        [`${jaar}-05-05`]: "5 mei",
        [hemelvaart]: "Hemelvaartsdag",
        [pinksteren]: "tweede pinksterdag",
        [`${jaar}-12-25`]: "eerste kerstdag",
        [`${jaar}-12-26`]: "tweede kerstdag",
      });
    },
  );

  it("keeps Koningsdag on 26 April where the 27th is a Sunday", () => {
    expect(feestdagOp("2025-04-26")).toBe("Koningsdag");
    expect(feestdagOp("2025-04-27")).toBeUndefined();
    expect(feestdagOp("2031-04-26")).toBe("Koningsdag");
    expect(feestdagOp("2026-04-26")).toBeUndefined();
  });

  // The day after Easter Sunday: the earliest and latest that Easter can be, and the years in which the rule has exceptions.
  it.each([
    "1818-03-23",
    "2008-03-24",
    "1943-04-26",
    "2038-04-26",
    "1954-04-19",
    "1981-04-20",
    "2049-04-19",
    "2076-04-20",
  ])("%s is tweede paasdag", (datum) => {
    expect(feestdagOp(datum)).toBe("tweede paasdag");
  });

  it("counts 5 May every year, and refuses the year 0", () => {
    for (const jaar of [2024, 2025, 2026, 2027]) expect(feestdagOp(`${jaar}-05-05`)).toBe("5 mei");
    expect(() => feestdagenIn(0)).toThrow(RangeError);
  });
});
