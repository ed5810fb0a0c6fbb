import { alleVan, bevat, eenVan, feit, nietWaar, oordeelOver, regel } from "../../../../regels/voorwaarde.ts";
import type { Toetsdeel } from "../deel.ts";

const OBJECTIEF = "NK-module-beperking-vastgesteld";

/** When an extra module is possible at all (paragrafen 1 and 3). */
export const VOORWAARDEN: Toetsdeel = {
  gronden: [
    {
      regel: "NK-module-onderzoek",
      soort: "voorwaarde",
      omschrijving: "Er is een zorgvuldig onderzoek gedaan",
      voorwaarde: feit("zorgvuldigOnderzoek"),
    },
    {
      regel: "NK-objectiveerbaar-arts",
      soort: "weegfactor",
      omschrijving: "Een arts heeft de beperking vastgesteld",
      voorwaarde: feit("beperkingVastgesteldDoorArts"),
    },
    {
      regel: "NK-objectiveerbaar-waarneming",
      soort: "weegfactor",
      omschrijving:
        "De Wmo-adviseur zag bij het huisbezoek dat de beperking extra vervuiling geeft die meer tijd kost",
      voorwaarde: feit("waargenomenDoorAdviseur"),
    },
    {
      regel: OBJECTIEF,
      soort: "voorwaarde",
      omschrijving: "Er is een beperking vastgesteld die objectief is aan te wijzen",
      voorwaarde: eenVan(
        regel("NK-objectiveerbaar-arts"),
        regel("NK-objectiveerbaar-waarneming"),
        oordeelOver(OBJECTIEF),
      ),
      interpretatie:
        "De arts en de waarneming bij het huisbezoek zijn voorbeelden; op een andere manier aantonen kan ook. Voor taken aanleren en voor zorg voor kinderen geldt deze eis niet: het document geeft die ook zonder beperking van de inwoner.",
    },
    {
      regel: "NK-aanvullende-module-voorwaarde",
      soort: "voorwaarde",
      omschrijving: "Door die beperking is het gewone schoonmaken niet genoeg",
      voorwaarde: alleVan(regel(OBJECTIEF), nietWaar(feit("basismoduleVolstaat"))),
    },
    {
      regel: "NK-afwijken-modules",
      soort: "uitzondering",
      omschrijving: "In een bijzondere situatie komt er een module naast het normenkader",
      voorwaarde: regel("NK-aanvullende-module-voorwaarde"),
    },
    {
      regel: "NK-afwijken-voorbeelden",
      soort: "weegfactor",
      omschrijving:
        "De vraag is een van de voorbeelden: schoner huis, maaltijden klaarzetten, schone kleding",
      voorwaarde: bevat("gevraagdeModules", "hogerNiveauSchoon", "maaltijden", "wasverzorging"),
    },
    {
      regel: "NK-voorbeeld-allergie",
      soort: "weegfactor",
      omschrijving: "Ernstige klachten door een allergie zijn een voorbeeld van zo'n beperking",
      voorwaarde: feit("ernstigeAllergieklachten"),
    },
    {
      regel: "NK-voorbeeld-hulpmiddelen",
      soort: "weegfactor",
      omschrijving: "Meer vuil door noodzakelijke hulpmiddelen is een voorbeeld van zo'n beperking",
      voorwaarde: feit("extraVervuilingDoorHulpmiddelen"),
    },
    {
      regel: "NK-bewijs-inwoner",
      soort: "weegfactor",
      omschrijving: "De inwoner heeft medische gegevens of een verklaring van een arts gegeven",
      voorwaarde: feit("medischeGegevensAangeleverd"),
    },
    {
      regel: "NK-geen-module-voorliggend",
      soort: "weigeringsgrond",
      omschrijving: "Een voorliggende voorziening neemt de belemmering weg",
      voorwaarde: feit("oplosbaarMetVoorliggendeVoorziening"),
    },
    {
      regel: "NK-geen-module-algemeen-gebruikelijk",
      soort: "weigeringsgrond",
      omschrijving: "Een gewoon hulpmiddel dat de inwoner kan kopen, neemt de belemmering weg",
      voorwaarde: feit("oplosbaarMetAlgemeenGebruikelijkeVoorziening"),
    },
    {
      regel: "NK-geen-module-netwerk",
      soort: "weigeringsgrond",
      omschrijving: "Het netwerk neemt de belemmering weg",
      voorwaarde: feit("oplosbaarMetSociaalNetwerk"),
    },
    {
      regel: "NK-geen-module-zelf-aanpassen",
      soort: "weigeringsgrond",
      omschrijving: "De inwoner neemt de belemmering weg door zelf iets aan te passen",
      voorwaarde: feit("oplosbaarDoorAanpassen"),
    },
  ],
  blijft: alleVan(
    regel("NK-module-onderzoek"),
    regel("NK-aanvullende-module-voorwaarde"),
    nietWaar(
      eenVan(
        regel("NK-geen-module-voorliggend"),
        regel("NK-geen-module-algemeen-gebruikelijk"),
        regel("NK-geen-module-netwerk"),
        regel("NK-geen-module-zelf-aanpassen"),
      ),
    ),
  ),
  oordelen: [
    {
      regel: OBJECTIEF,
      aan: "consulent",
      vraag: "Is op een andere manier duidelijk dat er een beperking is die meer inzet vraagt?",
      ja: "Een extra module is mogelijk; bij twijfel vraagt de gemeente een medisch advies.",
      nee: "Zonder vastgestelde beperking is er geen extra module.",
      bij: nietWaar(eenVan(regel("NK-objectiveerbaar-arts"), regel("NK-objectiveerbaar-waarneming"))),
    },
  ],
};
