import type { Toets } from "../../../regels/toets.ts";
import { alleVan, eenVan, feit, keuze, nietWaar, vergelijk } from "../../../regels/voorwaarde.ts";
import { alsDan, plicht, procedure } from "../../procedure.ts";
import { MELDPUNTEN_AANBIEDER } from "./feitenMelding.ts";
import { ZONDER_ONDERZOEK } from "./naderOnderzoek.ts";

/** That the report was made with one of the providers. */
export const BIJ_AANBIEDER = keuze("meldingOntvanger", ...MELDPUNTEN_AANBIEDER);

/** What can be reported with a provider: household help, and the other two from the age that the tables hold. */
const VOOR_AANBIEDER = eenVan(
  keuze("gevraagdeVoorziening", "hulpBijHuishouden"),
  alleVan(
    keuze("gevraagdeVoorziening", "begeleiding", "kortdurendVerblijf"),
    vergelijk("leeftijdClient", "minstens", "melding.aanbiederVanaf"),
  ),
);

const BIJ_ONDERZOEK = alleVan(nietWaar(ZONDER_ONDERZOEK), nietWaar(feit("afgezienVanOnderzoek")));

/** What is asked of a report and of who receives it (article 2). */
export const MELDING: Toets = procedure([
  plicht(
    "WK-a2-1-namens",
    "De melding is door of namens de cliënt gedaan",
    eenVan(keuze("melder", "client"), feit("meldingNamensClient")),
    "Wie namens de cliënt meldt, hoeft zijn vertegenwoordiger niet te zijn. De melders die het document noemt, zijn voorbeelden.",
  ),
  {
    regel: "WK-a2-2-vormvrij",
    soort: "weegfactor",
    omschrijving: "Voor een melding is geen vorm nodig: op papier, digitaal, mondeling of per telefoon",
    voorwaarde: alleVan(),
  },
  plicht(
    "WK-a2-3-loket",
    "De melding is gedaan bij een medewerker van de Wmo, bij DNZT of bij MIEP",
    keuze("meldingOntvanger", "medewerkerWmo", ...MELDPUNTEN_AANBIEDER),
  ),
  plicht(
    "WK-a2-3-aanbieder-voorzieningen",
    "Bij DNZT of MIEP gaat de melding over hulp bij het huishouden, of voor een oudere over begeleiding of kortdurend verblijf",
    alsDan(BIJ_AANBIEDER, VOOR_AANBIEDER),
    "75+ is gelezen als: vanaf de dag waarop iemand 75 wordt.",
  ),
  plicht(
    "WK-a2-6-informatie",
    "Bij een verwijzing gaat informatie alleen met toestemming van de cliënt mee",
    alsDan(
      feit("gerichteDoorverwijzingNodig"),
      eenVan(
        alleVan(feit("toestemmingDoorgevenInformatie"), feit("informatieDoorgegeven")),
        alleVan(nietWaar(feit("toestemmingDoorgevenInformatie")), nietWaar(feit("informatieDoorgegeven"))),
      ),
    ),
  ),
  plicht(
    "WK-a2-7-registratie",
    "De melding is geregistreerd, met de datum van ontvangst",
    alsDan(nietWaar(ZONDER_ONDERZOEK), feit("meldingGeregistreerd")),
  ),
  plicht(
    "WK-a2-7-bevestiging",
    "De melding is schriftelijk bevestigd, behalve als de cliënt dat niet wil",
    alsDan(
      alleVan(nietWaar(ZONDER_ONDERZOEK), feit("clientWenstBevestiging")),
      feit("meldingSchriftelijkBevestigd"),
    ),
  ),
  plicht(
    "WK-a2-8-geenregistratie",
    "Na een antwoord of verwijzing volgt geen registratie en geen bevestiging",
    alsDan(
      ZONDER_ONDERZOEK,
      nietWaar(eenVan(feit("meldingGeregistreerd"), feit("meldingSchriftelijkBevestigd"))),
    ),
  ),
  plicht(
    "WK-a2-9-info-plan",
    "Is verder onderzoek nodig, dan hoort de cliënt over het persoonlijk plan",
    alsDan(BIJ_ONDERZOEK, feit("gewezenOpPersoonlijkPlan")),
  ),
  plicht(
    "WK-a2-10-ondersteuning",
    "Is verder onderzoek nodig, dan hoort de cliënt over cliëntondersteuning",
    alsDan(BIJ_ONDERZOEK, feit("gewezenOpClientondersteuning")),
  ),
]);
