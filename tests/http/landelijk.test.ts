import { describe, expect, it } from "vitest";
import { stuur, vraag } from "../hulp/http.ts";

const NORM = "/v1/normberekeningen";
const MET_MINUTEN = ["westerkwartier", "beekdaelen", "hhm-2019", "midden-limburg", "bommelerwaard"];

interface Problemen {
  readonly fouten: readonly {
    readonly pad: string;
    readonly code: string;
    readonly toegestaan?: readonly string[];
  }[];
}

describe("the law as a regelset", () => {
  it("holds in no municipality of its own, from a date that is derived", async () => {
    const { body } = await vraag("/v1/regelsets/landelijk");
    expect(body).toMatchObject({
      id: "landelijk",
      gemeenten: [],
      versies: [{ geldigVan: "2019-01-01", geldigTot: null, geldigheid: "afgeleid" }],
    });
  });

  it("has no minutes: a calculation is refused and lists who has them", async () => {
    const { status, body } = await stuur<Problemen>(NORM, { regelset: "landelijk", peildatum: "2026-11-21" });
    expect(status).toBe(400);
    expect(body.fouten.map(({ pad, code }) => [pad, code])).toEqual([["/regelset", "niet-toegestaan"]]);
    expect(body.fouten[0]?.toegestaan).toEqual(expect.arrayContaining(MET_MINUTEN));
    expect(body.fouten[0]?.toegestaan).not.toContain("landelijk");
  });

  it("lends no minutes either", async () => {
    const { status, body } = await stuur<Problemen>(NORM, {
      regelset: "midden-limburg",
      peildatum: "2026-11-21",
      normenkader: "landelijk",
    });
    expect(status).toBe(400);
    expect(body.fouten.map(({ pad, code }) => [pad, code])).toEqual([["/normenkader", "niet-toegestaan"]]);
  });

  it("says of each rule what the API does with it", async () => {
    const { body } = await vraag<{ regels: { regel: string; behandeling: string }[] }>(
      "/v1/regelsets/landelijk/regels?peildatum=2026-11-21",
    );
    const behandeling = new Map(body.regels.map((rij) => [rij.regel, rij.behandeling]));
    expect(behandeling.get("NL-wmo-2.3.6-2b-motivering")).toBe("gevraagd");
    expect(behandeling.get("NL-wmo-2.3.6-5b-eerder")).toBe("oordeel");
    expect(behandeling.get("NL-wmo-2.3.2-1-onderzoek")).toBe("berekend");
    expect(behandeling.get("NL-wmo-2015")).toBe("nietOpgenomen");
  });
});
