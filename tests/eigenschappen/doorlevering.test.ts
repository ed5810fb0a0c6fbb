import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { eindeVan } from "../../src/regels/periode.ts";
import type { Tabellen } from "../../src/regels/tabellen.ts";
import type { Doorlevering, Doorleverlijn } from "../../src/regelsets/doorlevering/uitkomst.ts";
import {
  DOORLEVERVOORZIENINGEN,
  type Doorlevervraag,
  GEBEURTENISSEN,
  isTijdelijk,
} from "../../src/regelsets/doorlevering/vraag.ts";
import { REGELSETS } from "../../src/regelsets/index.ts";

import { regelsetVan, tabellenVan } from "../hulp/tabellen.ts";
import { vragenVan } from "../hulp/vragen.ts";

/** A date on which every regelset is in force. */
const PEILDATUM = "2027-03-01";
const RONDES = { numRuns: 1000, seed: 20261128 };
const ja = fc.boolean();
const dagen = (waarde: number) => ({ waarde, eenheid: "dagen" }) as const;

/** An event about which everything is known. */
const bekend: fc.Arbitrary<Doorlevervraag> = fc
  .record({
    soort: fc.constantFrom(...GEBEURTENISSEN),
    van: fc.integer({ min: 0, max: 800 }).map((n) => eindeVan("2027-01-01", dagen(n))),
    duur: fc.integer({ min: 1, max: 120 }),
    feiten: fc.record({ uitzonderlijk: ja, overlegMetToegang: ja, akkoordGemeente: ja }),
    betreftClient: fc.constantFrom(true, true, true, false),
    huishouden: fc.record({ alleenstaand: ja, huisgenootHeeftEigenBeperkingen: ja, goedkeuringGemeente: ja }),
    besluit: fc.record({ na: fc.integer({ min: 0, max: 60 }), toegekend: ja }),
    voorzieningen: fc
      .tuple(
        fc.subarray([...DOORLEVERVOORZIENINGEN], { minLength: 1 }),
        fc.record({
          vorm: fc.constantFrom("zorgInNatura" as const, "pgb" as const),
          ookVoorHuisgenoten: ja,
          alleenDoorTijdelijkeOmstandigheden: ja,
          verzoekZorgverlener: ja,
        }),
      )
      .map(([soorten, feiten]) => soorten.map((soort) => ({ soort, ...feiten }))),
  })
  .map(({ soort, van, duur, feiten, betreftClient, huishouden, besluit, voorzieningen }) => ({
    peildatum: PEILDATUM,
    gebeurtenis: {
      soort,
      van,
      betreftClient,
      ...feiten,
      ...(isTijdelijk(soort) && { tot: eindeVan(van, dagen(duur)) }),
    },
    huishouden: {
      ...huishouden,
      besluitHuisgenoot: { datum: eindeVan(van, dagen(besluit.na)), toegekend: besluit.toegekend },
    },
    // Who lives alone has no housemates that the help could serve; anything else is refused.
    voorzieningen: huishouden.alleenstaand
      ? voorzieningen.map((v) => ({ ...v, ookVoorHuisgenoten: false }))
      : voorzieningen,
  }));

const WEG = 12;

/** The same event with some of the facts left out. */
function minder(vraag: Doorlevervraag, weg: readonly boolean[]): Doorlevervraag {
  const { gebeurtenis: g, huishouden: h, voorzieningen } = vraag;
  const of = <T>(plek: number, waarde: T): T | undefined => (weg[plek] ? undefined : waarde);
  return {
    ...vraag,
    gebeurtenis: {
      ...g,
      tot: of(0, g.tot),
      betreftClient: of(1, g.betreftClient),
      uitzonderlijk: of(2, g.uitzonderlijk),
      overlegMetToegang: of(3, g.overlegMetToegang),
      akkoordGemeente: of(4, g.akkoordGemeente),
    },
    huishouden: {
      alleenstaand: of(5, h.alleenstaand),
      huisgenootHeeftEigenBeperkingen: of(6, h.huisgenootHeeftEigenBeperkingen),
      goedkeuringGemeente: of(7, h.goedkeuringGemeente),
      besluitHuisgenoot: {
        datum: of(8, h.besluitHuisgenoot?.datum),
        toegekend: of(9, h.besluitHuisgenoot?.toegekend),
      },
    },
    voorzieningen: voorzieningen.map((v) => ({
      soort: v.soort,
      vorm: of(10, v.vorm),
      ookVoorHuisgenoten: of(11, v.ookVoorHuisgenoten),
      alleenDoorTijdelijkeOmstandigheden: of(6, v.alleenDoorTijdelijkeOmstandigheden),
      verzoekZorgverlener: of(2, v.verzoekZorgverlener),
    })),
  };
}

const OOIT = "9999-12-31";

