import { describe, expect, it } from "vitest";
import { stuur, vraag } from "../hulp/http.ts";
import type { Probleem } from "../hulp/proefapp.ts";

const PAD = "/v1/bijdrageberekeningen";
const GOED = {
  regelset: "landelijk",
  periode: { van: "2026-01", totEnMet: "2026-03" },
  huishouden: { samenstelling: "alleenstaand" },
  betaaltWlzBijdrage: false,
  voorziening: { soort: "hulpBijHuishouden", start: "2025-01-01", einde: null },
};
const { voorziening } = GOED;

const fouten = async (invoer: object) => {
  const { status, body } = await stuur<Probleem>(PAD, { ...GOED, ...invoer });
  expect(status).toBe(400);
  return body.fouten?.map(({ pad, code }) => `${pad} ${code}`);
};

describe(PAD, () => {
  it("takes ten years and no month more, and no period that ends before it begins", async () => {
    const periode = (van: string, totEnMet: string) => ({ periode: { van, totEnMet } });
    const { body } = await stuur<{ maanden: object[] }>(PAD, { ...GOED, ...periode("2020-01", "2029-12") });
    expect(body.maanden).toHaveLength(120);
    expect(await fouten(periode("2020-01", "2030-01"))).toEqual(["/periode/totEnMet te-lang"]);
    expect(await fouten(periode("2026-02", "2026-01"))).toEqual(["/periode/totEnMet voor-begin"]);
    expect(await fouten(periode("2026-13", "2027-01"))).toEqual(["/periode/van verkeerde-vorm"]);
  });

  it("refuses a month before the law has an amount, and says from when there are rules", async () => {
    expect(await fouten({ periode: { van: "2018-12", totEnMet: "2019-01" } })).toEqual([
      "/periode/van geen-regels",
    ]);
  });

  it("refuses a stand before the amounts were in the tables", async () => {
    expect(await fouten({ stand: "2026-11-22T00:00:00Z" })).toEqual(["/stand voor-deze-tabellen"]);
  });

  it("refuses days in the wrong order", async () => {
    expect(await fouten({ voorziening: { ...voorziening, einde: "2024-12-31" } })).toEqual([
      "/voorziening/einde voor-begin",
    ]);
    expect(await fouten({ voorziening: { ...voorziening, eindreden: "stop" } })).toEqual([
      "/voorziening/eindreden niet-van-toepassing",
    ]);
    expect(await fouten({ onderbrekingen: [{ van: "2026-02-01", tot: "2026-02-01" }] })).toEqual([
      "/onderbrekingen/0/tot niet-na-begin",
    ]);
  });

  it("refuses times that overlap or touch, and takes circumstances of two kinds at once", async () => {
    const twee = [
      { van: "2026-02-10", tot: "2026-03-01" },
      { van: "2026-01-01", tot: "2026-02-10" },
    ];
    expect(await fouten({ onderbrekingen: twee })).toEqual(["/onderbrekingen/0/van overlapt"]);
    const opvang = twee.map((tijd) => ({ soort: "opvang", ...tijd }));
    expect(await fouten({ omstandigheden: opvang })).toEqual(["/omstandigheden/0/van overlapt"]);
    const anders = opvang.map((tijd, plek) => (plek === 0 ? { ...tijd, soort: "beschermdWonen" } : tijd));
    expect((await stuur(PAD, { ...GOED, omstandigheden: anders })).status).toBe(200);
  });

  it("refuses an empty change, a second one on a day, and what was paid before something began", async () => {
    expect(await fouten({ wijzigingen: [{ vanaf: "2026-02-01", huishouden: {} }] })).toEqual([
      "/wijzigingen/0 leeg",
    ]);
    const wlz = { vanaf: "2026-02-01", betaaltWlzBijdrage: true };
    expect(await fouten({ wijzigingen: [wlz, wlz] })).toEqual(["/wijzigingen/1/vanaf dubbel"]);
    const nieuw = { soort: "hulpmiddel", start: "2026-01-01", einde: null, eerderBetaaldCent: 1 };
    expect(await fouten({ voorziening: nieuw })).toEqual(["/voorziening/eerderBetaaldCent tegenspraak"]);
  });

  it("refuses a day of birth", async () => {
    expect(await fouten({ huishouden: { geboortedatum: "1950-01-01" } })).toEqual([
      "/huishouden/geboortedatum onbekend-veld",
    ]);
  });

  it("gives the same answer again from its receipt", async () => {
    const invoer = {
      ...GOED,
      regelset: "midden-limburg",
      onderbrekingen: [],
      periode: { van: "2019-06", totEnMet: "2028-02" },
    };
    const { body } = await stuur<{ kwitantie: object }>(PAD, invoer);
    const opnieuw = await stuur<{ gelijk: boolean; kwitantie: { klopt: boolean } }>("/v1/herberekeningen", {
      berekening: "bijdrageberekeningen",
      kwitantie: body.kwitantie,
      invoer,
    });
    expect(opnieuw.status).toBe(200);
    expect(opnieuw.body.gelijk).toBe(true);
    expect(opnieuw.body.kwitantie.klopt).toBe(true);
  });
});

interface Bedragen {
  readonly bedragen: readonly {
    readonly soort: string;
    readonly per: string;
    readonly bedragCent: number;
    readonly geldigVan: string;
    readonly regel: string;
    readonly interpretatie?: string;
  }[];
}
const bedragen = async (query = "") => (await vraag<Bedragen>(`/v1/bijdragebedragen${query}`)).body.bedragen;

describe("/v1/bijdragebedragen", () => {
  it("gives every amount of the law, and says which is known less well", async () => {
    const alle = (await bedragen()).filter(({ soort }) => soort === "bijdrage");
    expect(alle.map(({ geldigVan, per, bedragCent }) => [geldigVan, per, bedragCent])).toEqual([
      ["2019-01-01", "vierWeken", 1750],
      ["2020-01-01", "maand", 1900],
      ["2021-01-01", "maand", 1900],
      ["2022-01-01", "maand", 1900],
      ["2023-01-01", "maand", 1900],
      ["2024-01-01", "maand", 2060],
      ["2025-01-01", "maand", 2100],
      ["2026-01-01", "maand", 2180],
    ]);
    const genoteerd = alle.filter(({ interpretatie }) => interpretatie !== undefined);
    expect(genoteerd.map(({ geldigVan }) => geldigVan)).toEqual(["2021-01-01"]);
  });

  it("gives those of a date: the amount and the maximum for beschermd wonen in 2026 (NL-ub-3.11-2-beschermd-wonen)", async () => {
    expect(
      (await bedragen("?peildatum=2026-12-31")).map(({ regel, bedragCent }) => [regel, bedragCent]),
    ).toEqual([
      ["NL-wmo-2.1.4a-4-bedrag", 2180],
      ["NL-ub-3.11-2-beschermd-wonen", 306_180],
    ]);
  });

  it("gives none for a year without a known amount, and none before they were recorded", async () => {
    expect(await bedragen("?peildatum=2027-01-01")).toEqual([]);
    expect(await bedragen("?stand=2026-11-22T00:00:00Z")).toEqual([]);
  });
});
