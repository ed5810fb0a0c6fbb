import { describe, expect, it } from "vitest";
import { stuur } from "../hulp/http.ts";

const PAD = "/v1/vergelijkingen";
const STAND = "2026-11-28T00:00:00Z";
const KOP = { regelset: "westerkwartier", peildatum: "2026-07-01", stand: STAND };
/** Paragraaf 14 of the protocol: 41 + 7 light, 93 + 11 heavy with two bedrooms, 34 laundry: 186 minutes. */
const SITUATIE = {
  huishouden: { leden: [{ id: "c", rol: "client", leeftijd: 82 }] },
  woning: { slaapkamersInGebruik: 2 },
  hulpvraag: {
    lichtHuishoudelijkWerk: "volledig",
    zwaarHuishoudelijkWerk: "volledig",
    wasverzorging: { taak: "volledigZonderStrijken" },
  },
};
const zwaar = (waarde: number, extra: object = {}) => ({
  tabel: "normtijd",
  sleutel: "zwaar.volledig",
  waarde,
  geldigVan: "2026-07-01",
  ...extra,
});

interface Verschil {
  readonly id: string;
  readonly minutenPerWeek: { basis: number | null; variant: number | null; verschil: number | null };
  readonly onderdelen: readonly object[];
  readonly regels: readonly {
    readonly door: string;
    readonly verschil: number | null;
    readonly basis: { readonly regel: string } | null;
    readonly variant: { readonly regel: string } | null;
  }[];
}
interface Antwoord {
  readonly varianten: readonly {
    readonly id: string;
    readonly voorgesteld: boolean;
    readonly antwoord: {
      readonly minutenPerWeek: number;
      readonly kwitantie: { readonly tabelVersie: string };
    };
  }[];
  readonly verschillen: readonly Verschil[];
  readonly fouten?: readonly {
    readonly pad: string;
    readonly code: string;
    readonly toegestaan?: string[];
  }[];
}

const vergelijk = (varianten: readonly object[], situatie: object = SITUATIE) =>
  stuur<Antwoord>(PAD, { situatie, varianten });