/** Between which days help ends; help that the event does not end ends never. */
function grenzen({ looptDoorTot, tussen }: Doorleverlijn): readonly [vroegst: string, laatst: string] {
  if (looptDoorTot !== null) return [looptDoorTot, looptDoorTot];
  return tussen === null ? [OOIT, OOIT] : [tussen.vroegst, tussen.laatst ?? OOIT];
}

const omvat = (ruim: Doorleverlijn, eng: Doorleverlijn): boolean => {
  const [vroegst, laatst] = grenzen(ruim);
  const [van, tot] = grenzen(eng);
  return (
    ruim.voorziening === eng.voorziening &&
    (ruim.voorWie === null || ruim.voorWie === eng.voorWie) &&
    vroegst <= van &&
    tot <= laatst
  );
};

const kern = ({ voorziening, voorWie, gevolg, looptDoorTot }: Doorleverlijn) => [
  voorziening,
  voorWie,
  gevolg,
  looptDoorTot,
];
const staatVast = ({ gevolg, tussen }: Doorleverlijn): boolean => gevolg !== "onbekend" && tussen === null;

describe.each([...REGELSETS.keys()])("doorlevering of %s", (id) => {
  let tabellen: Tabellen;
  beforeAll(async () => {
    tabellen = await tabellenVan(id, PEILDATUM);
  });
  const leverDoor = (vraag: Doorlevervraag): Doorlevering =>
    regelsetVan(id).doorlevering.bereken(vraag, tabellen);

  const keuzes = fc.array(ja, { minLength: WEG, maxLength: WEG });
  const paren = fc.tuple(bekend, keuzes);

  it("asks nothing and leaves nothing unknown where everything is known", () => {
    fc.assert(
      fc.property(bekend, (vraag) => {
        const uit = leverDoor(vraag);
        expect(uit.ontbrekend).toEqual([]);
        expect(uit.lijnen.filter(({ gevolg }) => gevolg === "onbekend")).toEqual([]);
        expect(uit.berichten.filter(({ nodig }) => nodig === "onbekend")).toEqual([]);
        expect(uit.bijdrage.filter(({ gevolg }) => gevolg === "onbekend")).toEqual([]);
      }),
      RONDES,
    );
  });

  it("asks a fact wherever something is unknown, and none that the list of questions does not hold", async () => {
    const lijst = (await vragenVan(id, PEILDATUM)).map(({ feit }) => feit);
    fc.assert(
      fc.property(paren, ([vraag, weg]) => {
        const { lijnen, berichten, bijdrage, ontbrekend } = leverDoor(minder(vraag, weg));
        const open =
          [...lijnen, ...bijdrage].some(({ gevolg }) => gevolg === "onbekend") ||
          berichten.some(({ nodig }) => nodig === "onbekend");
        if (open) expect(ontbrekend).not.toEqual([]);
        const paden = ontbrekend.map(({ feit }) => feit.pad.replace(/\[[^\]]*\]/, "[]"));
        expect(lijst).toEqual(expect.arrayContaining(paden));
      }),
      RONDES,
    );
  });

  it("narrows its bounds as facts come in, and never flips what was settled", () => {
    fc.assert(
      fc.property(paren, keuzes, ([vraag, weg], blijftWeg) => {
        const eerst = leverDoor(minder(vraag, weg));
        const later = leverDoor(
          minder(
            vraag,
            weg.map((leeg, plek) => leeg && blijftWeg[plek] === true),
          ),
        );
        for (const lijn of later.lijnen) expect(eerst.lijnen.some((ruim) => omvat(ruim, lijn))).toBe(true);
        for (const lijn of eerst.lijnen.filter(staatVast)) {
          expect(later.lijnen.map(kern)).toContainEqual(kern(lijn));
        }
        const nummers = (uit: Doorlevering, nodig?: "ja") =>
          uit.berichten
            .filter((bericht) => nodig === undefined || bericht.nodig === nodig)
            .map(({ voorziening, nummer, regel }) => `${voorziening} ${nummer} ${regel}`);
        expect(nummers(eerst)).toEqual(expect.arrayContaining(nummers(later)));
        expect(nummers(later, "ja")).toEqual(expect.arrayContaining(nummers(eerst, "ja")));
        for (const { gevolg, vanafMaand } of eerst.bijdrage.filter((rij) => rij.gevolg !== "onbekend")) {
          expect(later.bijdrage).toContainEqual(expect.objectContaining({ gevolg, vanafMaand }));
        }
      }),
      RONDES,
    );
  });

  it("never lets help end before the event, and never bounds it the wrong way round", () => {
    fc.assert(
      fc.property(paren, ([vraag, weg]) => {
        for (const { looptDoorTot, tussen } of leverDoor(minder(vraag, weg)).lijnen) {
          const vroegst = looptDoorTot ?? tussen?.vroegst ?? OOIT;
          expect(vroegst >= vraag.gebeurtenis.van).toBe(true);
          expect((tussen?.laatst ?? OOIT) >= vroegst).toBe(true);
        }
      }),
      RONDES,
    );
  });
});
