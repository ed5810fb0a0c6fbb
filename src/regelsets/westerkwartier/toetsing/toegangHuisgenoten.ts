import type { Grond, Oordeelvraag } from "../../../regels/toets.ts";
import { alleVan, feit, nietWaar, oordeelOver, regel, vergelijk } from "../../../regels/voorwaarde.ts";

/** A young adult takes over less; a person says whether help is left. */
const blijftOver = alleVan(regel("WK-b1-13-bijdrage-18"), oordeelOver("WK-b1-13-bijdrage-18"));

/** When an adult housemate who can do the work stands in the way of household help. */
export const gronden: readonly Grond[] = [
  {
    regel: "WK-a13-5-huisgenoot",
    soort: "weigeringsgrond",
    omschrijving: "Een meerderjarige huisgenoot kan het huishoudelijke werk doen.",
    voorwaarde: alleVan(feit("meerderjarigeHuisgenoten"), feit("huisgenootInStaat")),
  },
  {
    regel: "WK-a13-6-afwezig",
    soort: "uitzondering",
    omschrijving:
      "De huisgenoten zijn regelmatig langere tijd weg voor verplichte activiteiten ergens anders.",
    voorwaarde: alleVan(feit("huisgenootRegelmatigLangAfwezig"), feit("activiteitenEldersVerplichtend")),
  },
  {
    regel: "WK-b1-13-bijdrage-18",
    soort: "uitzondering",
    omschrijving:
      "De huisgenoot is een jongvolwassene van wie alleen een huishouden voor één persoon wordt verwacht.",
    voorwaarde: alleVan(
      vergelijk("leeftijdHuisgenoot", "minstens", "gebruikelijkeHulp.volwassenVanaf"),
      vergelijk("leeftijdHuisgenoot", "minder", "gebruikelijkeHulp.volledigVanaf"),
    ),
    interpretatie:
      "Artikel 13, lid 5, sluit hulp uit bij elke meerderjarige huisgenoot die het werk kan doen; paragraaf 13 vraagt van 18 tot 23 jaar minder. Gelezen als: dan kan er hulp zijn voor wat overblijft. Of 23 jaar erbij hoort, zegt het document niet.",
  },
  {
    regel: "WK-b1-2-verantwoordelijk",
    soort: "weigeringsgrond",
    omschrijving:
      "Een huisgenoot is beschikbaar en in staat om het huishoudelijke werk te doen: dat is gebruikelijke zorg.",
    voorwaarde: alleVan(
      regel("WK-a13-5-huisgenoot"),
      nietWaar(regel("WK-a13-6-afwezig")),
      nietWaar(blijftOver),
    ),
    interpretatie: "Of een huisgenoot beschikbaar is, is gemeten aan de afwezigheid van artikel 13, lid 6.",
  },
];

export const geenHuisgenoot = nietWaar(regel("WK-b1-2-verantwoordelijk"));

export const oordelen: readonly Oordeelvraag[] = [
  {
    regel: "WK-b1-13-bijdrage-18",
    aan: "consulent",
    vraag: "Blijft er hulp nodig naast wat van deze jongvolwassen huisgenoot wordt verwacht?",
    ja: "De huisgenoot sluit hulp niet uit; de cliënt kan hulp krijgen voor wat overblijft.",
    nee: "De huisgenoot neemt alles over; er is geen hulp.",
    bij: alleVan(
      regel("WK-a13-5-huisgenoot"),
      nietWaar(regel("WK-a13-6-afwezig")),
      regel("WK-b1-13-bijdrage-18"),
    ),
  },
];