describe("what if a number were another", () => {
  it("gives the difference and the rule that makes it", async () => {
    const { status, body } = await vergelijk([
      { id: "nu", ...KOP },
      { id: "zwaar85", ...KOP, voorstellen: [zwaar(85)] },
    ]);
    expect(status).toBe(200);
    expect(
      body.varianten.map(({ id, voorgesteld, antwoord }) => [id, voorgesteld, antwoord.minutenPerWeek]),
    ).toEqual([
      ["nu", false, 186],
      ["zwaar85", true, 178],
    ]);
    const [verschil] = body.verschillen;
    expect(verschil?.minutenPerWeek).toEqual({ basis: 186, variant: 178, verschil: -8 });
    expect(verschil?.onderdelen).toEqual([
      { onderdeel: "zwaarHuishoudelijkWerk", basis: 104, variant: 96, verschil: -8 },
    ]);
    expect(verschil?.regels).toMatchObject([
      {
        door: "getal",
        verschil: -8,
        basis: { regel: "WK-b1-14-zwaar-basis", minuten: 93 },
        variant: { minuten: 85 },
      },
    ]);
  });

  it.each([
    ["the day before it would begin", "2026-06-30", {}, 186],
    ["the first day", "2026-07-01", {}, 178],
    ["the day before it would end", "2026-12-31", { geldigTot: "2027-01-01" }, 178],
    ["the day on which it would no longer hold", "2027-01-01", { geldigTot: "2027-01-01" }, 186],
  ])("holds from its first day until its last: %s", async (_, peildatum, extra, minuten) => {
    const { body } = await vergelijk([
      { id: "nu", ...KOP, peildatum },
      { id: "anders", ...KOP, peildatum, voorstellen: [zwaar(85, extra)] },
    ]);
    expect(body.varianten[1]?.antwoord.minutenPerWeek).toBe(minuten);
  });

  it("is not stored: the next request has the tables as they are", async () => {
    const zonder = [
      { id: "a", ...KOP },
      { id: "b", ...KOP },
    ];
    const eerst = await vergelijk(zonder);
    await vergelijk([
      { id: "a", ...KOP },
      { id: "b", ...KOP, voorstellen: [zwaar(1)] },
    ]);
    expect((await vergelijk(zonder)).body).toEqual(eerst.body);
    const los = await stuur<Antwoord["varianten"][0]["antwoord"]>("/v1/normberekeningen", {
      ...KOP,
      ...SITUATIE,
    });
    expect(los.body.minutenPerWeek).toBe(186);
  });

  it("says in the line that the number is a proposal, and changes the hash of the tables", async () => {
    const { body, tekst } = await vergelijk([
      { id: "nu", ...KOP },
      { id: "zwaar85", ...KOP, voorstellen: [zwaar(85)] },
    ]);
    expect(tekst).toContain("Dit getal is een voorstel uit het verzoek");
    const [nu, anders] = body.varianten.map(({ antwoord }) => antwoord.kwitantie.tabelVersie);
    expect(nu).not.toBe(anders);
  });

  it("says in the letter too that a variant has proposals", async () => {
    const { body } = await stuur<{ uitleg: string[] }>(`${PAD}?uitleg=true`, {
      situatie: SITUATIE,
      varianten: [
        { id: "nu", ...KOP },
        { id: "zwaar85", ...KOP, voorstellen: [zwaar(85)] },
      ],
    });
    expect(body.uitleg).toContain("Variant nu.");
    expect(body.uitleg).toContain(
      "Variant zwaar85. Hier zijn getallen voorgesteld in het verzoek: die staan niet zo in het document.",
    );
  });

  it("takes a range, and then the total is one", async () => {
    const { body } = await vergelijk([
      { id: "nu", ...KOP },
      { id: "band", ...KOP, voorstellen: [zwaar(80, { waardeMaximum: 100 })] },
    ]);
    expect(body.verschillen[0]?.minutenPerWeek).toEqual({ basis: 186, variant: null, verschil: null });
    expect(body.varianten[1]?.antwoord).toMatchObject({ bandbreedte: { minimum: 173, maximum: 193 } });
  });

  it("is checked as the tables are: every fault at its place", async () => {
    const { status, body } = await vergelijk([
      { id: "nu", ...KOP },
      {
        id: "fout",
        ...KOP,
        voorstellen: [
          { tabel: "normtijd", sleutel: "bestaat.niet", waarde: 1, geldigVan: "2026-07-01" },
          zwaar(85, { geldigTot: "2026-07-01" }),
          zwaar(85, { waardeMaximum: 85 }),
          { tabel: "parameter", sleutel: "zwaar.volledig", waarde: 1, geldigVan: "2026-07-01" },
        ],
      },
    ]);
    expect(status).toBe(400);
    expect(body.fouten?.map(({ pad, code }) => [pad, code])).toEqual([
      ["/varianten/1/voorstellen/0/sleutel", "niet-toegestaan"],
      ["/varianten/1/voorstellen/1/geldigTot", "volgorde"],
      ["/varianten/1/voorstellen/2/waardeMaximum", "te-klein"],
      ["/varianten/1/voorstellen/3/sleutel", "niet-toegestaan"],
    ]);
    expect(body.fouten?.[0]?.toegestaan).toContain("zwaar.volledig");
  });

  it("refuses two proposals for one key on one date, and takes two that follow on", async () => {
    const een = zwaar(85, { geldigTot: "2026-10-01" });
    const aansluitend = zwaar(80, { geldigVan: "2026-10-01" });
    const overlappend = zwaar(80, { geldigVan: "2026-09-30" });
    const met = (voorstellen: readonly object[]) =>
      vergelijk([
        { id: "a", ...KOP },
        { id: "b", ...KOP, voorstellen },
      ]);
    expect((await met([een, aansluitend])).body.varianten[1]?.antwoord.minutenPerWeek).toBe(178);
    const { status, body } = await met([een, overlappend]);
    expect(status).toBe(400);
    expect(body.fouten).toMatchObject([{ pad: "/varianten/1/voorstellen/1", code: "dubbel" }]);
  });
});

