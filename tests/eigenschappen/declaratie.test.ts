import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { toonDeclaratie } from "../../src/api/declaratietoetsen/toon.ts";
import type { Tabellen } from "../../src/regels/tabellen.ts";
import { parametersIn } from "../../src/regels/voorwaarde.ts";
import { inMinuten } from "../../src/regelsets/declaratie/eenheid.ts";
import { toetsDeclaratie } from "../../src/regelsets/declaratie/toets.ts";
import type { Declaratievraag } from "../../src/regelsets/declaratie/vraag.ts";
import { REGELSETS } from "../../src/regelsets/index.ts";
import { declaraties } from "../hulp/declaraties.ts";
import { tabellenVan } from "../hulp/tabellen.ts";

const PEILDATUM = "2027-03-01";
const RONDES = { numRuns: 150, seed: 20261128 };

const MET_REGELS = [...REGELSETS.values()].flatMap(({ id, declaratie }) =>
  declaratie ? [{ id, declaratie }] : [],
);

describe.each(MET_REGELS)("declarations of $id", ({ id, declaratie }) => {
  let tabellen: Tabellen;
  beforeAll(async () => {
    tabellen = await tabellenVan(id, PEILDATUM);
  });
  const antwoord = (vraag: Declaratievraag) => toonDeclaratie(toetsDeclaratie(declaratie, vraag, tabellen));

  it("names only numbers and rules that are there", () => {
    for (const toets of [declaratie.declaratie, declaratie.regel]) {
      const voorwaarden = [toets?.uitkomst, ...(toets?.gronden ?? []).map((grond) => grond.voorwaarde)];
      const namen = voorwaarden.flatMap((voorwaarde) => (voorwaarde ? parametersIn(voorwaarde) : []));
      expect(namen.filter((naam) => !tabellen.parameters[naam])).toEqual([]);
      expect((toets?.gronden ?? []).filter(({ regel }) => !tabellen.regels[regel])).toEqual([]);
    }
  });

  it("settles once everything is known", () => {
    fc.assert(
      fc.property(declaraties(declaratie), ({ alles }) => {
        const { uitkomst, regels } = antwoord(alles);
        for (const deel of [{ uitkomst }, ...regels]) expect(deel.uitkomst).not.toBe("onbekend");
      }),
      RONDES,
    );
  });

  it("stays settled when facts are added, misses facts exactly while it is open, and bounds only narrow", () => {
    fc.assert(
      fc.property(declaraties(declaratie), ({ alles, deel }) => {
        const eerst = antwoord(deel);
        const dan = antwoord(alles);
        const paren = [
          [eerst, dan] as const,
          ...eerst.regels.map((regel, plek) => [regel, dan.regels[plek] ?? regel] as const),
        ];
        for (const [voor, na] of paren) {
          expect(voor.ontbrekend.length === 0).toBe(voor.uitkomst !== "onbekend");
          expect(voor.volgendeVraag === null).toBe(voor.uitkomst !== "onbekend");
          if (voor.uitkomst !== "onbekend") expect(na.uitkomst).toBe(voor.uitkomst);
          const later = new Map(na.gronden.map(({ regel, uitkomst }) => [regel, uitkomst]));
          for (const { regel, uitkomst } of voor.gronden) {
            if (uitkomst !== "onbekend") expect([regel, later.get(regel)]).toEqual([regel, uitkomst]);
          }
        }
        for (const [plek, { declarabeleMinuten: voor }] of eerst.regels.entries()) {
          const na = dan.regels[plek]?.declarabeleMinuten;
          if (!voor || !na) continue;
          expect(na.minimum).toBeGreaterThanOrEqual(voor.minimum);
          expect(na.maximum).toBeLessThanOrEqual(voor.maximum);
        }
      }),
      RONDES,
    );
  });

  it("never lets more be declared than is declared, and all of it exactly where the line can be", () => {
    fc.assert(
      fc.property(declaraties(declaratie), ({ alles, deel }) => {
        for (const vraag of [alles, deel]) {
          for (const [plek, { uitkomst, declarabeleMinuten }] of antwoord(vraag).regels.entries()) {
            const regel = vraag.declaratie.regels[plek];
            if (!declarabeleMinuten || !regel) continue;
            const gevraagd = inMinuten(regel.aantal, regel.eenheid);
            expect(declarabeleMinuten.minimum).toBeGreaterThanOrEqual(0);
            expect(declarabeleMinuten.minimum).toBeLessThanOrEqual(declarabeleMinuten.maximum);
            expect(declarabeleMinuten.maximum).toBeLessThanOrEqual(gevraagd);
            if (uitkomst === "ja") expect(declarabeleMinuten.minimum).toBe(gevraagd);
          }
        }
      }),
      RONDES,
    );
  });
});

it("Midden-Limburg: of one allotment and month never more can be declared than was allotted", async () => {
  const regels = MET_REGELS.find(({ id }) => id === "midden-limburg")?.declaratie;
  if (regels === undefined) throw new Error("no rules");
  const tabellen = await tabellenVan("midden-limburg", PEILDATUM);
  fc.assert(
    fc.property(declaraties(regels), ({ alles }) => {
      const perMaand = new Map<string, number>();
      for (const { id, declarabeleMinuten } of toetsDeclaratie(regels, alles, tabellen).regels) {
        const regel = alles.declaratie.regels.find((kandidaat) => kandidaat.id === id);
        const sleutel = `${regel?.toewijzing} ${regel?.periode.van.slice(0, 7)}`;
        perMaand.set(sleutel, (perMaand.get(sleutel) ?? 0) + (declarabeleMinuten?.maximum ?? 0));
      }
      for (const { id, eenheid, maanden } of alles.toewijzingen) {
        for (const { maand, toegewezenAantal } of maanden) {
          const toegewezen = inMinuten(toegewezenAantal ?? 0, eenheid ?? "01");
          expect(perMaand.get(`${id} ${maand}`) ?? 0).toBeLessThanOrEqual(toegewezen);
        }
      }
    }),
    { numRuns: 400, seed: 20261128 },
  );
});
