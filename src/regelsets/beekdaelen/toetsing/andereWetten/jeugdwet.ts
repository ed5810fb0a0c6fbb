import {
  alleVan,
  eenVan,
  feit,
  nietWaar,
  regel,
  vergelijk,
  vergelijkFeit,
} from "../../../../regels/voorwaarde.ts";
import type { Toetsdeel } from "../deel.ts";

/** The conditions under which youth help may run on. */
const LOOPT_DOOR = alleVan(
  feit("jeugdhulpLopend"),
  nietWaar(feit("hulpOnderAnderWettelijkKader")),
  feit("voorwaardenVerlengdeJeugdhulp"),
);

/** Young people and the law for them (paragraaf 4.2). */
export const JEUGDWET: Toetsdeel = {
  gronden: [
    {
      regel: "BD-4-2-jeugdwet-onder-18",
      soort: "weigeringsgrond",
      omschrijving: "De cliënt is jonger dan de leeftijd waarop jeugdhulp in principe stopt",
      voorwaarde: vergelijk("clientLeeftijd", "minder", "jeugdhulp.tot"),
      ruimte: {
        soort: "kan",
        aan: "consulent",
        vraag: "Valt deze hulp onder de Jeugdwet?",
        ja: "De Jeugdwet gaat voor; er is geen voorziening uit de Wmo.",
        nee: "De leeftijd houdt de voorziening niet tegen.",
      },
      interpretatie:
        "De hulp aan jongeren valt voor een belangrijk deel onder de Jeugdwet, dus niet alles: ook kinderen kunnen een rolstoel uit de Wmo krijgen. Welk deel, beoordeelt de consulent.",
    },
    {
      regel: "BD-4-2-1-verlengd-23",
      soort: "weigeringsgrond",
      omschrijving: "De jeugdhulp kan nog doorlopen op grond van de Jeugdwet",
      voorwaarde: alleVan(
        LOOPT_DOOR,
        vergelijk("clientLeeftijd", "minstens", "jeugdhulp.tot"),
        vergelijk("clientLeeftijd", "minder", "jeugdhulp.verlengdTot"),
      ),
      ruimte: {
        soort: "kan",
        aan: "consulent",
        vraag: "Loopt de jeugdhulp voor deze hulpvraag door?",
        ja: "De Jeugdwet gaat voor zolang die hulp doorloopt.",
        nee: "De jeugdhulp houdt de voorziening niet tegen.",
      },
    },
    {
      regel: "BD-4-2-1-strafrechtelijk",
      soort: "weigeringsgrond",
      omschrijving: "De hulp uit een strafrechtelijke beslissing loopt door tot het einde van de titel",
      voorwaarde: alleVan(
        LOOPT_DOOR,
        feit("jeugdhulpUitStrafrechtelijkeBeslissing"),
        vergelijk("leeftijdBijDelict", "minder", "jeugdstrafrecht.tot"),
        feit("strafrechtelijkeTitelLoopt"),
      ),
      ruimte: {
        soort: "kan",
        aan: "consulent",
        vraag: "Loopt die hulp voor deze hulpvraag door?",
        ja: "De Jeugdwet gaat voor tot het einde van de titel.",
        nee: "Die hulp houdt de voorziening niet tegen.",
      },
    },
    {
      regel: "BD-4-2-2-arrangement-loopt-door",
      soort: "weigeringsgrond",
      omschrijving: "Het arrangement uit de Jeugdwet loopt nog; de Wmo sluit aan op de einddatum daarvan",
      voorwaarde: alleVan(
        feit("jeugdhulpLopend"),
        feit("jeugdarrangementLooptDoor"),
        vergelijkFeit("gevraagdeIngangsdatum", "minder", "einddatumJeugdarrangement"),
      ),
      interpretatie: "Gelezen als: hulp uit de Wmo kan vanaf de einddatum zelf.",
    },
  ],
  gaatVoor: eenVan(
    regel("BD-4-2-jeugdwet-onder-18"),
    regel("BD-4-2-1-verlengd-23"),
    regel("BD-4-2-1-strafrechtelijk"),
    regel("BD-4-2-2-arrangement-loopt-door"),
  ),
};
