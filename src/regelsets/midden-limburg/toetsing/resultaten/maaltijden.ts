import type { Grond, Toets } from "../../../../regels/toets.ts";
import { alleVan, bevat, eenVan, feit, nietWaar, oordeelOver, regel } from "../../../../regels/voorwaarde.ts";
import { ALGEMEEN, TOEGELATEN } from "../algemeen.ts";

const MAGNETRON = "ML-h4-6-magnetron";

const ACTIVITEITEN: readonly Grond[] = (
  [
    ["ML-h4-6-act-klaarzetten", "Tafel dekken en eten en drinken klaarzetten", ["maaltijdKlaarzetten"]],
    ["ML-h4-6-act-afruimen", "Afruimen", ["afruimen"]],
    ["ML-h4-6-act-opwarmen", "Een maaltijd opwarmen", ["maaltijdOpwarmen"]],
    ["ML-h4-6-act-brood", "Een broodmaaltijd klaarmaken", ["broodmaaltijdBereiden"]],
    [
      "ML-h4-6-act-afwas",
      "Afwassen, of de vaatwasser in- en uitruimen,",
      ["afwassen", "vaatwasserInEnUitruimen"],
    ],
  ] as const
).map(([id, wat, waarden]) => ({
  regel: id,
  soort: "weegfactor",
  omschrijving: `${wat} hoort bij dit resultaat`,
  voorwaarde: bevat("activiteiten", ...waarden),
}));

/** Result 6: help with bread meals and warming up meals (4.6). */
export const MAALTIJDEN: Toets = {
  gronden: [
    ...ALGEMEEN,
    {
      regel: "ML-h4-6-voorziening",
      soort: "criterium",
      omschrijving: "Er is hulp nodig bij broodmaaltijden of bij het opwarmen van maaltijden",
      voorwaarde: eenVan(feit("hulpBroodmaaltijdNodig"), feit("hulpOpwarmenNodig")),
    },
    {
      regel: MAGNETRON,
      soort: "voorwaarde",
      omschrijving: "Er is een magnetron in de woning",
      voorwaarde: feit("magnetronAanwezig"),
      interpretatie:
        "Voor broodmaaltijden heeft een magnetron geen doel. Of de eis ook daarvoor geldt, zegt het document niet: dat is een vraag voor de consulent.",
    },
    ...ACTIVITEITEN,
    {
      regel: "ML-h4-6-koken",
      soort: "uitzondering",
      omschrijving: "Voor koken is er geen voorziening: daarvoor zijn er genoeg andere mogelijkheden",
      voorwaarde: feit("hulpKokenGevraagd"),
    },
    {
      regel: "ML-h4-6-aansporing",
      soort: "uitzondering",
      omschrijving: "Aansporen om op tijd een maaltijd klaar te maken is individuele begeleiding",
      voorwaarde: alleVan(feit("kanZelfEten"), feit("aansporingNodig")),
    },
    {
      regel: "ML-h4-6-zvw",
      soort: "uitzondering",
      omschrijving: "Hulp bij het eten en drinken zelf valt onder de Zorgverzekeringswet",
      voorwaarde: feit("hulpBijEtenDrinkenNodig"),
    },
  ],
  uitkomst: alleVan(
    TOEGELATEN,
    regel("ML-h4-6-voorziening"),
    eenVan(regel(MAGNETRON), alleVan(feit("hulpBroodmaaltijdNodig"), oordeelOver(MAGNETRON))),
  ),
  oordelen: [
    {
      regel: MAGNETRON,
      aan: "consulent",
      vraag: "Kan de hulp bij broodmaaltijden ook zonder magnetron in de woning?",
      ja: "Hulp bij broodmaaltijden is mogelijk.",
      nee: "Zonder magnetron is er geen hulp bij maaltijden.",
      bij: alleVan(feit("hulpBroodmaaltijdNodig"), nietWaar(feit("magnetronAanwezig"))),
    },
  ],
  tegenspraken: [
    {
      feiten: ["activiteiten", "heeftVaatwasser"],
      als: alleVan(bevat("activiteiten", "vaatwasserInEnUitruimen"), nietWaar(feit("heeftVaatwasser"))),
      melding: "Zonder vaatwasser valt er geen vaatwasser in en uit te ruimen.",
    },
  ],
};
