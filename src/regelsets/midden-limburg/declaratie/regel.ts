import type { Grond } from "../../../regels/toets.ts";
import { alleVan, feit, keuze, nietWaar, regel, vergelijkFeit } from "../../../regels/voorwaarde.ts";
import { alsDan } from "../../procedure.ts";

/** Corrections of approved lines and their credits have rules of their own. */
export const IS_CREDIT = keuze("soort", "credit");
const GEEN_CREDIT = nietWaar(IS_CREDIT);

const GELDIG = alleVan(
  feit("ontvangen301"),
  vergelijkFeit("toewijzingVan", "hoogstens", "regelVan"),
  vergelijkFeit("toewijzingTotEnMet", "minstens", "regelTotEnMet"),
  vergelijkFeit("beeindigdVanaf", "meer", "regelTotEnMet"),
);

const DEZE_MAAND = alleVan(
  vergelijkFeit("regelVan", "minstens", "declaratieVan"),
  vergelijkFeit("regelTotEnMet", "minder", "declaratieTot"),
);

/** The rules of chapter 7 on what a line stands on. A credit takes back, so these do not ask it for anything. */
export const GRONDSLAG: readonly Grond[] = [
  {
    regel: "ML-h7-301-en-305",
    soort: "voorwaarde",
    omschrijving: "De aanbieder heeft bericht 301 ontvangen en bericht 305 verstuurd",
    ...alsDan(GEEN_CREDIT, alleVan(feit("ontvangen301"), feit("verzonden305"))),
  },
  {
    regel: "ML-h7-zonder-toewijzing",
    soort: "weigeringsgrond",
    omschrijving: "Er is geen geldige toewijzing voor alle dagen van de regel",
    voorwaarde: alleVan(GEEN_CREDIT, nietWaar(GELDIG)),
    interpretatie:
      "Het document zegt niet wat geldig is. Gelezen als: het bericht 301 is ontvangen, de toewijzing loopt op alle dagen van de regel, en zij is niet eerder met een bericht 307 beëindigd.",
  },
  {
    regel: "ML-h7-zelfde-eenheid",
    soort: "voorwaarde",
    omschrijving: "De regel heeft dezelfde eenheid als de toewijzing",
    ...alsDan(GEEN_CREDIT, vergelijkFeit("eenheid", "gelijk", "toewijzingEenheid")),
  },
  {
    regel: "ML-h7-1-kalendermaand",
    soort: "voorwaarde",
    omschrijving: "Een nieuwe regel gaat over de kalendermaand van de declaratie",
    ...alsDan(keuze("soort", "eersteKeer"), DEZE_MAAND),
  },
];

/** The rules of chapter 7 on the number of a line. */
export const AANTAL: readonly Grond[] = [
  {
    regel: "ML-h7-max-toegewezen",
    soort: "voorwaarde",
    omschrijving: "Er wordt niet meer gedeclareerd dan er voor deze maand is toegewezen",
    ...alsDan(GEEN_CREDIT, feit("binnenToewijzing")),
    interpretatie:
      "Toegewezen wordt per week en gedeclareerd per maand; het document zegt niet hoe dat wordt omgerekend, dus het aantal voor de maand wordt gevraagd. Wat voor die maand al is goedgekeurd telt mee, en de regels van deze declaratie in hun volgorde.",
  },
  {
    regel: "ML-h7-max-geleverd",
    soort: "voorwaarde",
    omschrijving: "Er wordt niet meer gedeclareerd dan er is geleverd",
    ...alsDan(GEEN_CREDIT, vergelijkFeit("aantal", "hoogstens", "geleverdAantal")),
  },
  {
    regel: "ML-h7-crediteren-meer",
    soort: "weegfactor",
    omschrijving: "Wat meer is gedeclareerd dan toegewezen, moet de aanbieder crediteren",
    voorwaarde: nietWaar(regel("ML-h7-max-toegewezen")),
  },
];
