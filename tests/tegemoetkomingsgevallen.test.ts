import { describe, expect, it } from "vitest";
import { wijzeVoor } from "../src/regelsets/tegemoetkoming/regels.ts";
import type { Tegemoetkomingsuitkomst } from "../src/regelsets/tegemoetkoming/uitkomst.ts";
import type { Tegemoetkomingsgeval } from "./cases/tegemoetkoming.ts";
import { stuur } from "./hulp/http.ts";
import type { Probleem } from "./hulp/proefapp.ts";
import { PEILDATUM, regelsetVan, tabellenVan } from "./hulp/tabellen.ts";

const PAD = "/v1/tegemoetkomingen";
const bestanden = import.meta.glob<Tegemoetkomingsgeval[]>("./cases/*/tegemoetkoming*.json", {
  eager: true,
  import: "default",
});

type Uitkomst = Omit<Tegemoetkomingsuitkomst, "ontbrekend">;

function controleer({ verwacht }: Tegemoetkomingsgeval, uitkomst: Uitkomst, ontbrekend: readonly string[]) {
  const { uitkomst: geldt = "ja", voorwaarden, ...getallen } = verwacht;
  expect(uitkomst.uitkomst).toBe(geldt);
  if (voorwaarden) {
    expect(uitkomst.voorwaarden.map((rij) => [rij.regel, rij.uitkomst])).toEqual(voorwaarden);
  }
  const { compleet, eenheid, waarde, bandbreedte, regels, oordeel, nietGenormeerd } = uitkomst;
  expect({
    compleet,
    eenheid,
    waarde,
    bandbreedte: [bandbreedte.minimum, bandbreedte.maximum],
    regels: regels.map((rij) => [rij.regel, rij.bandbreedte.minimum, rij.bandbreedte.maximum]),
    ontbrekend: [...ontbrekend].sort(),
    oordeel: oordeel.map(({ regel }) => regel),
    nietGenormeerd: nietGenormeerd.map(({ regel }) => regel),
  }).toEqual({ ...getallen, ontbrekend: [...verwacht.ontbrekend].sort() });
}

for (const [pad, gevallen] of Object.entries(bestanden)) {
  const regelset = regelsetVan(pad.split("/").at(-2) ?? "");
  describe(pad, () => {
    it.each(gevallen)("$naam", async (geval) => {
      const { peildatum = PEILDATUM, vraag } = geval;
      const wijze = wijzeVoor(regelset.tegemoetkomingen ?? {}, vraag.soort, vraag);
      if (wijze === undefined) throw new Error(`${regelset.id} has no rules for ${vraag.soort}`);
      const uitkomst = wijze.bereken(await tabellenVan(regelset.id, peildatum));
      controleer(
        geval,
        uitkomst,
        uitkomst.ontbrekend.map(({ feit }) => feit.pad),
      );

      const { status, body } = await stuur<Uitkomst & { soort: string; ontbrekend: { feit: string }[] }>(
        PAD,
        {
          regelset: regelset.id,
          peildatum,
          tegemoetkoming: vraag,
        },
      );
      expect(status).toBe(200);
      expect(body.soort).toBe(vraag.soort);
      controleer(
        geval,
        body,
        body.ontbrekend.map(({ feit }) => feit),
      );
    });
  });
}

describe("dates in the wrong order", () => {
  it.each([
    [
      { soort: "woningsanering", aanschafdatum: "2026-11-21", aanvraagdatum: "2026-11-20", naam: "x" },
      ["/tegemoetkoming/aanschafdatum na-aanvraag", "/tegemoetkoming/naam onbekend-veld"],
    ],
    [
      { soort: "terugbetalingBijVerkoop", gereedmelding: "2026-02-01", verkoopdatum: "2026-01-31" },
      ["/tegemoetkoming/gereedmelding na-verkoop"],
    ],
  ])("are refused, beside faults of form: %j", async (tegemoetkoming, verwacht) => {
    const { status, body } = await stuur<Probleem>(PAD, {
      regelset: "westerkwartier",
      peildatum: PEILDATUM,
      tegemoetkoming,
    });
    expect(status).toBe(400);
    expect(body.fouten?.map(({ pad, code }) => `${pad} ${code}`).sort()).toEqual(verwacht);
  });
});

describe("what cannot be computed", () => {
  const vraag = { peildatum: PEILDATUM, tegemoetkoming: { soort: "tolkuren" } };

  it("is refused with the regelsets that can, where the document has no rules for it", async () => {
    const { status, body } = await stuur<Probleem>(PAD, { ...vraag, regelset: "hhm-2019" });
    expect(status).toBe(400);
    expect(body.fouten).toMatchObject([
      { pad: "/regelset", code: "niet-toegestaan", toegestaan: ["beekdaelen"] },
    ]);
  });

  it("is refused where the tables of an earlier moment lack its numbers", async () => {
    const { status, body } = await stuur<Probleem>(PAD, {
      ...vraag,
      regelset: "beekdaelen",
      stand: "2026-11-22T00:00:00Z",
    });
    expect(status).toBe(400);
    expect(body.fouten).toMatchObject([{ pad: "/stand", code: "voor-deze-tabellen" }]);
  });

  it.each([
    [{ soort: "onbekend" }],
    [{ soort: "tolkuren", aanpassingNieuwCent: 1 }],
    [{ soort: "verhuizenOfAanpassen", aanpassingNieuwCent: -1 }],
  ])("is refused where the question is wrong: %j", async (tegemoetkoming) => {
    const { status } = await stuur(PAD, { ...vraag, regelset: "beekdaelen", tegemoetkoming });
    expect(status).toBe(400);
  });
});
