import type { Toets } from "../../../regels/toets.ts";
import { alleVan, feit, keuze, nietWaar, regel } from "../../../regels/voorwaarde.ts";

const KIEST_PGB = keuze("gewensteVorm", "pgb");

/** A personal budget: the document has a plan for it, and one reason to find that there is no need (paragrafen 2 and 4). */
export const PGB: Toets = {
  gronden: [
    {
      regel: "NK-pgb-plan",
      soort: "voorwaarde",
      omschrijving:
        "De cliënt kiest een pgb, en in het ondersteuningsplan staat wat hij en zijn netwerk zelf doen en waarbij hulp nodig is",
      voorwaarde: alleVan(KIEST_PGB, feit("ondersteuningsplanAanwezig")),
    },
    {
      regel: "NK-pgb-omvang",
      soort: "weegfactor",
      omschrijving: "De gemeente bepaalt de uren en minuten met dat plan en met het normenkader",
      voorwaarde: regel("NK-pgb-plan"),
    },
    {
      regel: "NK-particulier-pgb",
      soort: "weigeringsgrond",
      omschrijving: "Met het pgb wil de cliënt een particuliere hulp betalen die er al langere tijd is",
      voorwaarde: alleVan(
        KIEST_PGB,
        feit("particuliereHulpInGebruik"),
        feit("particuliereHulpAlGeruimeTijd"),
        feit("pgbVoorHuidigeHulp"),
      ),
      ruimte: {
        soort: "kan",
        aan: "consulent",
        vraag:
          "Blijkt uit het onderzoek dat er geen belemmering is, omdat de cliënt zelf al een oplossing heeft?",
        ja: "Er is geen belemmering in het huishouden, en dus geen pgb.",
        nee: "De particuliere hulp staat een pgb niet in de weg.",
      },
      interpretatie: "Het document zegt niet hoe lang een langere tijd is. Dat is een vraag per persoon.",
    },
  ],
  uitkomst: alleVan(regel("NK-pgb-plan"), nietWaar(regel("NK-particulier-pgb"))),
};
