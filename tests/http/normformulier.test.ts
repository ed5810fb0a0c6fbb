import { describe, expect, it } from "vitest";
import { stuur, vraag } from "../hulp/http.ts";

interface Antwoord {
  readonly minutenPerWeek: number | null;
  readonly ontbrekend: readonly { readonly feit: string }[];
  readonly fouten?: readonly { readonly pad: string; readonly code: string }[];
}

const KOP = { peildatum: "2026-11-21", stand: "2026-11-28T00:00:00Z" };
const haal = (regelset: string, velden: Readonly<Record<string, string>>) =>
  vraag<Antwoord>(`/v1/normberekeningen/${regelset}?${new URLSearchParams(velden)}`);

describe("a query", () => {
  it.each([
    [
      "all that it can say",
      {
        partner: "true",
        kinderen: "2",
        huisgenoten: "1",
        slaapkamersInGebruik: "3",
        overigeKamersInGebruik: "1",
        vaatwasser: "false",
        lichtHuishoudelijkWerk: "hoogLaag",
        zwaarHuishoudelijkWerk: "volledig",
        wastaak: "volledigMetStrijken",
        strijkenNoodzakelijk: "true",
        boodschappen: "lijst,inkopen",
        broodmaaltijdDagenPerWeek: "3.5",
        opwarmenDagenPerWeek: "7",
        kokenKeerPerWeek: "0",
        organisatie: "true",
        instructie: "huishoudelijkeTaken",
        afwasKeerPerWeek: "2",
      },
      {
        huishouden: {
          leden: [
            { id: "client", rol: "client" },
            { id: "partner", rol: "partner" },
            { id: "kind1", rol: "kind" },
            { id: "kind2", rol: "kind" },
            { id: "huisgenoot1", rol: "huisgenoot" },
          ],
        },
        woning: { slaapkamersInGebruik: 3, overigeKamersInGebruik: 1, vaatwasser: false },
        hulpvraag: {
          lichtHuishoudelijkWerk: "hoogLaag",
          zwaarHuishoudelijkWerk: "volledig",
          wasverzorging: { taak: "volledigMetStrijken", strijkenNoodzakelijk: true },
          boodschappen: ["lijst", "inkopen"],
          maaltijden: { broodmaaltijdDagenPerWeek: 3.5, opwarmenDagenPerWeek: 7, kokenKeerPerWeek: 0 },
          organisatie: true,
          instructie: ["huishoudelijkeTaken"],
          afwasKeerPerWeek: 2,
        },
      },
    ],
    [
      "one person",
      { partner: "false", kinderen: "0", huisgenoten: "0", slaapkamersInGebruik: "0" },
      { huishouden: { leden: [{ id: "client", rol: "client" }] }, woning: { slaapkamersInGebruik: 0 } },
    ],
    ["an empty list", { boodschappen: "" }, { hulpvraag: { boodschappen: [] } }],
    ["nothing", {}, {}],
  ])("has the answer of the body that says the same: %s", async (_, velden, body) => {
    for (const regelset of ["westerkwartier", "hhm-2019"]) {
      const met = await haal(regelset, { ...KOP, ...velden });
      const los = await stuur<Antwoord>("/v1/normberekeningen", { regelset, ...KOP, ...body });
      expect(met.status).toBe(200);
      expect(met.body).toEqual(los.body);
    }
  });

  it("without a date is answered as of today", async () => {
    expect((await haal("westerkwartier", {})).status).toBe(200);
  });

  it("that leaves a fact out has it missing, never as no", async () => {
    const { body } = await haal("westerkwartier", { ...KOP, zwaarHuishoudelijkWerk: "volledig" });
    expect(body.minutenPerWeek).toBeNull();
    expect(body.ontbrekend.map(({ feit }) => feit)).toEqual(["woning.slaapkamersInGebruik"]);
  });

  it("is refused with every fault, each under its own name", async () => {
    const { status, body } = await haal("westerkwartier", {
      peildatum: "2026-02-30",
      partner: "ja",
      slaapkamersInGebruik: "-1",
      kokenKeerPerWeek: "8",
      afwasKeerPerWeek: "0.25",
      boodschappen: "lijst,fiets",
      leeftijd: "82",
      bedlegerig: "true",
    });
    expect(status).toBe(400);
    expect(new Set(body.fouten?.map(({ pad }) => pad))).toEqual(
      new Set([
        "/peildatum",
        "/partner",
        "/slaapkamersInGebruik",
        "/kokenKeerPerWeek",
        "/afwasKeerPerWeek",
        "/boodschappen/1",
        "/leeftijd",
        "/bedlegerig",
      ]),
    );
  });

  it("that tells who lives there in part is refused: what is left out would count as nobody", async () => {
    const { status, body } = await haal("westerkwartier", { partner: "true" });
    expect(status).toBe(400);
    expect(body.fouten?.map(({ pad, code }) => [pad, code])).toEqual([
      ["/kinderen", "onvolledig"],
      ["/huisgenoten", "onvolledig"],
    ]);
  });

  it("is refused under the name of a parameter where the parts do not hold together", async () => {
    const { status, body } = await haal("westerkwartier", { ...KOP, strijkenNoodzakelijk: "true" });
    expect(status).toBe(400);
    expect(body.fouten?.map(({ pad }) => pad)).toEqual(["/wastaak"]);
    const oud = await haal("westerkwartier", { ...KOP, peildatum: "2001-01-01" });
    expect(oud.body.fouten).toMatchObject([{ pad: "/peildatum", code: "geen-regels" }]);
  });

  it("of a regelset that there is not, or that has no minutes, is refused", async () => {
    expect((await haal("onbekend", {})).status).toBe(404);
    expect((await haal("landelijk", {})).status).toBe(400);
  });
});