describe("another regelset, date or question", () => {
  it("is compared part by part, and a rule of one alone is told as such", async () => {
    const { body } = await vergelijk([
      { id: "wk", ...KOP },
      { id: "hhm", ...KOP, regelset: "hhm-2019" },
    ]);
    const [verschil] = body.verschillen;
    const kanten = verschil?.regels.map(({ door, basis, variant }) => [
      door,
      basis !== null,
      variant !== null,
    ]);
    expect(kanten).toContainEqual(["alleenInBasis", true, false]);
    expect(kanten).toContainEqual(["alleenInVariant", false, true]);
    const zwaarBasis = verschil?.regels.find(({ basis }) => basis?.regel === "WK-b1-14-zwaar-basis");
    expect(zwaarBasis).toMatchObject({ door: "alleenInBasis", verschil: -93 });
  });

  it("with nothing different has no differences", async () => {
    const { body } = await vergelijk([
      { id: "a", ...KOP },
      { id: "b", ...KOP, peildatum: "2025-01-01" },
    ]);
    expect(body.verschillen).toEqual([
      { id: "b", minutenPerWeek: { basis: 186, variant: 186, verschil: 0 }, onderdelen: [], regels: [] },
    ]);
  });

  it("each variant has the answer of the single call", async () => {
    const varianten = [
      { id: "a", ...KOP },
      { id: "b", ...KOP, regelset: "hhm-2019" },
      { id: "c", ...KOP, regelset: "beekdaelen", normenkader: "hhm-2019" },
    ];
    const { body } = await vergelijk(varianten);
    for (const [plek, { id: _, ...keuze }] of varianten.entries()) {
      expect(body.varianten[plek]?.antwoord).toEqual(
        (await stuur("/v1/normberekeningen", { ...keuze, ...SITUATIE })).body,
      );
    }
  });

  it("tells the faults of all variants at once", async () => {
    const { status, body } = await vergelijk([
      { id: "a", ...KOP, peildatum: "1999-01-01" },
      { id: "a", ...KOP, normenkader: "hhm-2019" },
      { id: "b", ...KOP, regelset: "landelijk" },
    ]);
    expect(status).toBe(400);
    expect(body.fouten?.map(({ pad, code }) => [pad, code])).toEqual([
      ["/varianten/0/peildatum", "geen-regels"],
      ["/varianten/1/id", "dubbel"],
      ["/varianten/1/normenkader", "niet-toegestaan"],
      ["/varianten/2/regelset", "niet-toegestaan"],
    ]);
  });

  it("takes no fewer than two variants, no more than ten, and a coherent situation", async () => {
    const { body } = await vergelijk([{ id: "a", ...KOP }], {
      huishouden: { leden: [{ id: "p", rol: "partner" }] },
    });
    expect(body.fouten?.map(({ pad, code }) => [pad, code])).toContainEqual(["/varianten", "te-klein"]);
    const elf = Array.from({ length: 11 }, (_, nummer) => ({ id: `v${nummer}`, ...KOP }));
    expect((await vergelijk(elf)).body.fouten).toMatchObject([{ pad: "/varianten", code: "te-groot" }]);
    const { body: zonderClient } = await vergelijk(elf.slice(0, 2), {
      huishouden: { leden: [{ id: "p", rol: "partner" }] },
    });
    expect(zonderClient.fouten).toMatchObject([{ pad: "/situatie/huishouden/leden", code: "geen-client" }]);
  });
});

describe("a part", () => {
  const tegenover = async (hulpvraag: object, ander: object) => {
    const { body } = await vergelijk(
      [
        { id: "a", ...KOP },
        { id: "b", ...KOP, ...ander },
      ],
      {
        ...SITUATIE,
        hulpvraag,
      },
    );
    return body.verschillen[0]?.onderdelen;
  };

  it("for which a document has no minutes has none that are known", async () => {
    // Laundry without ironing is 34 minutes in Westerkwartier (paragraaf 14); hhm-2019 names no minutes for it.
    const was = { wasverzorging: { taak: "volledigZonderStrijken" } };
    expect(await tegenover(was, { regelset: "hhm-2019" })).toEqual([
      { onderdeel: "wasverzorging", basis: 34, variant: null, verschil: null },
    ]);
  });

  it("of a sum with missing facts is not known", async () => {
    // With hhm-2019 the warm meals of Midden-Limburg hang on the microwave (4.6), which is not known.
    const maaltijden = { maaltijden: { broodmaaltijdDagenPerWeek: 7 } };
    const verschillen = await tegenover(maaltijden, { regelset: "midden-limburg", normenkader: "hhm-2019" });
    for (const verschil of verschillen ?? [])
      expect(verschil).toMatchObject({ variant: null, verschil: null });
    expect(verschillen).not.toEqual([]);
  });
});
