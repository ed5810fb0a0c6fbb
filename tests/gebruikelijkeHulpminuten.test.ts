import { beforeAll, describe, expect, it } from "vitest";
import type { Tabellen } from "../src/regels/tabellen.ts";
import type { Normberekening } from "../src/regelsets/regelset.ts";
import type { Nettogeval } from "./cases/gebruikelijkeHulp.ts";
import { stuur } from "./hulp/http.ts";
import type { Probleem } from "./hulp/proefapp.ts";
import { PEILDATUM, regelsetVan, tabellenVan } from "./hulp/tabellen.ts";

const bestanden = import.meta.glob<Nettogeval[]>("./cases/*/gebruikelijke-hulp-minuten*.json", {
  eager: true,
  import: "default",
});
const PAD = "/v1/normberekeningen";
type Uitkomst = Omit<Normberekening, "ontbrekend">;

function controleer({ verwacht }: Nettogeval, uitkomst: Uitkomst, ontbrekend: readonly string[]): void {
  expect(uitkomst.regels.map(({ regel, minutenPerWeek }) => [regel, minutenPerWeek])).toEqual(
    verwacht.regels,
  );
  if (verwacht.bereiken) {
    const bereiken = uitkomst.regels.flatMap(({ regel, bandbreedte: b }) =>
      b === undefined ? [] : [[regel, b.minimum, b.maximum]],
    );
    expect(bereiken).toEqual(verwacht.bereiken);
  }
  expect(uitkomst.minutenPerWeek).toBe(verwacht.minutenPerWeek);
  expect([uitkomst.bandbreedte.minimum, uitkomst.bandbreedte.maximum]).toEqual(verwacht.bandbreedte);
  expect([...ontbrekend].sort()).toEqual([...verwacht.ontbrekend].sort());
  if (verwacht.categorie !== undefined) expect(uitkomst.categorie).toBe(verwacht.categorie);
  const gevraagd = uitkomst.oordeel.map(({ regel }) => regel);
  for (const regel of verwacht.oordeel ?? []) expect(gevraagd).toContain(regel);
  for (const regel of verwacht.geenOordeel ?? []) expect(gevraagd).not.toContain(regel);
}

for (const [pad, gevallen] of Object.entries(bestanden)) {
  const id = pad.split("/").at(-2) ?? "";
  describe(pad, () => {
    let tabellen: Tabellen;
    beforeAll(async () => {
      tabellen = await tabellenVan(id, PEILDATUM);
    });
    const bereken = ({ gebruikelijkeHulp, situatie }: Nettogeval): Normberekening | undefined => {
      const { normberekening, nettoberekening } = regelsetVan(id);
      return gebruikelijkeHulp.meewegen
        ? nettoberekening?.(situatie, tabellen, gebruikelijkeHulp)
        : normberekening?.(situatie, tabellen);
    };

    it.each(gevallen)("$naam", async (geval) => {
      const uitkomst = bereken(geval);
      if (uitkomst === undefined) throw new Error(`${id} has no minutes`);
      controleer(
        geval,
        uitkomst,
        uitkomst.ontbrekend.map(({ feit }) => feit.pad),
      );
      const { status, body } = await stuur<Uitkomst & { ontbrekend: { feit: string }[] }>(PAD, {
        regelset: id,
        peildatum: PEILDATUM,
        gebruikelijkeHulp: geval.gebruikelijkeHulp,
        ...geval.situatie,
      });
      expect(status).toBe(200);
      controleer(
        geval,
        body,
        body.ontbrekend.map(({ feit }) => feit),
      );
    });
  });
}

describe("gebruikelijkeHulp in a calculation", () => {
  const HULPVRAAG = { hulpvraag: { zwaarHuishoudelijkWerk: "volledig" } };
  it("refuses a regelset whose document has no rules on it, and says which have", async () => {
    const { status, body } = await stuur<Probleem>(PAD, {
      regelset: "bommelerwaard",
      peildatum: "2027-03-01",
      gebruikelijkeHulp: { meewegen: true },
      ...HULPVRAAG,
    });
    expect(status).toBe(400);
    expect(body.fouten).toMatchObject([
      {
        pad: "/gebruikelijkeHulp",
        code: "niet-toegestaan",
        toegestaan: ["westerkwartier", "beekdaelen", "hhm-2019"],
      },
    ]);
  });
});
