import type { Termijnregeling } from "../../../regels/termijn.ts";
import { alleVan, eenVan, feit, nietWaar, vergelijk } from "../../../regels/voorwaarde.ts";

const ZOALS_DE_WET =
  "Het document herhaalt een termijn van de Wmo 2015. De Algemene termijnenwet geldt daarom ook hier.";

/** What the protocol says about time (paragraaf 2.5, hoofdstuk 9, bijlage 1 and 4). */
export const termijnen: Termijnregeling = {
  termijnen: [
    {
      termijn: "onderzoek",
      regel: "BD-2-5-onderzoek-6-weken",
      omschrijving: "Het onderzoek is klaar",
      telling: { soort: "na", vanaf: "melding", lengte: "termijn.onderzoek" },
      termijnenwet: true,
      gehaaldMet: "onderzoekAfgerond",
      bewijst: "onderzoekOpTijdKlaar",
      gevolg:
        "Lukt dit niet, dan wordt met de cliënt overlegd. Wil hij niet langer wachten, dan mag hij na de zes weken zelf een aanvraag doen.",
      interpretatie: ZOALS_DE_WET,
    },
    {
      termijn: "besluit",
      regel: "BD-2-5-beslis-2-weken",
      omschrijving: "Het college beslist op de aanvraag",
      telling: { soort: "na", vanaf: "aanvraag", lengte: "termijn.besluit" },
      termijnenwet: true,
      gehaaldMet: "besluit",
      interpretatie: ZOALS_DE_WET,
    },
    {
      termijn: "vraagverheldering",
      regel: "BD-b1-5-werkdagen-beslissing",
      omschrijving: "De gespecialiseerde aanbieder weet wie de vraagverheldering doet",
      telling: { soort: "na", vanaf: "meldingAanbieder", lengte: "termijn.vraagverheldering" },
      voorwaarde: feit("zintuiglijkeBeperking"),
      gehaaldMet: "mededelingVraagverheldering",
      interpretatie: "De termijn loopt vanaf de melding door de gespecialiseerde aanbieder.",
    },
    {
      termijn: "opdracht",
      regel: "BD-b1-5-werkdagen-opdracht",
      omschrijving: "De gemeente geeft de opdracht aan de gespecialiseerde aanbieder",
      telling: { soort: "na", vanaf: "ondersteuningsplan", lengte: "termijn.opdracht" },
      voorwaarde: feit("zintuiglijkeBeperking"),
      gehaaldMet: "opdracht",
      interpretatie: "Het document noemt geen begin. Gelezen als: vanaf de dag van het ondersteuningsplan.",
    },
    {
      termijn: "oproepbareOndersteuning",
      regel: "BD-b4-1-pb-oproepbaar",
      omschrijving: "De aanbieder geeft ondersteuning na een oproep",
      telling: {
        soort: "uren",
        vanaf: "oproep",
        minimum: "termijn.oproep.minimum",
        maximum: "termijn.oproep.maximum",
      },
    },
  ],
  gronden: [
    {
      regel: "BD-2-5-contact-bij-uitloop",
      soort: "voorwaarde",
      omschrijving: "Het onderzoek is niet op tijd klaar. De gemeente neemt contact op met de cliënt.",
      voorwaarde: nietWaar(feit("onderzoekOpTijdKlaar")),
    },
    {
      regel: "BD-9-2-1-lopend",
      soort: "criterium",
      omschrijving:
        "De cliënt houdt de lopende voorziening tot het college met een nieuw besluit het oude intrekt.",
      voorwaarde: alleVan(feit("besluitOpOudDocument"), nietWaar(feit("besluitIngetrokken"))),
    },
    {
      regel: "BD-9-2-2-aanvraag",
      soort: "criterium",
      omschrijving: "De oude aanvraag was nog open. Zij wordt volgens dit protocol behandeld.",
      voorwaarde: alleVan(
        feit("aanvraagOnderOudDocument"),
        eenVan(
          nietWaar(feit("opAanvraagBeslist")),
          vergelijk("besluit", "minstens", "termijn.inwerkingtreding"),
        ),
      ),
      interpretatie:
        "Het document schrijft nadere regels en noemt de inwerkingtreding van de oude documenten. Gelezen als: dit protocol.",
    },
    {
      regel: "BD-9-2-3-bezwaar",
      soort: "criterium",
      omschrijving: "Op een bezwaar tegen het besluit wordt beslist volgens het document waarop het steunt.",
      voorwaarde: feit("besluitOpOudDocument"),
    },
    {
      regel: "BD-9-3-1-inwerking",
      soort: "criterium",
      omschrijving: "Het gewijzigde protocol geldt op de peildatum.",
      voorwaarde: vergelijk("peildatum", "minstens", "termijn.inwerkingtreding"),
    },
  ],
  oordelen: [
    {
      regel: "BD-2-5-contact-bij-uitloop",
      aan: "consulent",
      vraag: "Duurt een zorgvuldig onderzoek langer, en is daarover met de cliënt overlegd?",
      ja: "Stemt de cliënt in, dan mag het onderzoek langer duren.",
      nee: "De cliënt mag na zes weken een aanvraag doen.",
      bij: nietWaar(feit("onderzoekOpTijdKlaar")),
    },
  ],
};
