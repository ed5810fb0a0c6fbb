import { beforeAll, describe, expect, it } from "vitest";
import type { Tabellen } from "../src/regels/tabellen.ts";
import type { Kader, Normberekening } from "../src/regelsets/regelset.ts";
import type { Normgeval } from "./cases/norm.ts";
import { stuur } from "./hulp/http.ts";
import { normregelsetVan, PEILDATUM, tabellenVan } from "./hulp/tabellen.ts";

const bestanden = import.meta.glob<Normgeval[]>("./cases/*/norm*.json", { eager: true, import: "default" });

type Uitkomst = Omit<Normberekening, "ontbrekend">;

function controleer({ verwacht }: Normgeval, uitkomst: Uitkomst, ontbrekend: string[]): void {
  expect(uitkomst.regels.map(({ regel, minutenPerWeek }) => [regel, minutenPerWeek])).toEqual(
    verwacht.regels,
  );
  expect(uitkomst.minutenPerWeek).toBe(verwacht.minutenPerWeek);
  expect([uitkomst.bandbreedte.minimum, uitkomst.bandbreedte.maximum]).toEqual(verwacht.bandbreedte);
  expect(uitkomst.compleet).toBe(verwacht.ontbrekend.length === 0);
  expect(ontbrekend.sort()).toEqual([...verwacht.ontbrekend].sort());
  const gevraagd = uitkomst.oordeel.map(({ regel }) => regel);
  for (const regel of verwacht.oordeel ?? []) expect(gevraagd).toContain(regel);
  for (const regel of verwacht.geenOordeel ?? []) expect(gevraagd).not.toContain(regel);
  const gelezen = (id: string) =>
    uitkomst.regels.flatMap(({ regel, interpretatie }) => (regel === id ? [interpretatie] : [])).join(" ");
  for (const [regel, tekst] of verwacht.interpretatie ?? []) expect(gelezen(regel)).toContain(tekst);
  for (const [regel, tekst] of verwacht.geenInterpretatie ?? []) expect(gelezen(regel)).not.toContain(tekst);
  if (verwacht.categorie !== undefined) expect(uitkomst.categorie).toBe(verwacht.categorie);
  if (verwacht.nietGenormeerd) {
    const gevonden = uitkomst.nietGenormeerd.map(({ onderdeel, regel }) => [onderdeel, regel]);
    expect(gevonden.sort()).toEqual([...verwacht.nietGenormeerd].sort());
  }
  if (verwacht.indicatieduur) {
    const gevonden = uitkomst.indicatieduur.map(({ onderdeel, maximum, tot }) => [onderdeel, maximum, tot]);
    expect(gevonden).toEqual(verwacht.indicatieduur);
  }
  if (verwacht.producten) {
    const gevonden = uitkomst.producten.map(({ code, volume, frequentie, einddatum }) => [
      code,
      volume,
      frequentie,
      einddatum,
    ]);
    expect(gevonden).toEqual(verwacht.producten);
  }
}

/** The framework that a case names, on its own tables. */
async function kaderVan(id: string | undefined, peildatum: string): Promise<Kader | undefined> {
  if (id === undefined) return undefined;
  const tabellen = await tabellenVan(id, peildatum);
  return { id, normdeel: (situatie) => normregelsetVan(id).normdeel(situatie, tabellen) };
}

for (const [pad, gevallen] of Object.entries(bestanden)) {
  const id = pad.split("/").at(-2) ?? "";
  describe(pad, () => {
    const tabellen = new Map<string, Tabellen>();
    beforeAll(async () => {
      for (const peildatum of new Set(gevallen.map((geval) => geval.peildatum ?? PEILDATUM))) {
        tabellen.set(peildatum, await tabellenVan(id, peildatum));
      }
    });

    it.each(gevallen)("$naam", async (geval) => {
      const { peildatum = PEILDATUM, normenkader, situatie } = geval;
      const opDatum = tabellen.get(peildatum);
      if (opDatum === undefined) throw new Error(`no tables on ${peildatum}`);
      const uitkomst = normregelsetVan(id).normberekening(
        { ...situatie, peildatum },
        opDatum,
        await kaderVan(normenkader, peildatum),
      );
      controleer(
        geval,
        uitkomst,
        uitkomst.ontbrekend.map(({ feit }) => feit.pad),
      );

      const { status, body } = await stuur<Uitkomst & { ontbrekend: { feit: string }[] }>(
        "/v1/normberekeningen",
        {
          regelset: id,
          peildatum,
          ...(normenkader !== undefined && { normenkader }),
          ...situatie,
        },
      );
      expect(status).toBe(200);
      controleer(
        geval,
        body,
        body.ontbrekend.map(({ feit }) => feit),
      );
    });
  });
}
