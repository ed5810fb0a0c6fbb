import { describe, expect, it } from "vitest";
import { stuur, vraag } from "../hulp/http.ts";

interface Antwoord {
  readonly totaalCent: number | null;
  readonly fouten?: readonly { readonly pad: string; readonly code: string }[];
}

const STAND = "2026-11-28T00:00:00Z";
const haal = (regelset: string, velden: Readonly<Record<string, string>>) =>
  vraag<Antwoord>(`/v1/bijdrageberekeningen/${regelset}?${new URLSearchParams(velden)}`);

describe("a query on the contribution", () => {
  it.each([
    [
      "all that it can say",
      {
        van: "2026-01",
        totEnMet: "2026-04",
        voorziening: "begeleiding",
        start: "2026-01-10",
        einde: "2026-04-01",
        samenstelling: "gehuwd",
        clientAowGerechtigd: "true",
        partnerAowGerechtigd: "true",
        betaaltWlzBijdrage: "false",
        geenOnderbrekingen: "true",
      },
      {
        periode: { van: "2026-01", totEnMet: "2026-04" },
        huishouden: { samenstelling: "gehuwd", clientAowGerechtigd: true, partnerAowGerechtigd: true },
        betaaltWlzBijdrage: false,
        voorziening: { soort: "begeleiding", start: "2026-01-10", einde: "2026-04-01" },
        onderbrekingen: [],
      },
    ],
    [
      "no end",
      { van: "2026-02", totEnMet: "2026-03", start: "2026-01-10", geenEinde: "true" },
      {
        periode: { van: "2026-02", totEnMet: "2026-03" },
        voorziening: { soort: "hulpBijHuishouden", start: "2026-01-10", einde: null },
      },
    ],
  ])("has the answer of the body that says the same: %s", async (_, velden, body) => {
    for (const regelset of ["midden-limburg", "westerkwartier"]) {
      const met = await haal(regelset, { stand: STAND, ...velden });
      expect(met.status).toBe(200);
      expect(met.body).toEqual(
        (await stuur("/v1/bijdrageberekeningen", { regelset, stand: STAND, ...body })).body,
      );
    }
  });

  it("gives 21,80 for each month after the start: February and March 2026", async () => {
    const { body } = await haal("westerkwartier", {
      van: "2026-01",
      totEnMet: "2026-03",
      start: "2026-01-10",
      geenEinde: "true",
      samenstelling: "alleenstaand",
      clientAowGerechtigd: "true",
      betaaltWlzBijdrage: "false",
    });
    expect(body.totaalCent).toBe(4360);
  });

  it("is refused with every fault, each under its own name", async () => {
    const { status, body } = await haal("westerkwartier", { van: "2026", samenstelling: "x", inkomen: "1" });
    expect(status).toBe(400);
    expect(new Set(body.fouten?.map(({ pad }) => pad))).toEqual(
      new Set(["/van", "/samenstelling", "/inkomen"]),
    );
    const tegen = await haal("westerkwartier", { einde: "2026-02-01", geenEinde: "true" });
    expect(tegen.body.fouten).toMatchObject([{ pad: "/einde", code: "tegenspraak" }]);
    for (const [velden, pad] of [
      [{ van: "2026-05", totEnMet: "2026-01", start: "2026-01-01" }, "/totEnMet"],
      [{ van: "2026-01", totEnMet: "2026-03", start: "2026-03-01", einde: "2026-02-01" }, "/einde"],
      [{ van: "1999-12", totEnMet: "2000-01" }, "/van"],
    ] as const) {
      const { status: geweigerd, body: probleem } = await haal("landelijk", velden);
      expect([geweigerd, probleem.fouten?.map((fout) => fout.pad)]).toEqual([400, [pad]]);
    }
  });
});
