import { expect, it } from "vitest";
import slot from "../package-lock.json" with { type: "json" };

/** Permissive licences, whose code may be part of a work under the EUPL-1.2. */
const TOEGESTAAN = ["MIT", "ISC", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "0BSD"];

interface Pakket {
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
  readonly peer?: boolean;
}

it("every package that is part of the Worker has a licence that goes with the EUPL-1.2", () => {
  const pakketten = Object.entries<Pakket>(slot.packages).filter(
    ([pad, { dev, devOptional, optional, peer }]) => pad !== "" && !(dev || devOptional || optional || peer),
  );
  expect(pakketten.length).toBeGreaterThan(0);
  expect(pakketten.filter(([, { license = "" }]) => !TOEGESTAAN.includes(license))).toEqual([]);
});
