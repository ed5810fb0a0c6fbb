import type { Toets } from "../../../regels/toets.ts";
import { alleVan, eenVan, feit, keuze, nietWaar, oordeelOver, regel } from "../../../regels/voorwaarde.ts";
import { alsDan, plicht, procedure } from "../../procedure.ts";
import { EVALUATIEVERSLAG } from "./evaluatieverslag.ts";

const AANBIEDER = "BW-def-aanbieder";
const POTENTIEEL = "BW-def-aanbieder-potentieel";
const MOMENTEN = "BW-evaluatie-momenten";

/** What must be done, by subject. */
export const PROCEDURES: Readonly<Record<string, Toets>> = {
  aanbieder: {
    gronden: [
      {
        regel: AANBIEDER,
        soort: "criterium",
        omschrijving: "De aanbieder is toegelaten door de opdrachtgever en heeft een overeenkomst",
        voorwaarde: alleVan(
          feit("biedtWmoOndersteuning"),
          feit("toegelatenDoorOpdrachtgever"),
          feit("overeenkomstGesloten"),
        ),
      },
      {
        regel: POTENTIEEL,
        soort: "criterium",
        omschrijving: "Ook een mogelijke opdrachtnemer is met aanbieder bedoeld",
        voorwaarde: feit("potentieleOpdrachtnemer"),
      },
    ],
    uitkomst: eenVan(regel(AANBIEDER), regel(POTENTIEEL)),
  },
  aanmelding: procedure([
    plicht(
      "BW-aanmelding-geen-extra-eisen",
      "De aanbieder stelt geen extra eisen aan een aanmelding",
      nietWaar(feit("extraEisenAanmelding")),
    ),
  ]),
  zorgplan: procedure([
    plicht(
      "BW-zorgplan-plicht",
      "De gekozen aanbieder maakt een zorgplan, in afstemming met de cliënt",
      alsDan(
        feit("kiestGecontracteerdeAanbieder"),
        alleVan(feit("zorgplanAanwezig"), feit("zorgplanAfgestemd")),
      ),
    ),
    plicht(
      "BW-zorgplan-wijze-termijn",
      "Het zorgplan zegt hoe en binnen welke termijn de aanbieder bijdraagt",
      alsDan(
        feit("kiestGecontracteerdeAanbieder"),
        alleVan(feit("zorgplanNoemtWijze"), feit("zorgplanNoemtTermijn")),
      ),
    ),
  ]),
  evaluatie: procedure(
    [
      plicht(
        MOMENTEN,
        "Er wordt tussendoor en tegen het einde geëvalueerd",
        oordeelOver(MOMENTEN),
        "Hoe vaak en wanneer verschilt per cliënt en per casus: daarover oordeelt een mens.",
      ),
      plicht(
        "BW-evaluatie-bij-herindicatie",
        "Bij een herindicatie evalueert de aanbieder het zorgplan",
        alsDan(feit("isHerindicatie"), feit("zorgplanGeevalueerd")),
      ),
    ],
    [
      {
        regel: MOMENTEN,
        aan: "consulent",
        vraag: "Is er voor deze cliënt vaak genoeg en op de goede momenten geëvalueerd?",
        ja: "De evaluaties zijn in orde.",
        nee: "De aanbieder moet vaker of op een ander moment evalueren.",
      },
    ],
  ),
  evaluatieverslag: EVALUATIEVERSLAG,
  wachtlijst: procedure([
    plicht(
      "BW-wachtlijst-transparant",
      "Is er een wachtlijst, dan deelt de aanbieder die",
      alsDan(feit("wachtlijstAanwezig"), feit("wachtlijstGedeeld")),
    ),
  ]),
  verhuizing: procedure([
    plicht(
      "BW-verhuizing-melden",
      "Verhuist een cliënt, dan meldt de aanbieder dat direct aan de toegang",
      alsDan(feit("clientVerhuisd"), feit("verhuizingDirectGemeld")),
      "Het document noemt geen aantal dagen.",
    ),
  ]),
  werkafspraken: procedure([
    plicht(
      "BW-slot-wijziging-klein",
      "Van een kleine wijziging worden de aanbieders op de hoogte gesteld",
      alsDan(keuze("wijzigingWerkafspraken", "klein"), feit("aanbiedersGeinformeerd")),
    ),
    plicht(
      "BW-slot-wijziging-groot",
      "Een substantiële wijziging gaat via de overlegtafel",
      alsDan(keuze("wijzigingWerkafspraken", "substantieel"), feit("viaOverlegtafel")),
    ),
    plicht(
      "BW-rangorde-overeenkomst",
      "De overeenkomst verandert alleen op de manier die zij zelf geeft",
      alsDan(feit("overeenkomstGewijzigd"), feit("gewijzigdVolgensOvereenkomst")),
    ),
  ]),
};
