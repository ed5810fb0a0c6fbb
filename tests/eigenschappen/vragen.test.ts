import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Tabellen } from "../../src/regels/tabellen.ts";
import { feitenIn } from "../../src/regels/voorwaarde.ts";
import { REGELSETS } from "../../src/regelsets/index.ts";
import { situatie, telFeiten, zonderFeiten } from "../hulp/situaties.ts";
import { tabellenVan } from "../hulp/tabellen.ts";
import { TOETSEN } from "../hulp/toetsen.ts";
import { type Gevraagd, vanElk, vragenVan } from "../hulp/vragen.ts";

const PEILDATUM = "2027-03-01";

describe.each([...REGELSETS.values()])("$id", (regelset) => {
  let tabellen: Tabellen;
  let lijst: readonly Gevraagd[];
  beforeAll(async () => {
    tabellen = await tabellenVan(regelset.id, PEILDATUM);
    lijst = await vragenVan(regelset.id, PEILDATUM);
  });

  it("asks nothing in a calculation that the list does not hold, and by no other rule", () => {
    const bekend = new Map(lijst.filter(({ waar }) => waar === "situatie").map((v) => [v.feit, v]));
    const deels = situatie.chain((volledig) =>
      fc
        .array(fc.boolean(), { minLength: telFeiten(volledig), maxLength: telFeiten(volledig) })
        .map((weg) => zonderFeiten(volledig, (nummer) => weg[nummer] ?? false)),
    );
    fc.assert(
      fc.property(deels, (s) => {
        for (const { feit } of regelset.normberekening?.(s, tabellen).ontbrekend ?? []) {
          expect([...bekend.keys()]).toContain(vanElk(feit.pad));
        }
      }),
      { numRuns: 200, seed: 20261121 },
    );
  });

  it("asks every fact that a test names, with options where there is a choice", () => {
    const namen = new Set(lijst.filter(({ waar }) => waar === "feiten").map(({ feit }) => feit));
    for (const { test } of TOETSEN.filter((toets) => toets.regelset.id === regelset.id)) {
      const voorwaarden = [
        test.uitkomst,
        ...[...test.gronden, ...(test.stappen ?? [])].map(({ voorwaarde }) => voorwaarde),
      ];
      const genoemd = voorwaarden.flatMap(feitenIn);
      expect(genoemd.filter((naam) => !namen.has(naam))).toEqual([]);
    }
    for (const { feit, type, opties } of lijst)
      expect([feit, opties !== undefined]).toEqual([feit, type === "keuze" || type === "lijst"]);
  });

  it("asks the facts of housemates, of any member and of the household", () => {
    const paden = lijst
      .filter(({ voor }) => voor.includes("gebruikelijke-hulp-toets"))
      .map(({ feit }) => feit);
    expect(paden.length > 0).toBe(regelset.gebruikelijkeHulp !== undefined);
    expect(paden.filter((pad) => pad !== vanElk(pad))).toEqual([]);
    if (regelset.gebruikelijkeHulp) expect(paden).toContain("huishouden.leden[].leeftijd");
  });

  it("asks in plain words", () => {
    for (const { feit, vraag } of lijst)
      expect([feit, vraag]).toEqual([feit, expect.stringMatching(/^[A-ZÉ].*[?.]$/)]);
  });
});
