import { describe, expect, it } from "vitest";
import { stuur } from "../hulp/http.ts";
import type { Probleem } from "../hulp/proefapp.ts";

const vraagt = (invoer: object) =>
  stuur<Probleem>("/v1/normberekeningen", { peildatum: "2027-03-01", ...invoer });

describe("what a request for Midden-Limburg may not hold", () => {
  it("more people who eat than live in the household, lodgers apart (ML-h4-6-meerpersoons-warm)", async () => {
    const leden = [
      { id: "c", rol: "client" },
      { id: "p", rol: "partner" },
      { id: "u", rol: "kamerhuurder" },
    ];
    const met = (personenWarmeMaaltijd: number) =>
      vraagt({
        regelset: "midden-limburg",
        huishouden: { leden },
        hulpvraag: { maaltijden: { opwarmenDagenPerWeek: 7, personenWarmeMaaltijd } },
      });
    expect((await met(2)).status).toBe(200);
    const { status, body } = await met(3);
    expect(status).toBe(400);
    expect(body.fouten?.map(({ pad, code }) => [pad, code])).toEqual([
      ["/hulpvraag/maaltijden/personenWarmeMaaltijd", "tegenspraak"],
    ]);
  });

  it("a framework that the document does not refer to (ML-h4-normenkader)", async () => {
    const hulpvraag = { zwaarHuishoudelijkWerk: "volledig" };
    for (const [regelset, normenkader, status] of [
      ["midden-limburg", "hhm-2019", 200],
      ["midden-limburg", "westerkwartier", 400],
      ["bommelerwaard", "hhm-2019", 400],
    ]) {
      expect((await vraagt({ regelset, normenkader, hulpvraag })).status).toBe(status);
    }
  });
});

describe("the rule that asks for a fact", () => {
  it.each([
    ["kindsituatie.noodgeval", "ML-h4-7-noodgeval"],
    ["kindsituatie.ouderTijdelijkNietInStaat", "ML-h4-7-grondslag-ouder"],
    ["kindsituatie.volledigeOvername", "ML-h4-7-geen-volledige-overname"],
    ["hulpvraag.veelTijdGesprekken", "ML-h4-3-extra-tijd"],
    ["hulpvraag.wasverzorging.strijkenMedischNoodzakelijk", "ML-h4-5-medisch"],
    ["woning.magnetron", "ML-h4-6-magnetron"],
    ["normenkader", "ML-h4-normenkader"],
  ])("%s: %s", async (feit, regel) => {
    const { status, body } = await stuur<{
      readonly ontbrekend: readonly { readonly feit: string; readonly regels: readonly string[] }[];
    }>("/v1/normberekeningen", {
      regelset: "midden-limburg",
      peildatum: "2026-11-28",
      huishouden: {
        leden: [
          { id: "c", rol: "client", leeftijd: 40 },
          { id: "k", rol: "kind", leeftijd: 6 },
        ],
      },
      hulpvraag: {
        organisatie: true,
        wasverzorging: { taak: "strijken" },
        maaltijden: { broodmaaltijdDagenPerWeek: 7 },
        kindzorg: [{ activiteit: "naarBedBrengen", kinderen: ["k"], keerPerWeek: 7 }],
      },
    });
    expect(status).toBe(200);
    expect(body.ontbrekend.find((een) => een.feit === feit)?.regels).toEqual([regel]);
  });
});
