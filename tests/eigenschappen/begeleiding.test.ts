import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Begeleidingsonderdeel, Begeleidingsuitkomst } from "../../src/regels/begeleidingsuitkomst.ts";
import type { Tabellen } from "../../src/regels/tabellen.ts";
import {
  BEGELEIDINGSACTIVITEITEN,
  type Begeleidingsvraag,
  DOELEN_DAGBESTEDING,
  FREQUENTIES_VERBLIJF,
  LEVERPLAATSEN,
  ONDERSTEUNINGSTYPES,
  VORMEN_BEGELEIDING,
  VORMEN_DAGBESTEDING,
} from "../../src/regelsets/begeleiding/vraag.ts";
import { PEILDATUM, regelsetVan, tabellenVan } from "../hulp/tabellen.ts";

const RONDES = { numRuns: 1000, seed: 20261121 };
const bool = fc.boolean();
const keuze = <T>(opties: readonly T[]) => fc.constantFrom(...opties);

/** A question that leaves no fact out. The facts that only weigh are left to the cases. */
const volledig: fc.Arbitrary<Begeleidingsvraag> = fc.record({
  leeftijd: fc.integer({ min: 16, max: 19 }),
  begeleiding: fc.record({
    vorm: keuze(VORMEN_BEGELEIDING),
    oplosbaarMetAlgemeneVoorziening: bool,
    oplosbaarMetSociaalNetwerk: bool,
    persoonlijkeVerzorging: fc.record({ lijfgebonden: bool, regieprobleem: bool }),
    moduleGedrag: fc.record({ ernstigTekortZelfregulerendVermogen: bool, zorgPlanbaar: bool }),
    complexeOndersteuningsvraag: bool,
    risicoVoorZichzelfOfOmgeving: bool,
    toezichtMogelijkNodig: bool,
    pgb: fc.record({ leverplaats: keuze(LEVERPLAATSEN) }),
  }),
  persoonlijkeBegeleiding: fc.uniqueArray(
    fc.record({
      activiteit: keuze(BEGELEIDINGSACTIVITEITEN),
      type: keuze(ONDERSTEUNINGSTYPES),
      keerPer: fc.record({
        aantal: fc.integer({ min: 0, max: 30 }).map((n) => n / 2),
        eenheid: keuze(["week", "maand"] as const),
      }),
      minutenPerKeer: fc.integer({ min: 0, max: 95 }),
    }),
    { minLength: 1, maxLength: 3, selector: ({ activiteit, type }) => `${activiteit} ${type}` },
  ),
  dagbesteding: fc.record({
    momentenPerWeek: fc.integer({ min: 0, max: 8 }),
    urenPerMoment: fc.integer({ min: 1, max: 9 }),
    vorm: keuze(VORMEN_DAGBESTEDING),
    loonwaardeProcent: keuze([0, 14, 15, 16]),
    doelen: fc.subarray([...DOELEN_DAGBESTEDING], { maxLength: 2 }),
    welomschrevenDoel: bool,
    inGroep: bool,
    buitenWoonsituatie: bool,
    dagstructuurInWoonsituatieToereikend: bool,
    algemeenAanbodToereikend: bool,
    kanInGroteGroep: bool,
    persoonlijkeVerzorging: fc.record({ structureel: bool, lijfgebonden: bool }),
    modules: fc.constant(["gedrag", "verzorging"] as const),
    intensieveBehoefte: bool,
    vervoer: fc.record({
      dagenPerWeek: fc.integer({ min: 0, max: 6 }),
      vanafThuis: bool,
      kanZelfReizen: bool,
      netwerkKanBrengen: bool,
      rolstoelafhankelijk: bool,
    }),
    soort: keuze(["basis", "intensief"] as const),
    onvoldoendeZelfredzaam: bool,
    netwerkKanOrganiseren: bool,
    gespecialiseerdeNabijheidNodig: bool,
    voorkomtOverbelastingMantelzorger: bool,
  }),
  kortdurendVerblijf: fc.record({
    etmalenPerKeer: fc.integer({ min: 0, max: 5 }),
    frequentie: keuze(FREQUENTIES_VERBLIJF),
    ontlastingNoodzakelijk: bool,
    mantelzorgerTijdelijkNietBeschikbaar: bool,
    passendeAanbieder: bool,
    huisgenotenVoldoendeNachtrust: bool,
    permanentToezichtNodig: bool,
    mantelzorgerDreigtOverbelast: bool,
    toezichtOverstijgtGebruikelijk: bool,
  }),
});

/** What is asked, which is not a fact. */
const GEVRAAGD = new Set(["activiteit", "type", "modules"]);

