import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Antwoord, alle, antwoord, een, JA, NEE, niet } from "../../src/regels/antwoord.ts";
import { beantwoord, bekend, feit, klopt, PADEN, volledig, voorwaarde } from "../hulp/voorwaarden.ts";

const missend = ({ ontbreekt }: Antwoord): string[] => [...ontbreekt.keys()].sort();
const zelfde = (a: Antwoord, b: Antwoord): void =>
  expect([a.waarde, missend(a)]).toEqual([b.waarde, missend(b)]);
const antwoordOp: fc.Arbitrary<Antwoord> = fc
  .tuple(voorwaarde, bekend)
  .map(([vraag, feiten]) => beantwoord(vraag, feiten));

describe("Kleene's tables", () => {
  const open = antwoord(undefined, feit("a"));
  const PER_WAARDE = { ja: JA, nee: NEE, onbekend: open };

  it.each([
    ["ja", "ja", "ja", "ja"],
    ["ja", "nee", "nee", "ja"],
    ["ja", "onbekend", "onbekend", "ja"],
    ["nee", "ja", "nee", "ja"],
    ["nee", "nee", "nee", "nee"],
    ["nee", "onbekend", "nee", "onbekend"],
    ["onbekend", "ja", "onbekend", "ja"],
    ["onbekend", "nee", "nee", "onbekend"],
    ["onbekend", "onbekend", "onbekend", "onbekend"],
  ] as const)("%s with %s: all of them %s, any of them %s", (a, b, allebei, minstensEen) => {
    expect(alle(PER_WAARDE[a], PER_WAARDE[b]).waarde).toBe(allebei);
    expect(een(PER_WAARDE[a], PER_WAARDE[b]).waarde).toBe(minstensEen);
  });

  it("turn around", () => {
    expect([niet(JA).waarde, niet(NEE).waarde, niet(open).waarde]).toEqual(["nee", "ja", "onbekend"]);
  });

  it("of nothing: all of it, and none of it", () => {
    expect([alle().waarde, een().waarde]).toEqual(["ja", "nee"]);
  });

  it("ask for the open parts only while they matter", () => {
    const [a, b] = [antwoord(undefined, feit("a")), antwoord(undefined, feit("b"))];
    expect(missend(alle(a, JA, b, a))).toEqual(["a", "b"]);
    expect(missend(alle(a, NEE, b))).toEqual([]);
    expect(missend(een(a, NEE))).toEqual(["a"]);
    expect(missend(een(a, JA))).toEqual([]);
    expect(missend(een(alle(a, NEE), b))).toEqual(["b"]);
  });

  it("know an absent fact from a no", () => {
    expect(antwoord(undefined, feit("a")).ontbreekt.get("a")).toEqual(feit("a"));
    zelfde(antwoord(false, feit("a")), NEE);
    zelfde(antwoord(true, feit("a")), JA);
  });
});

describe("for all answers", () => {
  it("the order does not matter", () => {
    fc.assert(
      fc.property(antwoordOp, antwoordOp, (a, b) => {
        zelfde(alle(a, b), alle(b, a));
        zelfde(een(a, b), een(b, a));
      }),
    );
  });

  it("the grouping does not matter", () => {
    fc.assert(
      fc.property(antwoordOp, antwoordOp, antwoordOp, (a, b, c) => {
        zelfde(alle(a, alle(b, c)), alle(a, b, c));
        zelfde(een(een(a, b), c), een(a, b, c));
      }),
    );
  });

  it("De Morgan's laws hold, and not not is nothing", () => {
    fc.assert(
      fc.property(antwoordOp, antwoordOp, (a, b) => {
        zelfde(niet(alle(a, b)), een(niet(a), niet(b)));
        zelfde(niet(een(a, b)), alle(niet(a), niet(b)));
        zelfde(niet(niet(a)), a);
      }),
    );
  });

  it("a settled one has no missing facts, and an open one has", () => {
    fc.assert(
      fc.property(antwoordOp, (a) => {
        expect(a.ontbreekt.size === 0).toBe(a.waarde !== "onbekend");
      }),
    );
  });
});

describe("for all conditions", () => {
  it("only absent facts are missing", () => {
    fc.assert(
      fc.property(voorwaarde, bekend, (vraag, feiten) => {
        for (const pad of missend(beantwoord(vraag, feiten))) expect(feiten[pad]).toBe(undefined);
      }),
    );
  });

  it("a settled answer stays when facts are added, and is the true one", () => {
    fc.assert(
      fc.property(voorwaarde, bekend, volledig, fc.func(fc.boolean()), (vraag, feiten, rest, erbij) => {
        const eerst = beantwoord(vraag, feiten).waarde;
        const meer = Object.fromEntries(
          PADEN.map((pad) => [pad, feiten[pad] ?? (erbij(pad) ? rest[pad] : undefined)]),
        );
        const alles = Object.fromEntries(PADEN.map((pad) => [pad, meer[pad] ?? rest[pad] === true]));
        const waar = klopt(vraag, alles) ? "ja" : "nee";
        expect(beantwoord(vraag, alles).waarde).toBe(waar);
        if (eerst !== "onbekend") expect([beantwoord(vraag, meer).waarde, waar]).toEqual([eerst, eerst]);
      }),
    );
  });

  it("the facts that are named are enough to settle it, and no others are needed", () => {
    fc.assert(
      fc.property(voorwaarde, bekend, volledig, (vraag, feiten, rest) => {
        const gevraagd = missend(beantwoord(vraag, feiten));
        const gevuld = { ...feiten, ...Object.fromEntries(gevraagd.map((pad) => [pad, rest[pad]])) };
        expect(beantwoord(vraag, gevuld).waarde).not.toBe("onbekend");
      }),
    );
  });
});
