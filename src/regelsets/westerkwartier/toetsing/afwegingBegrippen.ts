import type { Grond, Oordeelvraag, Tegenspraak } from "../../../regels/toets.ts";
import {
  alleVan,
  bevat,
  eenVan,
  feit,
  keuze,
  nietWaar,
  oordeelOver,
  regel,
  type Voorwaarde,
} from "../../../regels/voorwaarde.ts";
import { ADL } from "../../adl.ts";
import { AARD_BEPERKING, PARTICIPATIE, SOCIAAL_NETWERK } from "./feitenBegrippen.ts";

const NETWERK = "WK-a1-sociaalnetwerk";
const NIET_ZELFREDZAAM = "WK-a1-zelfredzaamheid";
const DOET_NIET_MEE = "WK-a1-participatie";

const begrip = (id: string, stap: string, omschrijving: string, voorwaarde: Voorwaarde): Grond => ({
  regel: id,
  soort: "weegfactor",
  stap,
  omschrijving,
  voorwaarde,
});

/**
 * The words of article 1 on which the steps of the weighing turn. They weigh: a step is settled by its own questions,
 * and what contradicts a definition is refused.
 */
export const probleem: readonly Grond[] = [
  begrip(
    "WK-a1-beperking",
    "probleem",
    "De cliënt heeft een beperking: een stoornis of aandoening die hem hindert in het dagelijks leven.",
    alleVan(bevat("aardBeperking", ...AARD_BEPERKING), feit("belemmertDagelijksFunctioneren")),
  ),
  begrip(
    NIET_ZELFREDZAAM,
    "probleem",
    "De cliënt is niet helemaal zelfredzaam: iets van het dagelijks leven of een gestructureerd huishouden lukt niet.",
    eenVan(bevat("adlBeperkingen", ...ADL), nietWaar(feit("gestructureerdHuishouden"))),
  ),
  begrip(
    DOET_NIET_MEE,
    "probleem",
    "De cliënt kan niet helemaal meedoen: mensen zien, boodschappen, activiteiten of de weg daarheen lukt niet.",
    bevat("participatieBelemmerdBij", ...PARTICIPATIE),
  ),
  {
    ...begrip(
      "WK-a1-maatschondersteuning",
      "probleem",
      "De ondersteuning is maatschappelijke ondersteuning: voor wie niet helemaal zelfredzaam is of meedoet, of zich moeilijk handhaaft.",
      eenVan(regel(NIET_ZELFREDZAAM), regel(DOET_NIET_MEE), feit("problemenHandhaven")),
    ),
    interpretatie:
      "Artikel 1 zegt zelfredzaamheid en participatie. Gelezen als: een van beide is genoeg, zoals artikel 9 zegt.",
  },
];

export const helpers: readonly Grond[] = [
  {
    ...begrip(
      NETWERK,
      "mantelzorg",
      "De helper hoort bij het sociale netwerk: iemand om de cliënt heen die voor hem van betekenis is of kan zijn.",
      eenVan(keuze("relatieHelper", ...SOCIAAL_NETWERK), oordeelOver(NETWERK)),
    ),
    interpretatie: "De mensen die artikel 1 noemt, zijn voorbeelden: een ander kan er ook bij horen.",
  },
  begrip(
    "WK-a1-vrijwilliger",
    "netwerk",
    "De helper is een vrijwilliger: uit vrije wil, zonder betaling en niet uit het sociale netwerk.",
    alleVan(feit("hulpVrijwillig"), feit("hulpOnbetaald"), nietWaar(feit("hulpverlenerUitSociaalNetwerk"))),
  ),
];

export const oplossing: readonly Grond[] = [
  begrip(
    "WK-a1-algvoorz",
    "algemeneVoorzieningen",
    "De oplossing is een algemene voorziening: maatschappelijke ondersteuning zonder onderzoek vooraf.",
    alleVan(feit("toegankelijkZonderOnderzoek"), feit("gerichtOpMaatschappelijkeOndersteuning")),
  ),
  begrip(
    "WK-a1-anderevoorz",
    "algemeneVoorzieningen",
    "De oplossing is een andere voorziening: zij is er los van de Wmo.",
    feit("voorzieningBuitenWmo"),
  ),
];

export const oordelen: readonly Oordeelvraag[] = [
  {
    regel: NETWERK,
    aan: "consulent",
    vraag: "Is de helper iemand uit de omgeving van de cliënt die voor hem van betekenis is of kan zijn?",
    ja: "De helper hoort bij het sociale netwerk.",
    nee: "De helper hoort niet bij het sociale netwerk.",
    bij: alleVan(
      keuze("relatieHelper", "anders"),
      eenVan(feit("mantelzorgerBereid"), bevat("vrijwilligerswerk", "hulpVanVrijwilligers")),
    ),
  },
];

export const tegenspraken: readonly Tegenspraak[] = [
  {
    feiten: ["fysiekeBeperking", "aardBeperking"],
    als: alleVan(feit("fysiekeBeperking"), nietWaar(bevat("aardBeperking", "fysiek"))),
    melding: "Een fysieke beperking is er volgens het ene feit wel en volgens het andere niet.",
  },
  {
    feiten: [
      "verliesZelfredzaamheidOfParticipatie",
      "adlBeperkingen",
      "gestructureerdHuishouden",
      "participatieBelemmerdBij",
    ],
    als: alleVan(
      feit("verliesZelfredzaamheidOfParticipatie"),
      nietWaar(regel(NIET_ZELFREDZAAM)),
      nietWaar(regel(DOET_NIET_MEE)),
    ),
    melding: "Wie alles zelf kan en helemaal meedoet, is niet minder zelfredzaam en doet niet minder mee.",
  },
  {
    feiten: ["relatieHelper", "hulpverlenerUitSociaalNetwerk"],
    als: alleVan(keuze("relatieHelper", ...SOCIAAL_NETWERK), nietWaar(feit("hulpverlenerUitSociaalNetwerk"))),
    melding: "Een partner, ouder, kind, familielid, vriend, kennis of buur hoort bij het sociale netwerk.",
  },
  {
    feiten: ["toegankelijkZonderOnderzoek", "voorzieningIsMaatwerk"],
    als: alleVan(feit("toegankelijkZonderOnderzoek"), feit("voorzieningIsMaatwerk")),
    melding: "Een maatwerkvoorziening is er pas na onderzoek.",
  },
  {
    feiten: ["voorzieningBuitenWmo", "voorzieningIsMaatwerk"],
    als: alleVan(feit("voorzieningBuitenWmo"), feit("voorzieningIsMaatwerk")),
    melding: "Een maatwerkvoorziening is er op grond van de Wmo.",
  },
];
