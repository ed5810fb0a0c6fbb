import type { Grond } from "../../../../regels/toets.ts";
import { alleVan, eenVan, feit, keuze, nietWaar, regel } from "../../../../regels/voorwaarde.ts";
import { RUIMTEN_ZONDER_WOONFUNCTIE } from "../feiten/wonen.ts";
import type { Afwegingskader } from "../toegang/toegangTot.ts";

const GRONDEN: readonly Grond[] = [
  {
    regel: "BD-7-2-doelgroepgebouw",
    soort: "weigeringsgrond",
    omschrijving:
      "Het gebouw is ook voor ouderen of mensen met een beperking, en de voorziening kon bij de bouw of renovatie worden meegenomen",
    voorwaarde: alleVan(feit("doelgroepgebouw"), feit("meeTeNemenBijBouw")),
  },
  {
    regel: "BD-7-2-therapeutisch",
    soort: "weigeringsgrond",
    omschrijving: "De voorziening heeft een therapeutisch doel",
    voorwaarde: feit("therapeutischDoel"),
  },
  {
    regel: "BD-7-2-oppas",
    soort: "weigeringsgrond",
    omschrijving: "De voorziening is bedoeld voor oppas of verzorging",
    voorwaarde: feit("oppasOfVerzorgingsdoel"),
  },
  {
    regel: "BD-7-2-incidenteel",
    soort: "weigeringsgrond",
    omschrijving: "Het probleem komt maar af en toe voor, of het is alleen een noodvoorziening",
    voorwaarde: eenVan(feit("incidenteelProbleem"), feit("noodvoorziening")),
  },
  {
    regel: "BD-7-2-hobby",
    soort: "weigeringsgrond",
    omschrijving:
      "De ruimte is voor een hobby, recreatie, werk of studie en heeft geen elementaire woonfunctie",
    voorwaarde: keuze("ruimteFunctie", ...RUIMTEN_ZONDER_WOONFUNCTIE),
  },
  {
    regel: "BD-7-2-huisgenoten",
    soort: "weigeringsgrond",
    omschrijving: "Huisgenoten, of een andere indeling van taken of meubels, kunnen het probleem oplossen",
    voorwaarde: eenVan(feit("huisgenotenKunnenOplossen"), feit("herschikkingKanOplossen")),
    ruimte: {
      soort: "kan",
      aan: "consulent",
      vraag: "Is dat redelijkerwijs van de huisgenoten, de ouders of de cliënt te vragen?",
      ja: "Dat gaat voor; er is geen voorziening uit de Wmo.",
      nee: "Dat houdt de voorziening niet tegen.",
    },
  },
];

/** What is no normal use of the home, or can be solved without the municipality (paragraaf 7.2, the last part). */
export const UITGESLOTEN: Afwegingskader = {
  gronden: GRONDEN,
  uitkomst: nietWaar(eenVan(...GRONDEN.map((grond) => regel(grond.regel)))),
};
