import { alleVan, bevat, feit, nietWaar, regel } from "../../../../regels/voorwaarde.ts";
import type { Toetsdeel } from "../deel.ts";

/** The module boodschappen (paragraaf 4). */
export const BOODSCHAPPEN: Toetsdeel = {
  gronden: [
    {
      regel: "NK-boodschappen-inhoud",
      soort: "criterium",
      omschrijving: "Het gaat om eten, toiletartikelen of schoonmaakmiddelen voor elke dag of week",
      voorwaarde: bevat("soortBoodschappen", "levensmiddelen", "toiletartikelen", "schoonmaakmiddelen"),
    },
    {
      regel: "NK-boodschappen-grote-inkopen",
      soort: "uitzondering",
      omschrijving: "Grotere inkopen, zoals kleding en apparaten, horen er niet bij",
      voorwaarde: bevat("soortBoodschappen", "kleding", "duurzameGoederen"),
    },
    {
      regel: "NK-boodschappen-eigen-mogelijkheden",
      soort: "voorwaarde",
      omschrijving: "De inwoner kan niet zelf voor de boodschappen zorgen",
      voorwaarde: nietWaar(feit("kanBoodschappenZelf")),
    },
    {
      regel: "NK-boodschappen-service",
      soort: "voorwaarde",
      omschrijving:
        "Een boodschappendienst is niet genoeg: die is er niet, is niet te betalen of lost het niet op",
      voorwaarde: nietWaar(
        alleVan(
          feit("boodschappendienstBeschikbaar"),
          feit("boodschappendienstDraagbaar"),
          feit("boodschappendienstAdequaat"),
        ),
      ),
      interpretatie:
        "Het document noemt boodschappen- en/of maaltijdenservices samen. Gelezen als: voor boodschappen telt de boodschappendienst, voor maaltijden de maaltijdservice.",
    },
  ],
  blijft: alleVan(
    regel("NK-boodschappen-inhoud"),
    regel("NK-boodschappen-eigen-mogelijkheden"),
    regel("NK-boodschappen-service"),
  ),
};
