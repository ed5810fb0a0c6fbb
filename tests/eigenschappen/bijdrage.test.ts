import { env } from "cloudflare:workers";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { eindeVan } from "../../src/regels/periode.ts";
import { berekenBijdrage } from "../../src/regelsets/bijdrage/bereken.ts";
import type { Maandtabellen } from "../../src/regelsets/bijdrage/maandtabellen.ts";
import { MAANDBEDRAG, VIERWEKENBEDRAG } from "../../src/regelsets/bijdrage/sleutels.ts";
import { maandenTussen, maandenVerder } from "../../src/regelsets/bijdrage/tijdvak.ts";
import type { Bijdrageuitkomst, Grenzen } from "../../src/regelsets/bijdrage/uitkomst.ts";
import {
  BIJDRAGEVOORZIENINGEN,
  type Bijdragevraag,
  OMSTANDIGHEDEN,
  type Voorziening,
} from "../../src/regelsets/bijdrage/vraag.ts";
import { leesTabellen } from "../../src/tabellen/lees.ts";
import { Opnamen } from "../../src/tabellen/opnamen.ts";
import { perMaandVan } from "../hulp/bijdragen.ts";
import { STAND } from "../hulp/tabellen.ts";

const RONDES = { numRuns: 300, seed: 20261128 };
/** Each round computes up to nineteen months more than once. */
const LANG = 60_000;
/** Every kind of year: four weeks, months with and without an amount, and local rules in force and not. */
const ALLES = { van: "2019-01", totEnMet: "2028-12" };
const IDS = ["landelijk", "westerkwartier", "beekdaelen", "midden-limburg", "bommelerwaard"] as const;
const MET_GRENS = ["hulpmiddel", "woningaanpassing"] as const;

const perId = new Map<string, ReadonlyMap<string, Maandtabellen>>();
beforeAll(async () => {
  const opnamen = new Map<string, Opnamen>();
  for (const id of ["landelijk", ...IDS]) {
    opnamen.set(id, opnamen.get(id) ?? new Opnamen(await leesTabellen(env.DB, id, STAND)));
  }
  for (const id of IDS) {
    const van = async (gevraagd: string): Promise<Opnamen> => {
      const gelezen = opnamen.get(gevraagd);
      if (gelezen === undefined) throw new Error(`no tables of ${gevraagd}`);
      return gelezen;
    };
    perId.set(id, await perMaandVan(id, ALLES, van));
  }
});

interface Proef {
  readonly id: (typeof IDS)[number];
  readonly vraag: Bijdragevraag;
}

function bereken({ id, vraag }: Proef): Bijdrageuitkomst {
  const perMaand = perId.get(id);
  if (perMaand === undefined) throw new Error(`no tables of ${id}`);
  return berekenBijdrage(vraag, perMaand);
}

const lijnen = ({ perioden, maanden }: Bijdrageuitkomst) => [...perioden, ...maanden];

const ja = fc.boolean();
const dag = fc
  .integer({ min: 0, max: 3_600 })
  .map((waarde) => eindeVan("2018-10-01", { waarde, eenheid: "dagen" }));
const voorziening: fc.Arbitrary<Voorziening> = fc
  .record({
    soort: fc.constantFrom(...BIJDRAGEVOORZIENINGEN, ...MET_GRENS, ...MET_GRENS),
    start: dag,
    duur: fc.option(fc.integer({ min: 1, max: 900 })),
    kostprijsCent: fc.integer({ min: 0, max: 60_000 }),
    eerderBetaaldCent: fc.integer({ min: 0, max: 20_000 }),
  })
  .map(({ duur, ...rest }) => ({
    ...rest,
    einde: duur === null ? null : eindeVan(rest.start, { waarde: duur, eenheid: "dagen" }),
  }));
const tijd = fc.record({ van: dag, duur: fc.integer({ min: 1, max: 200 }) }).map(({ van, duur }) => ({
  van,
  tot: eindeVan(van, { waarde: duur, eenheid: "dagen" }),
}));

/** A household about which everything is known. */
const bekend: fc.Arbitrary<Proef> = fc
  .record({
    id: fc.constantFrom(...IDS),
    begin: fc.integer({ min: 0, max: 100 }),
    lengte: fc.integer({ min: 0, max: 18 }),
    huishouden: fc.record({
      samenstelling: fc.constantFrom("alleenstaand" as const, "gehuwd" as const),
      clientAowGerechtigd: ja,
      partnerAowGerechtigd: ja,
    }),
    betaaltWlzBijdrage: fc.constantFrom(false, false, false, true),
    voorziening,
    andereVoorzieningen: fc.array(voorziening, { maxLength: 2 }),
    onderbrekingen: fc
      .array(fc.tuple(tijd, ja), { maxLength: 2 })
      .map((rij) => rij.map(([dagen, uitzonderlijk]) => ({ ...dagen, uitzonderlijk }))),
    wijzigingen: fc.array(
      fc.record({ vanaf: dag, huishouden: fc.record({ partnerAowGerechtigd: ja }), betaaltWlzBijdrage: ja }),
      { maxLength: 2 },
    ),
    omstandigheden: fc
      .array(fc.tuple(fc.constantFrom(...OMSTANDIGHEDEN), tijd), { maxLength: 2 })
      .map((rij) => rij.map(([soort, dagen]) => ({ soort, ...dagen }))),
    woningaanpassingMinderjarige: ja,
  })
  .map(({ id, begin, lengte, ...vraag }) => {
    const van = maandenVerder(ALLES.van, begin);
    return { id, vraag: { ...vraag, periode: { van, totEnMet: maandenVerder(van, lengte) } } };
  });

const WEG = 16;

