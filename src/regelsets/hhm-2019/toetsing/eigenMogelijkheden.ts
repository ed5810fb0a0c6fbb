import { alleVan, feit, keuze, nietWaar, regel } from "../../../regels/voorwaarde.ts";
import type { Toetsdeel } from "./deel.ts";

/** What the inhabitant can do, alone or with others (paragrafen 1 and 2). */
export const EIGEN_MOGELIJKHEDEN: Toetsdeel = {
  gronden: [
    {
      regel: "NK-geen-andere-oplossing",
      soort: "voorwaarde",
      omschrijving: "Er is geen andere oplossing",
      voorwaarde: nietWaar(feit("andereOplossing")),
    },
    {
      regel: "NK-eigen-kracht",
      soort: "uitzondering",
      omschrijving:
        "Wat de inwoner zelf kan, is zijn eigen verantwoordelijkheid; de hulp is alleen voor de rest",
      voorwaarde: keuze("takenZelf", "alle", "deel"),
    },
    {
      regel: "NK-omvang-overname",
      soort: "criterium",
      omschrijving: "De hulp neemt de taken helemaal of voor een deel over",
      voorwaarde: keuze("takenZelf", "deel", "geen"),
    },
    {
      regel: "NK-onderzoek-zelf-organiseren",
      soort: "weegfactor",
      omschrijving: "De inwoner kan het huishouden zelf regelen of met hulp van anderen",
      voorwaarde: feit("zelfOrganiseren"),
      ruimte: {
        soort: "kan",
        aan: "consulent",
        vraag: "Kan de inwoner het zo regelen dat er geen hulp van de gemeente nodig is?",
        ja: "Er is geen huishoudelijke ondersteuning nodig.",
        nee: "Het weegt mee, maar er blijft hulp nodig.",
      },
    },
  ],
  blijft: alleVan(
    regel("NK-geen-andere-oplossing"),
    regel("NK-omvang-overname"),
    nietWaar(regel("NK-onderzoek-zelf-organiseren")),
  ),
};
