import { beforeAll, describe, expect, it } from "vitest";
import type { Tabellen } from "../src/regels/tabellen.ts";
import type { Toets } from "../src/regels/toets.ts";
import { toets } from "../src/regels/toetsuitkomst.ts";
import type { Regelset } from "../src/regelsets/regelset.ts";
import type { Tegenspraakgeval, Toetsgeval } from "./cases/toets.ts";
import { voluit } from "./hulp/gevallen.ts";
import { stuur } from "./hulp/http.ts";
import { PEILDATUM, regelsetVan, tabellenVan } from "./hulp/tabellen.ts";
import { gesprek, toetsinvoer } from "./hulp/toetsen.ts";

type Geval = Toetsgeval | Tegenspraakgeval;
const bestanden = import.meta.glob<Geval[]>("./cases/*/toets*.json", { eager: true, import: "default" });

const PADEN = {
  toegang: "/v1/toegangstoetsen",
  afweging: "/v1/afwegingen",
  pgb: "/v1/pgb-toetsen",
  procedure: "/v1/proceduretoetsen",
} as const;

interface Antwoord {
  readonly uitkomst: string;
  readonly gronden: readonly { readonly regel: string; readonly uitkomst: string }[];
  readonly ontbrekend: readonly { readonly feit: string }[];
  readonly volgendeVraag: string | null;
  readonly oordeel: readonly { readonly regel: string }[];
  readonly stappen?: readonly { readonly stap: string; readonly uitkomst: string }[];
}

function gezocht({ toetsing }: Regelset, geval: Geval): Toets | undefined {
  const { toets: soort, voorziening = "hulpBijHuishouden", onderwerp = "" } = geval;
  switch (soort) {
    case "toegang":
      return toetsing.toegang[voorziening];
    case "procedure":
      return toetsing.procedures?.[onderwerp];
    case "afweging":
    case "pgb":
      return toetsing[soort];
  }
}

function testVan(regelset: Regelset, geval: Geval): Toets {
  const test = gezocht(regelset, geval);
  if (test === undefined) throw new Error(`no test for ${geval.naam}`);
  return test;
}

function controleer({ verwacht }: Toetsgeval, antwoord: Antwoord): void {
  const perGrond = Object.fromEntries(antwoord.gronden.map(({ regel, uitkomst }) => [regel, uitkomst]));
  for (const [regel, uitkomst] of verwacht.gronden ?? [])
    expect([regel, perGrond[regel]]).toEqual([regel, uitkomst]);
  expect(antwoord.uitkomst).toBe(verwacht.uitkomst);
  const feiten = antwoord.ontbrekend.map(({ feit }) => feit);
  expect(feiten.length === 0).toBe(verwacht.uitkomst !== "onbekend");
  if (verwacht.ontbrekend) expect([...feiten].sort()).toEqual([...verwacht.ontbrekend].sort());
  if (verwacht.volgendeVraag !== undefined) expect(antwoord.volgendeVraag).toBe(verwacht.volgendeVraag);
  const gevraagd = antwoord.oordeel.map(({ regel }) => regel);
  for (const regel of verwacht.oordeel ?? []) expect(gevraagd).toContain(regel);
  for (const regel of verwacht.geenOordeel ?? []) expect(gevraagd).not.toContain(regel);
  if (verwacht.stappen) {
    expect(antwoord.stappen?.map(({ stap, uitkomst }) => [stap, uitkomst])).toEqual(verwacht.stappen);
  }
}

const isTegenspraak = (geval: Geval): geval is Tegenspraakgeval => "tegenspraak" in geval.verwacht;

for (const [pad, kort] of Object.entries(bestanden)) {
  const gevallen = kort.map((geval) => voluit(geval, kort));
  const regelset = regelsetVan(pad.split("/").at(-2) ?? "");
  describe(pad, () => {
    const tabellen = new Map<string, Tabellen>();
    beforeAll(async () => {
      for (const peildatum of new Set(gevallen.map((geval) => geval.peildatum ?? PEILDATUM))) {
        tabellen.set(peildatum, await tabellenVan(regelset.id, peildatum));
      }
    });

    it.each(gevallen)("$naam", async (geval) => {
      const { peildatum = PEILDATUM, feiten, oordelen = {}, voorziening, onderwerp } = geval;
      const invoer = {
        regelset: regelset.id,
        peildatum,
        feiten,
        oordelen: Object.entries(oordelen).map(([regel, antwoord]) => ({ regel, antwoord })),
        ...(voorziening !== undefined && { voorziening }),
        ...(onderwerp !== undefined && { onderwerp }),
      };
      const { status, body } = await stuur<Antwoord & { fouten: { pad: string; code: string }[] }>(
        PADEN[geval.toets],
        invoer,
      );
      if (isTegenspraak(geval)) {
        expect(status).toBe(400);
        const paden = body.fouten.filter(({ code }) => code === "tegenspraak").map((fout) => fout.pad);
        expect(paden.sort()).toEqual(geval.verwacht.tegenspraak.map((feit) => `/feiten/${feit}`).sort());
        return;
      }
      expect(status).toBe(200);
      // A pgb is also weighed by the law, which is a test of its own.
      if (geval.toets !== "pgb") controleer(geval, body);

      const opDatum = tabellen.get(peildatum);
      if (opDatum === undefined) throw new Error(`no tables on ${peildatum}`);
      const geoordeeld = new Map(
        Object.entries(oordelen).map(([regel, antwoord]) => [regel, antwoord === "ja"]),
      );
      const alles = toetsinvoer(regelset, opDatum, feiten, geoordeeld);
      const test = testVan(regelset, geval);
      const uitkomst = toets(test, alles);
      controleer(geval, {
        ...uitkomst,
        ontbrekend: uitkomst.ontbrekend.map(({ feit }) => ({ feit: feit.pad })),
      });
      // One fact after another leads where all at once lead.
      expect(gesprek(test, alles).uitkomst.uitkomst).toBe(geval.verwacht.uitkomst);
    });
  });
}
