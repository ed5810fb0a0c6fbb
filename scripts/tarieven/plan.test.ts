import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maakPlan } from "./plan.ts";
import type { NieuwTarief } from "./rij.ts";

const TARIEF: NieuwTarief = {
  gemeentecode: "1969",
  voorziening: "hulpBijHuishouden",
  vorm: "pgbFormeel",
  eenheid: "uur",
  eurocent: 3150,
  geldigVan: "2026-01-01",
  geldigTot: "2027-01-01",
  document: "Besluit",
  plaats: "artikel 1",
  url: null,
};
const met = (velden: Partial<NieuwTarief>): NieuwTarief => ({ ...TARIEF, ...velden });
const plan = (tarieven: readonly NieuwTarief[], aanwezig: readonly NieuwTarief[] = []) =>
  maakPlan(
    tarieven.map((tarief, plek) => ({ regel: plek + 2, tarief })),
    { gemeentecodes: ["0297", "1969"], tarieven: aanwezig },
  );
const fouten = (...velden: Parameters<typeof plan>) =>
  plan(...velden).fouten.map((f) => `${f.regel} ${f.melding}`);

describe("a plan", () => {
  it("adds what is not there, and leaves what is", () => {
    const nieuw = met({ geldigVan: "2027-01-01", geldigTot: null });
    const { toevoegen, aanwezig, fouten: geen } = plan([TARIEF, nieuw], [TARIEF]);
    expect(toevoegen).toEqual([{ regel: 3, tarief: nieuw }]);
    expect([aanwezig, geen]).toEqual([1, []]);
  });

  it("adds nothing the second time", () => {
    const tarieven = [
      TARIEF,
      met({ geldigVan: "2027-01-01", geldigTot: null }),
      met({ gemeentecode: "0297" }),
    ];
    expect(plan(tarieven, tarieven)).toEqual({ toevoegen: [], aanwezig: 3, fouten: [] });
  });

  it.each([
    { eurocent: 3151 },
    { document: "Ander besluit" },
    { plaats: "artikel 2" },
    { url: "https://voorbeeld.example/" },
    { geldigTot: null },
    { geldigVan: "2026-12-31", geldigTot: "2027-06-01" },
    { geldigVan: "2025-01-01", geldigTot: "2026-01-02" },
  ])("refuses a tariff that overlaps with what is there: %o", (velden) => {
    expect(fouten([met(velden)], [TARIEF])).toEqual([
      "2 Dit tarief overlapt met een tarief in de tabel: € 31,50 van 2026-01-01 tot 2027-01-01.",
    ]);
  });

  it.each([
    { geldigVan: "2027-01-01", geldigTot: null },
    { geldigVan: "2025-01-01", geldigTot: "2026-01-01" },
    { gemeentecode: "0297" },
    { vorm: "pgbInformeel" },
    { eenheid: "minuut" },
    { voorziening: "vervoer" },
  ] as const)("takes a tariff beside what is there: %o", (velden) => {
    expect(fouten([met(velden)], [TARIEF])).toEqual([]);
  });

  it("tells duplicate lines and overlapping periods within the file", () => {
    expect(fouten([TARIEF, met({ eurocent: 1 }), TARIEF])).toEqual([
      "3 Dit tarief overlapt met dat van regel 2, van 2026-01-01 tot 2027-01-01.",
      "4 Dit is dezelfde regel als regel 2.",
    ]);
  });

  it("tells a duplicate line of what is there too", () => {
    expect(fouten([TARIEF, TARIEF], [TARIEF])).toEqual(["3 Dit is dezelfde regel als regel 2."]);
  });

  it("tells a municipality in which no regelset holds", () => {
    expect(fouten([met({ gemeentecode: "0000" })])).toEqual([
      "2 In gemeente 0000 geldt geen regelset. Wel in 0297, 1969.",
    ]);
  });

  it("finds an overlap exactly where two of its tariffs share a day", () => {
    const dag = (jaar: number) => `${2000 + jaar}-01-01`;
    const perioden = fc
      .array(fc.tuple(fc.nat({ max: 12 }), fc.option(fc.integer({ min: 1, max: 4 }), { nil: null })), {
        maxLength: 6,
      })
      .map((rijen) =>
        rijen.map(([van, duur], plek) =>
          met({ eurocent: plek, geldigVan: dag(van), geldigTot: duur === null ? null : dag(van + duur) }),
        ),
      );
    fc.assert(
      fc.property(perioden, (rijen) => {
        const delen = rijen.some((a, i) =>
          rijen.some(
            (b, j) => i < j && (b.geldigTot ?? "9") > a.geldigVan && (a.geldigTot ?? "9") > b.geldigVan,
          ),
        );
        expect(plan(rijen).fouten.length > 0).toBe(delen);
      }),
    );
  });
});
