import type { Grond } from "../../../../regels/toets.ts";
import { alleVan, eenVan, feit, nietWaar, regel } from "../../../../regels/voorwaarde.ts";
import { ER_IS_VERTEGENWOORDIGER } from "./begrippen.ts";

/** Who represents the budget holder (article 11, lid 4 and 5). */
export const vertegenwoordiging: readonly Grond[] = [
  {
    regel: "WK-a11-4-wettelijk",
    soort: "criterium",
    omschrijving:
      "De wettelijke vertegenwoordiger of bewindvoerder heeft als PGB-vertegenwoordiger de eindverantwoordelijkheid en mag tekenen.",
    voorwaarde: eenVan(feit("wettelijkVertegenwoordigerAangesteld"), feit("bewindvoerderAangesteld")),
    interpretatie:
      "Wie zo is aangesteld, telt in deze toets altijd als de vertegenwoordiger, ook als de budgethouder zelf het pgb beheert.",
  },
  {
    regel: "WK-a11-5-nietzorgverlener",
    soort: "weigeringsgrond",
    omschrijving: "De vertegenwoordiger geeft zelf de hulp, en dat mag niet.",
    voorwaarde: alleVan(
      ER_IS_VERTEGENWOORDIGER,
      feit("vertegenwoordigerIsZorgverlener"),
      nietWaar(regel("WK-a11-5-uitz-ouder")),
    ),
  },
  {
    regel: "WK-a11-5-uitz-ouder",
    soort: "uitzondering",
    omschrijving:
      "De vertegenwoordiger is de gezaghebbende ouder van een jeugdige en mag daarom ook zelf de hulp geven.",
    voorwaarde: alleVan(feit("vertegenwoordigerIsGezaghebbendeOuder"), feit("clientIsJeugdige")),
    interpretatie:
      "Artikel 24, lid 1, onder a en b, herhaalt deze uitzondering niet. Gelezen als: lid 5 gaat voor, anders zou de uitzondering niets betekenen. Een ouder zonder gezag valt er niet onder.",
  },
];
