import { expect, it } from "vitest";
import { REGELSETS } from "../../src/regelsets/index.ts";

it("holds of the ZRM only the names of domains and a score, never its descriptions (BD-b2-zrm-auteursrecht)", () => {
  const feiten = Object.entries(REGELSETS.get("beekdaelen")?.toetsing.feiten ?? {});
  const zrm = feiten.filter(([naam]) => /zrm/i.test(naam));
  expect(zrm.map(([naam]) => naam).sort()).toEqual([
    "laagsteZrmScore",
    "zrmDomeinen",
    "zrmOuderschapsdomeinen",
  ]);
  for (const [, feit] of zrm) {
    const opties = "opties" in feit ? feit.opties : [];
    expect(opties.filter((optie) => !/^[a-zA-Z]+$/.test(optie))).toEqual([]);
  }
});
