import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Tabellen } from "../../src/regels/tabellen.ts";
import { REGELSETS } from "../../src/regelsets/index.ts";
import { wijzeVoor } from "../../src/regelsets/tegemoetkoming/regels.ts";
import { type Tegemoetkomingsvraag, TOLKDOMEINEN } from "../../src/regelsets/tegemoetkoming/vraag.ts";
import { tabellenVan } from "../hulp/tabellen.ts";

const PEILDATUM = "2027-03-01";
const RONDES = { numRuns: 200, seed: 20261128 };
const bedrag = fc.nat({ max: 5_000_000 });

/** Every fact of each kind. */
const vragen: fc.Arbitrary<Tegemoetkomingsvraag> = fc.oneof(
  fc.record({
    soort: fc.constant("tolkuren" as const),
    auditieveBeperking: fc.boolean(),
    visueleBeperking: fc.boolean(),
    domein: fc.constantFrom(...TOLKDOMEINEN),
    gevraagdeMinuten: fc.nat({ max: 20_000 }),
  }),
  fc.record({
    soort: fc.constant("verhuizenOfAanpassen" as const),
    aanpassingHuidigCent: bedrag,
    aanpassingHuidigLaterCent: bedrag,
    pgbVerhuiskostenCent: bedrag,
    aanpassingNieuwCent: bedrag,
  }),
);

/** The same question without some of its facts. */
const zonder = (vraag: Tegemoetkomingsvraag, weg: readonly string[]): Tegemoetkomingsvraag => ({
  ...vraag,
  ...Object.fromEntries(weg.map((naam) => [naam, undefined])),
});

const onder = (grens: number | null) => grens ?? Number.NEGATIVE_INFINITY;
const boven = (grens: number | null) => grens ?? Number.POSITIVE_INFINITY;

describe.each([...REGELSETS.values()].filter(({ tegemoetkomingen }) => tegemoetkomingen))(
  "$id",
  (regelset) => {
    let tabellen: Tabellen;
    beforeAll(async () => {
      tabellen = await tabellenVan(regelset.id, PEILDATUM);
    });
    const bereken = (vraag: Tegemoetkomingsvraag) =>
      wijzeVoor(regelset.tegemoetkomingen ?? {}, vraag.soort, vraag)?.bereken(tabellen);

    it("narrows its bounds when facts are added, and never flips what is settled", () => {
      const deels = vragen.chain((vraag) => {
        const namen = Object.keys(vraag).filter((naam) => naam !== "soort");
        return fc.subarray(namen).map((weg) => ({ vraag, weg }));
      });
      fc.assert(
        fc.property(deels, ({ vraag, weg }) => {
          const eerst = bereken(zonder(vraag, weg));
          const dan = bereken(vraag);
          if (eerst === undefined || dan === undefined) return;
          expect(dan.compleet).toBe(true);
          expect(eerst.ontbrekend.length === 0).toBe(eerst.compleet);
          if (eerst.compleet) expect(dan.waarde).toBe(eerst.waarde);
          expect(onder(dan.bandbreedte.minimum)).toBeGreaterThanOrEqual(onder(eerst.bandbreedte.minimum));
          expect(boven(dan.bandbreedte.maximum)).toBeLessThanOrEqual(boven(eerst.bandbreedte.maximum));
        }),
        RONDES,
      );
    });
  },
);