/** The question with only the facts that `houd` keeps, by their path as an answer names it. */
function met(vraag: Begeleidingsvraag, houd: (pad: string) => boolean): Begeleidingsvraag {
  const kopie = structuredClone(vraag);
  const snoei = (deel: object, pad: string): void => {
    for (const [naam, waarde] of Object.entries(deel)) {
      const hier = Array.isArray(deel) ? `${pad}[${naam}]` : pad ? `${pad}.${naam}` : naam;
      const isKeer = naam === "keerPer";
      if (isKeer || typeof waarde !== "object" || ["doelen", "modules"].includes(naam)) {
        if (!GEVRAAGD.has(naam) && !houd(isKeer ? `${hier}.aantal` : hier))
          Reflect.deleteProperty(deel, naam);
      } else snoei(waarde, hier);
    }
  };
  snoei(kopie, "");
  return kopie;
}

const grenzen = ({ bandbreedte }: Pick<Begeleidingsonderdeel, "bandbreedte">): [number, number] => [
  bandbreedte?.minimum ?? 0,
  bandbreedte?.maximum ?? (bandbreedte ? Number.POSITIVE_INFINITY : 0),
];

/** That the answer to a question with fewer facts holds what the answer with more says. */
function houdtIn(minder: Begeleidingsuitkomst, meer: Begeleidingsuitkomst): void {
  for (const [nummer, deel] of minder.onderdelen.entries()) {
    const ander = meer.onderdelen[nummer];
    if (ander === undefined) throw new Error("a part is gone");
    expect(ander.onderdeel).toBe(deel.onderdeel);
    if (deel.uitkomst !== "onbekend") expect(ander.uitkomst).toBe(deel.uitkomst);
    const [laag, hoog] = grenzen(deel);
    const [lager, hoger] = grenzen(ander);
    expect(lager).toBeGreaterThanOrEqual(laag);
    expect(hoger).toBeLessThanOrEqual(hoog);
    if (deel.perWeek !== null) expect(ander.perWeek).toBe(deel.perWeek);
  }
}

describe.each(["beekdaelen", "westerkwartier"])("%s", (id) => {
  let tabellen: Tabellen;
  beforeAll(async () => {
    tabellen = await tabellenVan(id, PEILDATUM);
  });
  const bereken = (vraag: Begeleidingsvraag): Begeleidingsuitkomst => {
    const uitkomst = regelsetVan(id).begeleiding?.(vraag, tabellen);
    if (uitkomst === undefined) throw new Error(`${id} has no rules on support`);
    return uitkomst;
  };

  it("misses nothing when every fact is there", () => {
    fc.assert(
      fc.property(volledig, (vraag) => {
        expect(bereken(vraag)).toMatchObject({ compleet: true, ontbrekend: [] });
      }),
      RONDES,
    );
  });

  it("only narrows when facts are added", () => {
    fc.assert(
      fc.property(volledig, fc.integer(), fc.integer(), (vraag, zaad, ander) => {
        const kies = (getal: number) => (pad: string) => {
          let som = getal;
          for (const teken of pad) som = Math.imul(som ^ teken.charCodeAt(0), 16777619);
          return ((som >>> 7) & 1) === 1;
        };
        const minder = bereken(met(vraag, (pad) => kies(zaad)(pad) && kies(ander)(pad)));
        const meer = bereken(met(vraag, kies(zaad)));
        houdtIn(minder, meer);
        houdtIn(meer, bereken(vraag));
      }),
      RONDES,
    );
  });

  it("asks no more and no less than it needs", () => {
    fc.assert(
      fc.property(volledig, (vraag) => {
        const bekend = new Set<string>();
        let uitkomst = bereken(met(vraag, (pad) => bekend.has(pad)));
        while (!uitkomst.compleet) {
          const [eerste] = uitkomst.ontbrekend;
          if (eerste === undefined) throw new Error("not complete, and nothing is missing");
          expect(bekend.has(eerste.feit.pad)).toBe(false);
          expect(eerste.regels).not.toEqual([]);
          bekend.add(eerste.feit.pad);
          uitkomst = bereken(met(vraag, (pad) => bekend.has(pad)));
        }
        const alles = bereken(vraag);
        houdtIn(uitkomst, alles);
        expect(uitkomst.onderdelen.map((deel) => [deel.uitkomst, deel.perWeek])).toEqual(
          alles.onderdelen.map((deel) => [deel.uitkomst, deel.perWeek]),
        );
      }),
      { ...RONDES, numRuns: 200 },
    );
  });
});
