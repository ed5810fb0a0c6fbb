import {
  alleVan,
  eenVan,
  keuze,
  nietWaar,
  regel,
  vergelijk,
  vergelijkFeit,
} from "../../../regels/voorwaarde.ts";
import type { Toetsdeel } from "./deel.ts";

/** Help that is needed for too short a time: the inhabitant bridges that (paragraaf 1). */
export const DUUR: Toetsdeel = {
  gronden: [
    {
      regel: "NK-tijdelijk-korter-3-maanden",
      soort: "weigeringsgrond",
      omschrijving: "De hulp is korter nodig dan de kortste duur waarvoor er hulp is",
      voorwaarde: eenVan(
        alleVan(
          keuze("duurBehoefte", "aantalMaanden"),
          vergelijk("duurHulpMaanden", "minder", "indicatie.minimum"),
        ),
        alleVan(
          keuze("duurBehoefte", "totDatum"),
          vergelijkFeit("datumEindeBehoefte", "minder", "datumBeginBehoefte", { later: "indicatie.minimum" }),
        ),
      ),
      interpretatie:
        "Gelezen als: de algemene regel, in kalendermaanden. Wie de hulp precies zo lang nodig heeft, wordt niet geweigerd. Taken aanleren en zorg voor kinderen hebben een eigen, korte duur en vallen er niet onder.",
    },
    {
      regel: "NK-tijdelijk-overbruggen",
      soort: "weegfactor",
      omschrijving: "De inwoner overbrugt die korte tijd zelf, met het netwerk of met een particuliere hulp",
      voorwaarde: regel("NK-tijdelijk-korter-3-maanden"),
    },
  ],
  blijft: nietWaar(regel("NK-tijdelijk-korter-3-maanden")),
  tegenspraken: [
    {
      feiten: ["datumBeginBehoefte", "datumEindeBehoefte"],
      als: vergelijkFeit("datumEindeBehoefte", "minder", "datumBeginBehoefte"),
      melding: "De hulp kan niet eindigen voordat zij begint.",
    },
  ],
};
