import { describe, expect, it } from "vitest";
import { mal } from "../../src/uitleg/vertaling.ts";
import { ENGELS } from "../hulp/vertaald.ts";

const plekken = (tekst: string): string[] => [...tekst.matchAll(/\{\d+\}/g)].map(([plek]) => plek).sort();
const slot = (tekst: string): string => /[.?:]?\s*$/.exec(tekst)?.[0] ?? "";

describe("the English texts", () => {
  it("stand under a text whose figures are left open", () => {
    for (const nederlands of ENGELS.keys()) {
      const gevuld = nederlands.replace(/\{(\d+)\}/g, "7");
      expect(mal(gevuld).mal).toBe(nederlands);
    }
  });

  it("have every figure of the Dutch once, and end as it does", () => {
    for (const [nederlands, engels] of ENGELS) {
      expect([nederlands, plekken(engels)]).toEqual([nederlands, plekken(nederlands)]);
      expect([nederlands, slot(engels)]).toEqual([nederlands, slot(nederlands)]);
    }
  });

  it("are not the Dutch again", () => {
    const zelfde = [...ENGELS].filter(
      ([nederlands, engels]) => nederlands === engels && nederlands.includes(" "),
    );
    expect(zelfde).toEqual([]);
  });
});