/** The same question with some of the facts left out. */
function minder({ id, vraag }: Proef, weg: readonly boolean[]): Proef {
  const of = <T>(plek: number, waarde: T): T | undefined => (weg[plek] ? undefined : waarde);
  const kaal = (plek: number, een: Voorziening): Voorziening => ({
    ...een,
    start: of(plek, een.start),
    einde: of(plek + 1, een.einde),
    kostprijsCent: of(plek + 2, een.kostprijsCent),
    eerderBetaaldCent: of(plek + 3, een.eerderBetaaldCent),
  });
  const { huishouden } = vraag;
  return {
    id,
    vraag: {
      ...vraag,
      huishouden: {
        samenstelling: of(0, huishouden?.samenstelling),
        clientAowGerechtigd: of(1, huishouden?.clientAowGerechtigd),
        partnerAowGerechtigd: of(2, huishouden?.partnerAowGerechtigd),
      },
      betaaltWlzBijdrage: of(3, vraag.betaaltWlzBijdrage),
      voorziening: kaal(4, vraag.voorziening),
      andereVoorzieningen: vraag.andereVoorzieningen?.map((een) => kaal(8, een)),
      onderbrekingen: of(
        12,
        vraag.onderbrekingen?.map(({ van, tot, uitzonderlijk }) => ({
          van,
          tot: of(13, tot),
          uitzonderlijk: of(14, uitzonderlijk),
        })),
      ),
      woningaanpassingMinderjarige: of(15, vraag.woningaanpassingMinderjarige),
    },
  };
}

const metMinder = fc
  .tuple(
    bekend,
    fc.array(ja, { minLength: WEG, maxLength: WEG }),
    fc.array(ja, { minLength: WEG, maxLength: WEG }),
  )
  .map(([proef, eerst, dan]) => ({
    // The second knows all that the first does, and perhaps more.
    minst: minder(
      proef,
      eerst.map((weg, plek) => weg || dan[plek] === true),
    ),
    meer: minder(proef, eerst),
  }));

const binnen = (nauw: Grenzen, ruim: Grenzen): boolean =>
  nauw.minimum >= ruim.minimum &&
  (ruim.maximum === null || (nauw.maximum !== null && nauw.maximum <= ruim.maximum));

describe("the contribution", { timeout: LANG }, () => {
  it("of a settled month does not flip when a fact is added, and bounds only narrow", () => {
    fc.assert(
      fc.property(metMinder, ({ minst, meer }) => {
        const [weinig, veel] = [bereken(minst), bereken(meer)];
        for (const [plek, lijn] of lijnen(weinig).entries()) {
          const later = lijnen(veel)[plek];
          if (lijn.bedragCent !== null) expect(later?.bedragCent).toBe(lijn.bedragCent);
          expect(later && binnen(later.bandbreedte, lijn.bandbreedte)).toBe(true);
        }
        if (weinig.totaalCent !== null) expect(veel.totaalCent).toBe(weinig.totaalCent);
        expect(binnen(veel.bandbreedte, weinig.bandbreedte)).toBe(true);
      }),
      RONDES,
    );
  });

  it("asks for facts exactly where one is missing that counts", () => {
    fc.assert(
      fc.property(metMinder, bekend, ({ minst }, alles) => {
        const weinig = bereken(minst);
        const isOpen = lijnen(weinig).some(({ uitkomst }) => uitkomst === "onbekend");
        expect(weinig.ontbrekend.length > 0).toBe(isOpen);
        expect(bereken(alles).ontbrekend).toEqual([]);
      }),
      RONDES,
    );
  });

  it("is the sum of its months, each of which has one line with at most one amount", () => {
    fc.assert(
      fc.property(bekend, (proef) => {
        const uitkomst = bereken(proef);
        const { van, totEnMet } = proef.vraag.periode;
        const maanden = maandenTussen(van, totEnMet);
        expect(uitkomst.maanden.map(({ maand }) => maand)).toEqual(
          maanden.filter((maand) => maand >= "2020"),
        );
        expect(new Set(uitkomst.perioden.map((lijn) => lijn.van)).size).toBe(uitkomst.perioden.length);
        for (const { maand, bedragCent } of lijnen(uitkomst)) {
          const parameters = perId.get("landelijk")?.get(maand)?.landelijk.parameters;
          const bedrag = (parameters?.[MAANDBEDRAG] ?? parameters?.[VIERWEKENBEDRAG])?.waarde;
          expect([0, bedrag ?? null, null]).toContain(bedragCent);
        }
        if (uitkomst.totaalCent === null) return;
        expect(uitkomst.totaalCent).toBe(
          lijnen(uitkomst).reduce((som, { bedragCent }) => som + (bedragCent ?? 0), 0),
        );
      }),
      RONDES,
    );
  });

  it("for a hulpmiddel or woningaanpassing never exceeds what is left of its cost price", () => {
    const metGrens = fc.tuple(
      bekend,
      fc.constantFrom(...MET_GRENS),
      fc.array(ja, { minLength: WEG, maxLength: WEG }),
    );
    fc.assert(
      fc.property(metGrens, ([{ id, vraag }, soort, weg]) => {
        const alleen = { ...vraag, voorziening: { ...vraag.voorziening, soort }, andereVoorzieningen: [] };
        const { kostprijsCent, eerderBetaaldCent = 0 } = alleen.voorziening;
        const ruimte = Math.max(0, (kostprijsCent ?? 0) - eerderBetaaldCent);
        const { maximum } = bereken({ id, vraag: alleen }).bandbreedte;
        expect(maximum).toBeLessThanOrEqual(ruimte);
        const onzeker = minder(
          { id, vraag: alleen },
          weg.map((deel, plek) => deel && plek < 4),
        );
        expect(bereken(onzeker).bandbreedte.maximum).toBeLessThanOrEqual(ruimte);
      }),
      RONDES,
    );
  });
});
