import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Tabellen } from "../../src/regels/tabellen.ts";
import { REGELSETS } from "../../src/regelsets/index.ts";
import { wijzeVoor } from "../../src/regelsets/tegemoetkoming/regels.ts";
import {
  BESTEMMINGEN,
  type Tegemoetkomingsvraag,
  TOLKDOMEINEN,
} from "../../src/regelsets/tegemoetkoming/vraag.ts";
import { tabellenVan } from "../hulp/tabellen.ts";

const PEILDATUM = "2027-03-01";
const RONDES = { numRuns: 200, seed: 20261128 };
const bedrag = fc.nat({ max: 5_000_000 });
const dag = (van: string, totEnMet: string) =>
  fc
    .date({ min: new Date(van), max: new Date(totEnMet), noInvalidDate: true })
    .map((datum) => datum.toISOString().slice(0, 10));

/** Yes more often than no, so that not all conditions fail. */
const meestal = fc.nat({ max: 4 }).map((n) => n > 0);

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
  fc.record({
    soort: fc.constant("woningsanering" as const),
    kostenCent: bedrag,
    aanschafdatum: dag("2015-01-01", "2020-12-31"),
    aanvraagdatum: dag("2021-01-01", "2026-12-31"),
  }),
  fc.record({
    soort: fc.constant("roerendeWoonvoorziening" as const),
    aanschafkostenCent: bedrag,
    inNatura: fc.boolean(),
  }),
  fc.record({ soort: fc.constant("onderhoudWoonvoorziening" as const), kostenCent: bedrag }),
  fc.record({ soort: fc.constant("woningaanpassing" as const), geaccepteerdeOfferteCent: bedrag }),
  fc.record({
    soort: fc.constant("terugbetalingBijVerkoop" as const),
    clientIsEigenaar: meestal,
    woningMeerWaard: meestal,
    gereedmelding: dag("2012-01-01", "2020-12-31"),
    verkoopdatum: dag("2021-01-01", "2026-12-31"),
    betreftAanOfBijgebouw: fc.boolean(),
    tegemoetkomingAanOfBijgebouwCent: bedrag,
    kostprijsCent: bedrag,
    betaaldeBijdrageCent: bedrag,
    nogNietAfgeschrevenProcent: fc.nat({ max: 100 }),
  }),
  fc.record({ soort: fc.constant("collectiefVervoer" as const), andereVervoersvoorziening: fc.boolean() }),
  fc.record({
    soort: fc.constant("ritCollectiefVervoer" as const),
    enkeleReisKilometers: fc.nat({ max: 50 }),
    bestemming: fc.constantFrom(...BESTEMMINGEN),
    begeleidingMedischNoodzakelijk: fc.boolean(),
  }),
  fc.record({
    soort: fc.constant("vervoerspgbPaar" as const),
    pgbEenPersoonCent: bedrag,
    vervoersbehoefteValtSamen: fc.boolean(),
  }),
  fc.record({
    soort: fc.constant("meerkosten" as const),
    opAanvraag: meestal,
    beperkingOfChronischeProblemen: meestal,
    aannemelijkeMeerkosten: meestal,
    inkomenCent: fc.integer({ min: 118, max: 122 }),
    bijstandsnormCent: fc.integer({ min: 99, max: 101 }),
    inkomenOpGrensTeltMee: fc.boolean(),
  }),
  fc.record({
    soort: fc.constant("maatwerktegemoetkoming" as const),
    opAanvraag: fc.boolean(),
    beperkingOfChronischeProblemen: fc.boolean(),
  }),
  fc.record({
    soort: fc.constant("sportvoorziening" as const),
    opAanvraag: meestal,
    sportenZonderMogelijk: fc.boolean(),
    aanschafkostenCent: bedrag,
    onderhoudskostenCent: bedrag,
    verzekeringskostenCent: bedrag,
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
          if (eerst.uitkomst !== "onbekend") expect(dan.uitkomst).toBe(eerst.uitkomst);
          expect(onder(dan.bandbreedte.minimum)).toBeGreaterThanOrEqual(onder(eerst.bandbreedte.minimum));
          expect(boven(dan.bandbreedte.maximum)).toBeLessThanOrEqual(boven(eerst.bandbreedte.maximum));
        }),
        RONDES,
      );
    });
  },
);
