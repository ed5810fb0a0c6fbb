import { alleVan, eenVan, feit, nietWaar, regel } from "../../../regels/voorwaarde.ts";
import type { Toetsdeel } from "./deel.ts";

const AANWEZIG = feit("particuliereHulpInGebruik");
const GESTOPT = feit("particuliereHulpGestopt");
const VERVANGEN = feit("vervangingGevonden");

/** Private help as a solution of one's own (paragraaf 2). */
export const PARTICULIER: Toetsdeel = {
  gronden: [
    {
      regel: "NK-particulier-eigen-oplossing",
      soort: "weigeringsgrond",
      omschrijving: "De inwoner heeft met een particuliere hulp zelf al een oplossing",
      voorwaarde: AANWEZIG,
      ruimte: {
        soort: "inBeginsel",
        aan: "consulent",
        vraag: "Is er een reden om de particuliere hulp hier niet als eigen oplossing te zien?",
        ja: "De hulpvraag wordt verder onderzocht.",
        nee: "De particuliere hulp geldt als eigen oplossing.",
      },
    },
    {
      regel: "NK-particulier-medisch-extra",
      soort: "uitzondering",
      omschrijving: "Om medische redenen is naast de particuliere hulp meer ondersteuning nodig",
      voorwaarde: alleVan(AANWEZIG, feit("medischeRedenExtra")),
      ruimte: {
        soort: "kan",
        aan: "college",
        vraag: "Vult de gemeente de particuliere hulp aan, nu er om medische redenen meer nodig is?",
        ja: "Er kan hulp komen naast de particuliere hulp.",
        nee: "De particuliere hulp blijft de eigen oplossing.",
      },
    },
    {
      regel: "NK-particulier-inkomen",
      soort: "uitzondering",
      omschrijving:
        "De inwoner kan de particuliere hulp niet meer betalen door een verandering in inkomen of geldzaken",
      voorwaarde: alleVan(AANWEZIG, feit("particuliereHulpNietMeerBetaalbaar")),
    },
    {
      regel: "NK-particulier-gestopt",
      soort: "uitzondering",
      omschrijving: "De particuliere hulp is gestopt en er is geen vervanging: de hulpvraag wordt onderzocht",
      voorwaarde: alleVan(GESTOPT, nietWaar(VERVANGEN)),
      interpretatie:
        "Het document noemt hier alleen hulp in natura. Dat is gelezen als voorbeeld, niet als reden om een pgb te weigeren.",
    },
  ],
  blijft: eenVan(
    nietWaar(regel("NK-particulier-eigen-oplossing")),
    regel("NK-particulier-inkomen"),
    regel("NK-particulier-medisch-extra"),
  ),
  tegenspraken: [
    {
      feiten: ["particuliereHulpInGebruik", "particuliereHulpGestopt", "vervangingGevonden"],
      als: alleVan(
        GESTOPT,
        eenVan(alleVan(AANWEZIG, nietWaar(VERVANGEN)), alleVan(VERVANGEN, nietWaar(AANWEZIG))),
      ),
      melding: "Na het stoppen van de hulp is er alleen een particuliere hulp als er vervanging is.",
    },
  ],
};
