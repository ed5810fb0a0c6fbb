import { beforeAll, describe, expect, it } from "vitest";
import type { Parameter, Tabellen } from "../../src/regels/tabellen.ts";
import { berekenBijdrage } from "../../src/regelsets/bijdrage/bereken.ts";
import { bijdragevragen } from "../../src/regelsets/bijdrage/proefvragen.ts";
import { INKOMENSGRENS, LAGER_BEDRAG } from "../../src/regelsets/bijdrage/sleutels.ts";
import type { Bijdragevraag } from "../../src/regelsets/bijdrage/vraag.ts";
import { regelsetVan, tabellenVan } from "../hulp/tabellen.ts";

const REGEL = "VB-verordening";
const BRON = { document: "Verordening van een gemeente die niet bestaat", plaats: "artikel 1", url: null };
const rij = (sleutel: string, waarde: number): Parameter => ({
  sleutel,
  omschrijving: sleutel,
  waarde,
  eenheid: "eurocent",
  interpretatie: null,
  regel: REGEL,
  bron: BRON,
});
const VRAAG: Bijdragevraag = {
  periode: { van: "2026-01", totEnMet: "2026-01" },
  huishouden: { samenstelling: "alleenstaand" },
  betaaltWlzBijdrage: false,
  voorziening: { soort: "hulpBijHuishouden", start: "2025-01-01", einde: null },
};

describe("a verordening that sets a lower amount or an income limit (Wmo 2.1.4a lid 5, UB 3.8 lid 2)", () => {
  let wet: Tabellen;
  let zonderBedrag: Tabellen;
  beforeAll(async () => {
    wet = await tabellenVan("landelijk", "2026-01-01");
    zonderBedrag = await tabellenVan("landelijk", "2027-01-01");
  });

  const bereken = (rijen: readonly Parameter[], vraag: Bijdragevraag = VRAAG, landelijk = wet) => {
    const parameters = Object.fromEntries(rijen.map((een) => [een.sleutel, een]));
    const lokaal = { tabellen: { ...wet, parameters }, regels: { parameters: [] } };
    const perMaand = new Map([["2026-01", { landelijk, lokaal, lokaleRegels: "gelden" as const }]]);
    const [maand, ...rest] = berekenBijdrage(vraag, perMaand).maanden;
    if (maand === undefined || rest.length > 0) throw new Error("one month was asked");
    return maand;
  };

  it("takes the lower amount, names it as local, and the law that allows it", () => {
    const maand = bereken([rij(LAGER_BEDRAG, 1000)]);
    expect(maand).toMatchObject({ bedragCent: 1000, laag: "lokaal", regel: REGEL });
    expect(maand.ookRegels.map(({ regel }) => regel)).toContain("NL-wmo-2.1.4a-5-lager");
  });

  it("takes nil as an amount, and a lower amount where that of the law is not known yet", () => {
    expect(bereken([rij(LAGER_BEDRAG, 0)])).toMatchObject({ bedragCent: 0, regel: REGEL });
    expect(bereken([rij(LAGER_BEDRAG, 1000)], VRAAG, zonderBedrag).bedragCent).toBe(1000);
  });

  it("does not take an amount that is not lower", () => {
    expect(bereken([rij(LAGER_BEDRAG, 2180)])).toMatchObject({ bedragCent: 2180, laag: "landelijk" });
    expect(bereken([rij(LAGER_BEDRAG, 2181)]).bedragCent).toBe(2180);
  });

  it("asks the income where there is a limit, and nothing is due under it", () => {
    const grens = [rij(INKOMENSGRENS, 2_500_000)];
    const met = (inkomenOnderGrens: boolean) =>
      bereken(grens, { ...VRAAG, huishouden: { samenstelling: "alleenstaand", inkomenOnderGrens } });
    expect(bereken(grens)).toMatchObject({
      uitkomst: "onbekend",
      bandbreedte: { minimum: 0, maximum: 2180 },
    });
    expect(met(true)).toMatchObject({ bedragCent: 0, laag: "lokaal", regel: REGEL, grond: "inkomensgrens" });
    expect(met(true).ookRegels.map(({ regel }) => regel)).toContain("NL-ub-3.8-2-inkomensgrens");
    expect(met(false)).toMatchObject({ bedragCent: 2180, laag: "landelijk" });
  });
});

describe("the questions of a contribution", () => {
  const paden = async (id: string, peildatum: string) =>
    bijdragevragen(regelsetVan(id).bijdrage, await tabellenVan(id, peildatum)).map(({ feit }) => feit.pad);

  it("are those of the law in its own list, in every year", async () => {
    const alle = [
      "voorziening.start",
      "voorziening.einde",
      "woningaanpassingMinderjarige",
      "betaaltWlzBijdrage",
      "huishouden.samenstelling",
      "huishouden.clientAowGerechtigd",
      "huishouden.partnerAowGerechtigd",
      "voorziening.kostprijsCent",
      "voorziening.eerderBetaaldCent",
    ];
    expect(await paden("landelijk", "2026-01-01")).toEqual(alle);
    expect(await paden("landelijk", "2019-06-01")).toEqual(alle);
  });

  it("are those on interruptions in the list of a document with rules on them", async () => {
    expect(await paden("midden-limburg", "2026-01-01")).toEqual([
      "onderbrekingen",
      "onderbrekingen[0].tot",
      "onderbrekingen[0].uitzonderlijk",
    ]);
    expect(await paden("bommelerwaard", "2027-01-01")).toEqual(["onderbrekingen", "onderbrekingen[0].tot"]);
    expect(await paden("westerkwartier", "2026-01-01")).toEqual([]);
  });
});
