import type { Grond, Oordeelvraag } from "../../../regels/toets.ts";
import { alleVan, bevat, eenVan, feit, keuze, nietWaar, regel } from "../../../regels/voorwaarde.ts";
import * as samenloop from "./afwegingSamenloop.ts";
import { ANDERE_WETTEN } from "./feitenSamenloop.ts";
import { GENOEMDE_GOEDEREN } from "./feitenVoorliggend.ts";

const STAP = "algemeneVoorzieningen";

const algemeenGebruikelijk: readonly Grond[] = [
  {
    regel: "WK-a9-12-criteria",
    soort: "criterium",
    stap: STAP,
    omschrijving:
      "De oplossing is algemeen gebruikelijk: niet speciaal voor mensen met een beperking, beschikbaar, passend en te betalen met een minimuminkomen.",
    voorwaarde: alleVan(
      feit("nietSpecifiekVoorBeperking"),
      feit("daadwerkelijkBeschikbaar"),
      feit("passendeBijdrage"),
      feit("draagbaarMinimuminkomen"),
    ),
    interpretatie:
      "Het document omschrijft algemeen gebruikelijk drie keer. Voor de uitkomst tellen de vier punten van artikel 9, onder 12; artikel 1 en paragraaf 8 staan er als eigen grond naast.",
  },
  {
    regel: "WK-a9-12-eigenkosten",
    soort: "weigeringsgrond",
    stap: STAP,
    omschrijving: "Een algemeen gebruikelijke voorziening koopt en betaalt de cliënt in beginsel zelf.",
    voorwaarde: regel("WK-a9-12-criteria"),
    ruimte: {
      soort: "inBeginsel",
      aan: "consulent",
      vraag: "Is er reden om de cliënt deze voorziening niet zelf te laten betalen?",
      ja: "De consulent kan de voorziening toch vergoeden.",
      nee: "De cliënt koopt en betaalt de voorziening zelf.",
    },
  },
  {
    regel: "WK-a1-alggebr",
    soort: "criterium",
    stap: STAP,
    omschrijving: "De oplossing is algemeen gebruikelijk volgens de begrippen van artikel 1.",
    voorwaarde: alleVan(
      feit("nietSpecifiekVoorBeperking"),
      feit("voorzieningAlgemeenVerkrijgbaar"),
      feit("voorzieningNietVeelDuurder"),
    ),
  },
  {
    regel: "WK-b1-8-definitie",
    soort: "criterium",
    stap: STAP,
    omschrijving: "De cliënt zou de oplossing in zijn situatie ook zonder beperking kunnen hebben.",
    voorwaarde: feit("zouZonderBeperkingOokBeschikken"),
  },
  {
    regel: "WK-b1-8-voorwaarden",
    soort: "criterium",
    stap: STAP,
    omschrijving: "De oplossing is algemeen gebruikelijk volgens de voorwaarden van het protocol.",
    voorwaarde: alleVan(
      feit("nietSpecifiekVoorBeperking"),
      feit("veelGebruiktDoorMensenZonderHandicap"),
      feit("normaleWinkel"),
      feit("nietAanzienlijkDuurder"),
    ),
  },
  {
    regel: "WK-b1-8-lijst",
    soort: "weegfactor",
    stap: STAP,
    omschrijving: "Het protocol noemt dit product bij naam als algemeen gebruikelijk.",
    voorwaarde: keuze("goed", ...GENOEMDE_GOEDEREN),
    interpretatie: "De lijst is niet volledig: een ander product kan ook algemeen gebruikelijk zijn.",
  },
];

/** Provisions that go before a maatwerkvoorziening. */
export const gronden: readonly Grond[] = [
  {
    regel: "WK-a1-voorliggend",
    soort: "criterium",
    stap: STAP,
    omschrijving: "De oplossing is geen maatwerkvoorziening en lost de hulpvraag op.",
    voorwaarde: alleVan(nietWaar(feit("voorzieningIsMaatwerk")), feit("voorzieningVoldoetAanHulpvraag")),
  },
  {
    regel: "WK-b1-5a-voorwaarden",
    soort: "criterium",
    stap: STAP,
    omschrijving: "De oplossing is beschikbaar, voor de cliënt te betalen en goed genoeg.",
    voorwaarde: alleVan(
      feit("daadwerkelijkBeschikbaar"),
      feit("financieelDraagbaar"),
      feit("adequateCompensatie"),
    ),
  },
  {
    regel: "WK-b1-5a-wil",
    soort: "weegfactor",
    stap: STAP,
    omschrijving: "De cliënt wil de oplossing niet gebruiken; dat telt niet mee.",
    voorwaarde: feit("clientWilNietGebruiken"),
  },
  ...algemeenGebruikelijk,
  {
    regel: "WK-a9-11-andere",
    soort: "weegfactor",
    stap: STAP,
    omschrijving:
      "De cliënt kan iets gebruiken dat algemeen, algemeen gebruikelijk of op grond van een andere wet is.",
    voorwaarde: eenVan(
      feit("algemeneVoorzieningBeschikbaar"),
      regel("WK-a9-12-criteria"),
      bevat("andereWet", ...ANDERE_WETTEN),
    ),
    interpretatie: "De wetten die artikel 9 noemt, zijn voorbeelden.",
  },
  ...samenloop.gronden.map((grond) => ({ ...grond, stap: STAP })),
  { ...samenloop.woonvoorziening, stap: STAP },
];

const voorliggend = alleVan(regel("WK-a1-voorliggend"), regel("WK-b1-5a-voorwaarden"));

/**
 * That another solution gives all the help. One that is algemeen gebruikelijk but leaves a part of the question open
 * is no reason to refuse the rest.
 */
export const lostOp = eenVan(
  voorliggend,
  alleVan(regel("WK-a9-12-eigenkosten"), feit("voorzieningVoldoetAanHulpvraag")),
  samenloop.gaatVoor,
  regel("WK-a18-11-wlz"),
);

/** What section 5a counts as a solution of one's own among these. */
export const eigenOplossing = voorliggend;

export const oordelen: readonly Oordeelvraag[] = [
  {
    regel: "WK-b1-8-lijst",
    aan: "consulent",
    vraag: "Het protocol noemt dit product niet. Is het toch algemeen gebruikelijk?",
    ja: "De cliënt koopt en betaalt het in beginsel zelf.",
    nee: "Het product telt niet als algemeen gebruikelijk.",
    bij: keuze("goed", "anders"),
  },
];

export const tegenspraken = [...samenloop.tegenspraken, samenloop.wlzTegenspraak];
