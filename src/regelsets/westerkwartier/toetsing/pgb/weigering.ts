import type { Grond } from "../../../../regels/toets.ts";
import {
  alleVan,
  eenVan,
  feit,
  keuze,
  nietWaar,
  regel,
  type Voorwaarde,
} from "../../../../regels/voorwaarde.ts";
import { ER_IS_VERTEGENWOORDIGER } from "./begrippen.ts";

const OUDER = regel("WK-a11-5-uitz-ouder");
const ALLEEN_VERTEGENWOORDIGER =
  "Het document noemt hier alleen de vertegenwoordiger, en zo is het gelezen: voor de budgethouder geldt deze grond niet.";
const BEIDEN = "Letterlijk gelezen: de grond geldt ook voor een budgethouder die het pgb niet zelf beheert.";

const vertegenwoordiger = (voorwaarde: Voorwaarde): Voorwaarde =>
  alleVan(ER_IS_VERTEGENWOORDIGER, voorwaarde);

/** A ground that is met by the budget holder, or by who represents him. */
const beiden = (voorwaarde: (wie: "budgethouder" | "vertegenwoordiger") => Voorwaarde): Voorwaarde =>
  eenVan(voorwaarde("budgethouder"), vertegenwoordiger(voorwaarde("vertegenwoordiger")));

/** The grounds on which someone cannot be budget holder or represent him (article 24, lid 1). */
const gronden: readonly Grond[] = [
  {
    regel: "WK-a24-1a-hulpverlener",
    soort: "weigeringsgrond",
    omschrijving: "De vertegenwoordiger geeft ook de hulp of heeft een andere functie bij de aanbieder.",
    voorwaarde: vertegenwoordiger(
      eenVan(
        alleVan(feit("vertegenwoordigerIsZorgverlener"), nietWaar(OUDER)),
        feit("vertegenwoordigerFunctieBijAanbieder"),
      ),
    ),
    interpretatie:
      "Voor de gezaghebbende ouder van een jeugdige die zelf de hulp geeft, gaat artikel 11, lid 5, voor. Een andere functie bij de aanbieder valt niet onder die uitzondering.",
  },
  {
    regel: "WK-a24-1b-relatie",
    soort: "weigeringsgrond",
    omschrijving:
      "De vertegenwoordiger heeft direct of indirect een relatie met de hulpverlener of diens leidinggevende.",
    voorwaarde: vertegenwoordiger(
      alleVan(
        feit("vertegenwoordigerRelatieMetHulpverlener"),
        nietWaar(alleVan(feit("vertegenwoordigerIsZorgverlener"), OUDER)),
      ),
    ),
    interpretatie:
      "Het document zegt niet wat een relatie is. Een mens vult dit in; familie zijn is hier niet vanzelf een relatie. Voor de gezaghebbende ouder van een jeugdige die zelf de hulp geeft, gaat artikel 11, lid 5, voor.",
  },
  {
    regel: "WK-a24-1c-bewind",
    soort: "weigeringsgrond",
    omschrijving: "De vertegenwoordiger staat zelf onder bewind, mentorschap of curatele.",
    voorwaarde: vertegenwoordiger(feit("vertegenwoordigerOnderBewindMentorschapCuratele")),
    interpretatie: ALLEEN_VERTEGENWOORDIGER,
  },
  {
    regel: "WK-a24-1d-schulden",
    soort: "weigeringsgrond",
    omschrijving: "De vertegenwoordiger heeft zelf problemen met schulden.",
    voorwaarde: vertegenwoordiger(feit("vertegenwoordigerSchulden")),
    interpretatie: ALLEEN_VERTEGENWOORDIGER,
  },
  {
    regel: "WK-a24-1e-begeleiding",
    soort: "weigeringsgrond",
    omschrijving: "De vertegenwoordiger heeft zelf een indicatie voor begeleiding of krijgt die.",
    voorwaarde: vertegenwoordiger(feit("vertegenwoordigerIndicatieBegeleiding")),
    interpretatie: ALLEEN_VERTEGENWOORDIGER,
  },
  {
    regel: "WK-a24-1f-detentie",
    soort: "weigeringsgrond",
    omschrijving: "De budgethouder of de vertegenwoordiger zit in detentie.",
    voorwaarde: beiden((wie) => feit(`${wie}Detentie`)),
    interpretatie: BEIDEN,
  },
  {
    regel: "WK-a24-1g-verslaving",
    soort: "weigeringsgrond",
    omschrijving: "De budgethouder of de vertegenwoordiger heeft een verslaving.",
    voorwaarde: beiden((wie) => feit(`${wie}Verslaving`)),
    interpretatie: BEIDEN,
  },
  {
    regel: "WK-a24-1h-administratie",
    soort: "weigeringsgrond",
    omschrijving:
      "De budgethouder of de vertegenwoordiger krijgt ondersteuning bij zijn eigen administratie.",
    voorwaarde: beiden((wie) => feit(`${wie}HulpAdministratie`)),
    interpretatie: BEIDEN,
  },
  {
    regel: "WK-a24-1i-schuldsanering",
    soort: "weigeringsgrond",
    omschrijving:
      "De budgethouder of de vertegenwoordiger zit in de schuldsanering of heeft daarom gevraagd.",
    voorwaarde: beiden((wie) => feit(`${wie}Schuldsanering`)),
    interpretatie: BEIDEN,
  },
  {
    regel: "WK-a24-1j-surseance",
    soort: "weigeringsgrond",
    omschrijving: "De budgethouder of de vertegenwoordiger heeft surseance van betaling aangevraagd.",
    voorwaarde: beiden((wie) => feit(`${wie}Surseance`)),
    interpretatie: BEIDEN,
  },
  {
    regel: "WK-a24-1k-eerder",
    soort: "weigeringsgrond",
    omschrijving:
      "De budgethouder of de vertegenwoordiger beheerde eerder een pgb en dat ging mis: niet vaardig genoeg, plichten niet nagekomen of fraude.",
    voorwaarde: beiden((wie) =>
      alleVan(
        feit(`${wie}EerderPgbBeheerd`),
        eenVan(
          feit(`${wie}OnvoldoendeVaardigGebleken`),
          feit(`${wie}VerplichtingenNietNagekomen`),
          feit(`${wie}FraudePgb`),
        ),
      ),
    ),
    interpretatie: BEIDEN,
  },
];

export const weigering: readonly Grond[] = [
  {
    regel: "WK-a24-1-chapeau",
    soort: "weigeringsgrond",
    omschrijving:
      "De budgethouder of de vertegenwoordiger kan dat niet zijn, omdat een van de gronden a tot en met k geldt.",
    voorwaarde: eenVan(...gronden.map(({ regel: id }) => regel(id))),
  },
  ...gronden,
  {
    regel: "WK-a24-25-collectief",
    soort: "weigeringsgrond",
    omschrijving: "Voor collectief vervoer is er geen pgb.",
    voorwaarde: keuze("pgbVoor", "collectiefVervoer"),
    interpretatie: "Het losse nummer 25 na onderdeel k is gelezen als een tweede lid van artikel 24.",
  },
];
