import type { Grond } from "../../../../regels/toets.ts";
import { alleVan, eenVan, feit, keuze, nietWaar, vergelijk } from "../../../../regels/voorwaarde.ts";

/** Where and for what a budget may be spent (article 11, lid 18 to 22). */
export const plaatsEnDoel: readonly Grond[] = [
  {
    regel: "WK-a11-18-regio",
    soort: "weigeringsgrond",
    omschrijving:
      "Begeleiding met een pgb wordt in beginsel alleen in de buurt gegeven: het Westerkwartier, de provincie Groningen, de kop van Drenthe of Friesland.",
    voorwaarde: alleVan(
      keuze("pgbVoor", "individueleBegeleiding", "groepsbegeleiding"),
      keuze("leverplaats", "elders"),
    ),
    interpretatie:
      "Het document zegt niet welke plaatsen bij de kop van Drenthe horen. Wie het feit invult, bepaalt dat.",
    ruimte: {
      soort: "inBeginsel",
      aan: "college",
      vraag: "De regel over de plaats geldt in beginsel. Is er reden om hiervan af te wijken?",
      ja: "Het college kan toestaan dat de begeleiding elders wordt gegeven.",
      nee: "Voor begeleiding op deze plaats is een pgb niet mogelijk.",
    },
  },
  {
    regel: "WK-a11-19-buitenland",
    soort: "weigeringsgrond",
    omschrijving:
      "Hulp met een pgb wordt in beginsel niet in het buitenland gegeven, en het college heeft daar geen schriftelijke toestemming voor gegeven.",
    voorwaarde: alleVan(feit("leveringBuitenland"), nietWaar(feit("schriftelijkeToestemmingCollege"))),
    ruimte: {
      soort: "inBeginsel",
      aan: "college",
      vraag: "Geeft het college schriftelijk toestemming om het pgb in het buitenland te gebruiken?",
      ja: "Met die toestemming staat deze regel een pgb niet in de weg.",
      nee: "Voor hulp in het buitenland is een pgb niet mogelijk.",
    },
  },
  {
    regel: "WK-a11-20-meldplicht",
    soort: "criterium",
    omschrijving: "De budgethouder is zo lang in het buitenland dat hij dat aan het college moet melden.",
    voorwaarde: vergelijk("verblijfBuitenlandDagen", "meer", "pgb.buitenland.melden"),
    interpretatie:
      "Het document zegt niet wat er gebeurt als hij het niet meldt. Deze regel weigert daarom geen pgb.",
  },
  {
    regel: "WK-a11-21-spoed",
    soort: "weigeringsgrond",
    omschrijving: "Een pgb is er niet voor spoedeisende zorg en niet bij een crisis.",
    voorwaarde: eenVan(feit("spoedeisend"), feit("crisis")),
  },
  {
    regel: "WK-a11-22-druk",
    soort: "weigeringsgrond",
    omschrijving: "De cliënt is onder druk gezet om bij deze persoon of organisatie te kopen.",
    voorwaarde: feit("drukUitgeoefend"),
  },
];
