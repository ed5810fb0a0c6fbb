import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { minuten } from "../../src/regels/minuten.ts";

describe("minutes", () => {
  it("are every whole number, as it is", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (waarde) => {
        expect(minuten(waarde)).toBe(waarde);
      }),
    );
  });

  it("are never a fraction", () => {
    const gebroken = fc.double({ noInteger: true, noDefaultInfinity: true, noNaN: true });
    fc.assert(
      fc.property(gebroken, (waarde) => {
        expect(() => minuten(waarde)).toThrow(RangeError);
      }),
    );
  });

  it.each([0.5, -0.5, 29.999999999, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 2 ** 53])(
    "are not %d",
    (waarde) => expect(() => minuten(waarde)).toThrow(RangeError),
  );

  it("know no negative zero", () => {
    expect(Object.is(minuten(-0), 0)).toBe(true);
    expect(JSON.stringify(minuten(-0))).toBe("0");
  });
});
