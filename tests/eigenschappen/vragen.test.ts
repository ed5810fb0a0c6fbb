import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Tabellen } from "../../src/regels/tabellen.ts";
import { feitenIn } from "../../src/regels/voorwaarde.ts";
import { REGELSETS } from "../../src/regelsets/index.ts";
import { type Vraag, vragen } from "../../src/regelsets/vragen.ts";
import { vraag } from "../hulp/http.ts";
import { situatie, telFeiten, zonderFeiten } from "../hulp/situaties.ts";
import { tabellenVan } from "../hulp/tabellen.ts";
import { TOETSEN } from "../hulp/toetsen.ts";

const PEILDATUM = "2027-03-01";
const vanElk = (pad: string): string => pad.replaceAll(/\[[^\]]*\]/g, "[]");

describe.each([...REGELSETS.values()])("$id", (regelset) => {
  let tabellen: Tabellen;
  let lijst: Vraag[];
  beforeAll(async () => {
    tabellen = await tabellenVan(regelset.id, PEILDATUM);
    lijst = vragen(regelset, tabellen);
  });

  it("asks nothing in a calculation that the list does not hold, and by no other rule", () => {
    const bekend = new Map(lijst.filter(({ waar }) => waar === "situatie").map((v) => [v.feit.pad, v]));
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
    const namen = new Set(lijst.filter(({ waar }) => waar === "feiten").map(({ feit }) => feit.pad));
    for (const { test } of TOETSEN.filter((toets) => toets.regelset.id === regelset.id)) {
      const voorwaarden = [
        test.uitkomst,
        ...[...test.gronden, ...(test.stappen ?? [])].map(({ voorwaarde }) => voorwaarde),
      ];
      const genoemd = voorwaarden.flatMap(feitenIn);
      expect(genoemd.filter((naam) => !namen.has(naam))).toEqual([]);
    }
    for (const { feit } of lijst)
      expect("opties" in feit).toBe(feit.type === "keuze" || feit.type === "lijst");
  });

  it("asks the facts of housemates, of any member and of the household", () => {
    const paden = lijst
      .filter(({ voor }) => voor.includes("gebruikelijke-hulp-toets"))
      .map(({ feit }) => feit.pad);
    expect(paden.length > 0).toBe(regelset.gebruikelijkeHulp !== undefined);
    expect(paden.filter((pad) => /\[[^\]]/.test(pad))).toEqual([]);
    if (regelset.gebruikelijkeHulp) expect(paden).toContain("huishouden.leden[].leeftijd");
  });

  it("serves the list with questions in plain words", async () => {
    const pad = `/v1/regelsets/${regelset.id}/vragen?peildatum=${PEILDATUM}`;
    const { status, body } = await vraag<{ vragen: { feit: string; vraag: string; regels: string[] }[] }>(
      pad,
    );
    expect(status).toBe(200);
    expect(body.vragen.map(({ feit }) => feit)).toEqual(lijst.map(({ feit }) => feit.pad));
    for (const { vraag: tekst } of body.vragen) expect(tekst).toMatch(/^[A-ZÉ].*[?.]$/);
  });
});
