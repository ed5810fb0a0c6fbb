import {
  alleVan,
  eenVan,
  feit,
  nietWaar,
  oordeelOver,
  regel,
  vergelijk,
} from "../../../../regels/voorwaarde.ts";
import type { Deel } from "../voorziening.ts";

/** Who is let in to transport of any kind (article 21, lid 1 to 3). */
export const VERVOER: Deel = {
  gronden: [
    {
      regel: "WK-a21-4a-soorten",
      soort: "weegfactor",
      omschrijving: "De gevraagde voorziening is een van de vervoersvoorzieningen die het document noemt.",
      voorwaarde: alleVan(),
    },
    {
      regel: "WK-a21-1-toegang",
      soort: "criterium",
      omschrijving:
        "De cliënt reist in de eigen omgeving moeilijk en kan het openbaar vervoer niet gebruiken of bereiken.",
      voorwaarde: alleVan(
        feit("belemmeringLokaalVerplaatsen"),
        eenVan(nietWaar(feit("kanOpenbaarVervoerGebruiken")), nietWaar(feit("kanOpenbaarVervoerBereiken"))),
      ),
    },
    {
      regel: "WK-a21-2-lokaal",
      soort: "voorwaarde",
      omschrijving: "Het vervoer is in de directe woon- en leefomgeving.",
      voorwaarde: feit("vervoerInEigenOmgeving"),
    },
    {
      regel: "WK-a21-2-bovenregionaal",
      soort: "uitzondering",
      omschrijving:
        "Alleen de cliënt kan een contact buiten de regio bezoeken, en dat is nodig om niet te vereenzamen.",
      voorwaarde: alleVan(
        feit("bovenregionaalContact"),
        feit("contactAlleenDoorClientTeBezoeken"),
        feit("bezoekNodigTegenVereenzaming"),
      ),
    },
    {
      regel: "WK-a21-3-leeftijd",
      soort: "criterium",
      omschrijving: "De cliënt is oud genoeg om zelfstandig te willen reizen.",
      voorwaarde: vergelijk("leeftijdClient", "minstens", "vervoer.zelfstandigVanaf"),
      interpretatie:
        "Jongere kinderen reizen volgens het document vrijwel altijd met hun ouders. Gelezen als: of een jonger kind toch een zelfstandige vervoersbehoefte heeft, beoordeelt een mens.",
    },
    {
      regel: "WK-a21-3-behoefte",
      soort: "criterium",
      omschrijving:
        "De cliënt heeft een zelfstandige vervoersbehoefte en kan door zijn beperking niet met gewoon vervoer reizen.",
      voorwaarde: alleVan(
        eenVan(regel("WK-a21-3-leeftijd"), oordeelOver("WK-a21-3-leeftijd")),
        nietWaar(feit("kanGewoonVervoerGebruiken")),
      ),
    },
  ],
  uitkomst: alleVan(
    regel("WK-a21-1-toegang"),
    eenVan(regel("WK-a21-2-lokaal"), regel("WK-a21-2-bovenregionaal")),
    regel("WK-a21-3-behoefte"),
  ),
  oordelen: [
    {
      regel: "WK-a21-3-leeftijd",
      aan: "consulent",
      vraag: "Heeft dit kind, ondanks zijn leeftijd, een zelfstandige vervoersbehoefte?",
      ja: "De leeftijd houdt de voorziening niet tegen.",
      nee: "Het kind reist met zijn ouders; er is geen vervoersvoorziening.",
      bij: nietWaar(regel("WK-a21-3-leeftijd")),
    },
  ],
};
