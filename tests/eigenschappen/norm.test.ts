import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Tabellen } from "../../src/regels/tabellen.ts";
import { REGELSETS } from "../../src/regelsets/index.ts";
import { heeftNorm, type Kader, type Normberekening } from "../../src/regelsets/regelset.ts";
import type { Situatie } from "../../src/regelsets/situatie.ts";
import { stuur } from "../hulp/http.ts";
import { situatie, telFeiten, zonderFeiten } from "../hulp/situaties.ts";
import { normregelsetVan, tabellenVan } from "../hulp/tabellen.ts";

/** A date on which every regelset is in force. */
const PEILDATUM = "2027-03-01";
const RONDES = { numRuns: 300, seed: 20261121 };

const grenzen = ({ bandbreedte: { minimum, maximum } }: Normberekening) => ({
  minimum: Number(minimum),
  maximum: maximum === null ? Number.POSITIVE_INFINITY : Number(maximum),
});

/** The situation with one more of something that asks more help. */
const MEER: readonly [naam: string, (s: Situatie) => Situatie][] = [
  [
    "slaapkamer",
    (s) => ({
      ...s,
      woning: { ...s.woning, slaapkamersInGebruik: (s.woning?.slaapkamersInGebruik ?? 0) + 1 },
    }),
  ],
  [
    "extra slaapkamer",
    (s) => ({
      ...s,
      woning: { ...s.woning, extraSlaapkamersInGebruik: (s.woning?.extraSlaapkamersInGebruik ?? 0) + 1 },
    }),
  ],
  [
    "persoon",
    (s) => ({
      ...s,
      huishouden: {
        ...s.huishouden,
        leden: [...(s.huishouden?.leden ?? []), { id: "x", rol: "huisgenoot", leeftijd: 40 }],
      },
    }),
  ],
  [
    "kind",
    (s) => ({
      ...s,
      huishouden: {
        ...s.huishouden,
        leden: [...(s.huishouden?.leden ?? []), { id: "x", rol: "kind", leeftijd: 10 }],
      },
    }),
  ],
  [
    "dag met een broodmaaltijd",
    (s) => {
      const dagen = s.hulpvraag?.maaltijden?.broodmaaltijdDagenPerWeek ?? 0;
      const maaltijden = { ...s.hulpvraag?.maaltijden, broodmaaltijdDagenPerWeek: Math.min(7, dagen + 1) };
      return { ...s, hulpvraag: { ...s.hulpvraag, maaltijden } };
    },
  ],
  [
    "dag met een warme maaltijd",
    (s) => {
      const dagen = s.hulpvraag?.maaltijden?.opwarmenDagenPerWeek ?? 0;
      const maaltijden = { ...s.hulpvraag?.maaltijden, opwarmenDagenPerWeek: Math.min(7, dagen + 1) };
      return { ...s, hulpvraag: { ...s.hulpvraag, maaltijden } };
    },
  ],
];

/** Each regelset alone, and with each framework that it may borrow from. */
const varianten = [...REGELSETS.values()]
  .filter(heeftNorm)
  .flatMap(({ id, normenkaders }) => [
    { naam: id, id, kaderId: undefined },
    ...normenkaders.map((kaderId) => ({ naam: `${id} met ${kaderId}`, id, kaderId })),
  ]);

describe.each(varianten)("$naam", ({ id, kaderId }) => {
  let tabellen: Tabellen;
  let kader: Kader | undefined;
  beforeAll(async () => {
    tabellen = await tabellenVan(id, PEILDATUM);
    if (kaderId !== undefined) {
      const vanKader = await tabellenVan(kaderId, PEILDATUM);
      kader = { id: kaderId, normdeel: (s) => normregelsetVan(kaderId).normdeel(s, vanKader) };
    }
  });
  const bereken = (s: Situatie) => normregelsetVan(id).normberekening(s, tabellen, kader);
  const metMinderFeiten = situatie.chain((volledig) =>
    fc
      .array(fc.boolean(), { minLength: telFeiten(volledig), maxLength: telFeiten(volledig) })
      .map((weg) => ({ volledig, deels: zonderFeiten(volledig, (nummer) => weg[nummer] ?? false) })),
  );

  it("the lines add up to the total", () => {
    fc.assert(
      fc.property(metMinderFeiten, ({ deels }) => {
        const uitkomst = bereken(deels);
        if (!uitkomst.compleet) return;
        const som = (kies: "minimum" | "maximum") =>
          uitkomst.regels.reduce((t, r) => t + (r.minutenPerWeek ?? r.bandbreedte?.[kies] ?? Number.NaN), 0);
        expect({ minimum: Math.max(0, som("minimum")), maximum: Math.max(0, som("maximum")) }).toEqual(
          grenzen(uitkomst),
        );
        expect(uitkomst.minutenPerWeek).toBe(som("minimum") === som("maximum") ? som("minimum") : null);
      }),
      RONDES,
    );
  });

  it("it is complete exactly where no fact is missing", () => {
    fc.assert(
      fc.property(metMinderFeiten, ({ deels }) => {
        const { compleet, ontbrekend, minutenPerWeek } = bereken(deels);
        expect(compleet).toBe(ontbrekend.length === 0);
        if (!compleet) expect(minutenPerWeek).toBeNull();
      }),
      RONDES,
    );
  });

  it("more facts only narrow the bounds and leave settled lines as they are", () => {
    fc.assert(
      fc.property(metMinderFeiten, ({ volledig, deels }) => {
        const [met, zonder] = [bereken(volledig), bereken(deels)];
        expect(grenzen(met).minimum).toBeGreaterThanOrEqual(grenzen(zonder).minimum);
        expect(grenzen(met).maximum).toBeLessThanOrEqual(grenzen(zonder).maximum);
        const lijnen = met.regels.map(({ regel, minutenPerWeek }) => `${regel} ${minutenPerWeek}`);
        for (const { regel, minutenPerWeek } of zonder.regels) {
          expect(lijnen).toContain(`${regel} ${minutenPerWeek}`);
        }
      }),
      RONDES,
    );
  });

  it.each(MEER)("one more %s never lowers the total", (_, meer) => {
    fc.assert(
      fc.property(situatie, (s) => {
        const [eerst, dan] = [grenzen(bereken(s)), grenzen(bereken(meer(s)))];
        expect(dan.minimum).toBeGreaterThanOrEqual(eerst.minimum);
        expect(dan.maximum).toBeGreaterThanOrEqual(eerst.maximum);
      }),
      RONDES,
    );
  });

  it("any valid situation gives 200 with a body that validates", async () => {
    await fc.assert(
      fc.asyncProperty(metMinderFeiten, async ({ deels }) => {
        const invoer = {
          regelset: id,
          peildatum: PEILDATUM,
          ...(kaderId && { normenkader: kaderId }),
          ...deels,
        };
        expect((await stuur("/v1/normberekeningen", invoer)).status).toBe(200);
      }),
      { ...RONDES, numRuns: 60 },
    );
  });
});
