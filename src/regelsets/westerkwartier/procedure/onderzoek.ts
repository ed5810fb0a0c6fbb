import type { Toets } from "../../../regels/toets.ts";
import { alleVan, eenVan, feit, keuze, nietWaar, regel } from "../../../regels/voorwaarde.ts";
import { alsDan, indien, plicht, procedure } from "../../procedure.ts";
import { BIJ_AANBIEDER } from "./melding.ts";

const BIJ_PLAN = feit("persoonlijkPlanIngediend");
const TOESTEMMING = "WK-a5-7-toestemming";
const ONVEILIG = "WK-a5-8-onveiligheid";

/** The persoonlijk plan: offered before the conversation, and what stands in it (article 3). */
export const PERSOONLIJK_PLAN: Toets = procedure([
  plicht(
    "WK-a3-1-aanbod",
    "De cliënt kon een persoonlijk plan inleveren voordat het gesprek was",
    feit("persoonlijkPlanAangebodenVoorGesprek"),
  ),
  plicht(
    "WK-a3-1-inhoud",
    "Het plan noemt de problemen, de behoeften, het netwerk, wat al is ingezet en de steun voor de mantelzorger",
    alsDan(
      BIJ_PLAN,
      alleVan(
        feit("planNoemtProblemen"),
        feit("planNoemtBehoeften"),
        feit("planNoemtNetwerk"),
        feit("planNoemtIngezetteVoorzieningen"),
        indien(feit("heeftMantelzorger"), feit("planNoemtSteunMantelzorger")),
      ),
    ),
    "Het document noemt deze onderwerpen onder andere: er kan meer in het plan staan.",
  ),
  {
    regel: "WK-a3-3-geenrecht",
    soort: "weegfactor",
    omschrijving: "Het plan is ingeleverd; het geeft geen recht op een voorziening",
    voorwaarde: BIJ_PLAN,
  },
]);

/** What the inquiry rests on and who does it (article 2 lid 3 and article 4 lid 1). */
export const ONDERZOEK: Toets = procedure([
  plicht(
    "WK-a2-3-aanbieder-onderzoek",
    "De zorgaanbieder waar de melding is gedaan, doet het onderzoek",
    alsDan(
      alleVan(
        BIJ_AANBIEDER,
        keuze("gevraagdeVoorziening", "hulpBijHuishouden", "begeleiding", "kortdurendVerblijf"),
      ),
      keuze("onderzoekDoor", "zorgaanbieder"),
    ),
    "Gelezen als: wie de melding krijgt, onderzoekt. Of de cliënt daar mocht melden, hoort bij de melding.",
  ),
  plicht(
    "WK-a4-1-basis",
    "Het onderzoek steunt op het persoonlijk plan, als dat er is, op een gesprek en zo nodig op advies",
    alleVan(
      indien(BIJ_PLAN, feit("persoonlijkPlanBetrokken")),
      feit("gesprekGevoerd"),
      indien(feit("deskundigenadviesNodig"), feit("deskundigenadviesGevraagd")),
    ),
  ),
]);

/** Who may be at the conversation (article 5 lid 2 to 4). */
export const GESPREK: Toets = procedure([
  plicht(
    "WK-a5-2-meenemen",
    "De cliënt mag een onafhankelijke cliëntondersteuner meenemen",
    alsDan(feit("clientWilOndersteunerMeenemen"), feit("clientondersteunerToegelaten")),
  ),
  plicht(
    "WK-a1-clientondersteuner",
    "De cliëntondersteuner is onafhankelijk en geeft de cliënt informatie, advies of begeleiding",
    alsDan(
      feit("clientondersteunerAanwezig"),
      alleVan(feit("clientondersteunerOnafhankelijk"), feit("clientondersteunerHelptClient")),
    ),
  ),
  plicht(
    "WK-a5-3-geenaanbieder",
    "De cliëntondersteuner is niet ook de zorgaanbieder en wordt dat niet",
    alsDan(feit("clientondersteunerAanwezig"), nietWaar(feit("clientondersteunerIsZorgaanbieder"))),
  ),
  plicht(
    "WK-a5-4-aanbieder",
    "De zorgaanbieder is alleen uitgenodigd als dat nodig is en de cliënt het goed vindt",
    alsDan(
      feit("zorgaanbiederUitgenodigd"),
      alleVan(feit("zorgaanbiederNodigBijGesprek"), feit("clientStemtInMetZorgaanbieder")),
    ),
  ),
]);

/** Whether data about the client may be asked from others (article 5 lid 7 and 8). */
export const GEGEVENS_OPVRAGEN: Toets = {
  gronden: [
    {
      regel: TOESTEMMING,
      soort: "voorwaarde",
      omschrijving: "De cliënt geeft toestemming en weet wie wat bij wie opvraagt, en waarvoor",
      ...alsDan(
        feit("gegevensElders"),
        alleVan(
          feit("toestemmingGegevens"),
          feit("clientWeetWieOpvraagt"),
          feit("clientWeetBijWie"),
          feit("clientWeetWelkeGegevens"),
          feit("clientWeetDoelGegevens"),
        ),
      ),
      interpretatie: "Een cliënt die de gegevens zelf opvraagt, heeft geen toestemming te geven.",
    },
    {
      regel: ONVEILIG,
      soort: "uitzondering",
      omschrijving: "Het is onveilig voor de cliënt of voor mensen om hem heen",
      voorwaarde: feit("onveiligheid"),
      ruimte: {
        soort: "kan",
        aan: "consulent",
        vraag: "Is de onveiligheid hier reden om de gegevens zonder toestemming op te vragen?",
        ja: "De gegevens mogen zonder toestemming worden opgevraagd.",
        nee: "De cliënt moet eerst toestemming geven.",
      },
    },
  ],
  uitkomst: eenVan(regel(TOESTEMMING), regel(ONVEILIG)),
};
