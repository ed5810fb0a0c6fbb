import type { Grond, Toets } from "../../../regels/toets.ts";
import {
  alleVan,
  bevat,
  eenVan,
  feit,
  keuze,
  nietWaar,
  oordeelOver,
  regel,
} from "../../../regels/voorwaarde.ts";
import { OORDELEN } from "./afwegingsoordelen.ts";
import { RESULTATEN } from "./feiten/algemeen.ts";
import { WASGRONDEN } from "./resultaten/was.ts";

const EIGEN_KRACHT = "ML-h3-1-eigen-kracht-netwerk";
const ALLE_WERK = bevat("activiteitenZelfUitvoerbaar", "alleWerk");
const SAMEN_DEELS = alleVan(keuze("mogelijkhedenClient", "deels"), keuze("mogelijkhedenNetwerk", "deels"));

const SCHOONMAAK: readonly Grond[] = [
  {
    regel: "ML-h4-1-licht-werk-zelf",
    soort: "weegfactor",
    omschrijving: "De cliënt kan licht schoonmaakwerk zelf doen",
    voorwaarde: bevat(
      "activiteitenZelfUitvoerbaar",
      "stoffen",
      "toiletMetDoekjes",
      "vloerenMetStofdoek",
      "alleWerk",
    ),
    interpretatie: "Het lichte werk dat het document noemt, is een voorbeeld.",
  },
  {
    regel: "ML-h4-1-niveaus",
    soort: "weegfactor",
    omschrijving: "De cliënt kan licht werk ook laag of hoog doen, niet alleen op middenniveau",
    voorwaarde: bevat("werkniveausZelf", "laag", "hoog"),
  },
  {
    regel: "ML-h4-1-eigen-mogelijkheden",
    soort: "weegfactor",
    omschrijving: "De cliënt blijft het werk doen dat binnen zijn mogelijkheden ligt",
    voorwaarde: bevat(
      "activiteitenZelfUitvoerbaar",
      "stoffen",
      "toiletMetDoekjes",
      "vloerenMetStofdoek",
      "anderWerk",
      "alleWerk",
    ),
  },
  {
    regel: "ML-h4-1-prioriteren",
    soort: "weegfactor",
    omschrijving: "De cliënt voert de regie, en mag worden gevraagd te kiezen wat eerst moet",
    voorwaarde: feit("kanRegieVoeren"),
  },
];

const STAPPEN = [
  {
    stap: "hulpvraag",
    omschrijving: "Er is hulp nodig bij een van de zeven resultaten",
    voorwaarde: bevat("resultaten", ...RESULTATEN),
  },
  {
    stap: "eigenMogelijkheden",
    omschrijving: "De cliënt en zijn netwerk lossen het niet helemaal op",
    voorwaarde: alleVan(
      nietWaar(keuze("mogelijkhedenClient", "geheel")),
      nietWaar(keuze("mogelijkhedenNetwerk", "geheel")),
      nietWaar(alleVan(SAMEN_DEELS, oordeelOver(EIGEN_KRACHT))),
    ),
  },
  {
    stap: "maatwerkvoorziening",
    omschrijving: "Bij ten minste één resultaat blijft er hulp over",
    voorwaarde: eenVan(
      alleVan(bevat("resultaten", "schoonEnLeefbaarHuis"), nietWaar(ALLE_WERK)),
      alleVan(bevat("resultaten", "schoneWas"), nietWaar(regel("ML-h4-2-voorliggend"))),
      alleVan(bevat("resultaten", "regie"), nietWaar(regel("ML-h4-3-plannen-hulp"))),
      alleVan(bevat("resultaten", "instructie"), oordeelOver("ML-h4-4-inschatting")),
      bevat("resultaten", "strijken", "maaltijden", "thuisZorgenVoorKinderen"),
    ),
  },
] as const;

/** The weighing of a request (3.1 and chapter 4); the conditions of each result are tests of their own. */
export const AFWEGING: Toets = {
  gronden: [
    {
      regel: EIGEN_KRACHT,
      soort: "weegfactor",
      stap: "eigenMogelijkheden",
      omschrijving: "De cliënt of het netwerk kan (een deel) zelf oplossen",
      voorwaarde: eenVan(
        keuze("mogelijkhedenClient", "geheel", "deels"),
        keuze("mogelijkhedenNetwerk", "geheel", "deels"),
      ),
    },
    ...SCHOONMAAK.map((grond) => ({ ...grond, stap: "maatwerkvoorziening" })),
    ...WASGRONDEN.map((grond) => ({ ...grond, stap: "maatwerkvoorziening" })),
    {
      regel: "ML-h4-3-plannen-hulp",
      soort: "weigeringsgrond",
      stap: "maatwerkvoorziening",
      omschrijving: "De regie gaat alleen om het plannen van het eigen werk; dat doet een beroepskracht zelf",
      voorwaarde: feit("alleenPlannenVanHulp"),
    },
  ],
  uitkomst: alleVan(...STAPPEN.map(({ voorwaarde }) => voorwaarde)),
  stappen: STAPPEN,
  oordelen: [
    {
      regel: EIGEN_KRACHT,
      aan: "consulent",
      vraag: "Lossen de cliënt en het netwerk samen alles op?",
      ja: "Er is geen maatwerkvoorziening nodig.",
      nee: "Voor de rest is hulp mogelijk.",
      bij: SAMEN_DEELS,
    },
    ...OORDELEN,
  ],
};
