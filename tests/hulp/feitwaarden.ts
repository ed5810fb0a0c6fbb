import fc from "fast-check";
import type { Waarde } from "../../src/regels/evalueer.ts";
import type { Toetsfeit } from "../../src/regelsets/toetsfeit.ts";

/** Any day of some years around the regelsets. */
export const datum = fc
  .date({ min: new Date("2024-01-01"), max: new Date("2029-12-31"), noInvalidDate: true })
  .map((dag) => dag.toISOString().slice(0, 10));

/** Any value of a fact of a test. */
export function feitwaarde(feit: Toetsfeit): fc.Arbitrary<Waarde> {
  switch (feit.type) {
    case "jaNee":
      return fc.boolean();
    case "datum":
      return datum;
    case "geheelGetal":
      return fc.nat({ max: 200 });
    case "getal":
      return fc.nat({ max: 400 }).map((n) => n / 2);
    case "keuze":
      return fc.constantFrom(...feit.opties);
    case "lijst":
      return fc.subarray([...feit.opties]);
  }
}
