import { alleVan, eenVan, feit, keuze, nietWaar, regel, vergelijk } from "../../../../regels/voorwaarde.ts";
import type { Deel } from "../voorziening.ts";

const gewoneWoning = keuze("soortWoning", "woning");
const binnenvaartschip = keuze("soortWoning", "binnenvaartschip");

/** For which home a provision is given (article 18, lid 1, 2 and the first lid 5). */
export const WONING: Deel = {
  gronden: [
    {
      regel: "WK-a18-6a-soorten",
      soort: "weegfactor",
      omschrijving: "De gevraagde voorziening hoort bij de woonvoorzieningen.",
      voorwaarde: alleVan(),
      interpretatie:
        "Het document deelt woonvoorzieningen onder andere in vier soorten in. De gevraagde voorziening zegt zelf welke soort het is.",
    },
    {
      regel: "WK-a18-1-noodzaak",
      soort: "criterium",
      omschrijving:
        "De voorziening is nodig om belemmeringen bij het normale gebruik van de woning op te heffen.",
      voorwaarde: feit("woonvoorzieningNodig"),
    },
    {
      regel: "WK-a18-2-woonruimte",
      soort: "voorwaarde",
      omschrijving: "De cliënt woont in de woning of gaat er wonen, en zij is het hele jaar bewoonbaar.",
      voorwaarde: alleVan(feit("woontOfGaatWonenInWoning"), feit("woningHeelJaarBewoonbaar")),
    },
    {
      regel: "WK-a18-5-levensduur",
      soort: "voorwaarde",
      omschrijving:
        "Het is een gewone woning, of de woonwagen of het schip gaat technisch nog lang genoeg mee.",
      voorwaarde: eenVan(
        gewoneWoning,
        vergelijk("technischeLevensduurJaren", "minstens", "woonwagenOfSchip.levensduur"),
      ),
    },
    {
      regel: "WK-a18-5-standplaats",
      soort: "voorwaarde",
      omschrijving:
        "Het is een gewone woning, of de stand- of ligplaats blijft lang genoeg, of de cliënt heeft geen invloed op de verandering.",
      voorwaarde: eenVan(
        gewoneWoning,
        vergelijk("standplaatsBlijftJaren", "minstens", "woonwagenOfSchip.standplaats"),
        feit("veranderingStandplaatsBuitenInvloed"),
      ),
    },
    {
      regel: "WK-a18-5-bewoningsvergunning",
      soort: "voorwaarde",
      omschrijving: "Bij een woonwagen heeft de hoofdbewoner een bewoningsvergunning.",
      voorwaarde: eenVan(nietWaar(keuze("soortWoning", "woonwagen")), feit("bewoningsvergunning")),
    },
    {
      regel: "WK-a18-5-binnenvaart-deel",
      soort: "voorwaarde",
      omschrijving: "Bij een binnenvaartschip is de voorziening voor het woongedeelte.",
      voorwaarde: eenVan(nietWaar(binnenvaartschip), feit("ruimteIsWoongedeelteSchip")),
    },
    {
      regel: "WK-a18-5-binnenvaart-gebruik",
      soort: "voorwaarde",
      omschrijving:
        "Een binnenvaartschip is voor een bedrijf in gebruik en de cliënt staat in de BRP van de gemeente.",
      voorwaarde: eenVan(
        nietWaar(binnenvaartschip),
        alleVan(feit("schipBedrijfsmatigInGebruik"), feit("brpInschrijvingInGemeente")),
      ),
    },
  ],
  uitkomst: alleVan(
    regel("WK-a18-1-noodzaak"),
    regel("WK-a18-2-woonruimte"),
    regel("WK-a18-5-levensduur"),
    regel("WK-a18-5-standplaats"),
    regel("WK-a18-5-bewoningsvergunning"),
    regel("WK-a18-5-binnenvaart-deel"),
    regel("WK-a18-5-binnenvaart-gebruik"),
  ),
};

/** No home provision for who can live in an institution (article 18, lid 11). */
export const GEEN_WLZ: Deel = {
  gronden: [
    {
      regel: "WK-a18-11-wlz",
      soort: "weigeringsgrond",
      omschrijving: "De cliënt kan met de Wlz in een instelling gaan wonen.",
      voorwaarde: feit("aanspraakWlzVerblijf"),
    },
  ],
  uitkomst: nietWaar(regel("WK-a18-11-wlz")),
};
