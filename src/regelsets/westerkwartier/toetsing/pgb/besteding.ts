import type { Grond, Oordeelvraag } from "../../../../regels/toets.ts";
import {
  alleVan,
  bevat,
  feit,
  keuze,
  nietWaar,
  oordeelOver,
  vergelijkFeit,
} from "../../../../regels/voorwaarde.ts";

/** Depreciation is about what is bought, not about help that someone gives. */
const KOOPT_IETS = alleVan(
  nietWaar(
    keuze(
      "pgbVoor",
      "hulpBijHuishouden",
      "individueleBegeleiding",
      "groepsbegeleiding",
      "kortdurendVerblijf",
      "collectiefVervoer",
    ),
  ),
  nietWaar(keuze("soortHulpmiddel", "geenHulpmiddel")),
);

/** What may be paid from the budget, and how high it is (article 11, lid 11 to 15). */
export const besteding: readonly Grond[] = [
  {
    regel: "WK-a11-11-inclusief",
    soort: "uitzondering",
    omschrijving: "Deze kosten zitten al in het pgb-tarief. Er komt geen extra budget voor.",
    voorwaarde: bevat(
      "kostensoort",
      "overhead",
      "opleiding",
      "maaltijden",
      "entreegelden",
      "vog",
      "andereBijkomendeKosten",
    ),
  },
  {
    regel: "WK-a11-11-bemiddeling",
    soort: "uitzondering",
    omschrijving:
      "Bemiddeling, coördinatie, tussenpersonen en belangenbehartigers mogen niet van het pgb worden betaald.",
    voorwaarde: bevat("kostensoort", "bemiddeling", "coordinatie", "tussenpersoon", "belangenbehartiger"),
  },
  {
    regel: "WK-a11-11-overlijden",
    soort: "uitzondering",
    omschrijving:
      "Na het overlijden kan het pgb op verzoek nog een korte tijd aan de zorgverlener worden betaald.",
    voorwaarde: alleVan(
      feit("pgbToegekend"),
      feit("verzoekZorgverlener"),
      vergelijkFeit("pgbNaOverlijdenTot", "hoogstens", "datumOverlijden", { later: "pgb.naOverlijden" }),
    ),
    interpretatie:
      "Artikel 12 geeft na een overlijden een eenmalige uitkering, met een ander maximum en andere voorwaarden. Het document zegt niet welke van de twee voorgaat; beide staan hier.",
    ruimte: {
      soort: "kan",
      aan: "college",
      vraag: "Wordt het pgb na het overlijden nog een korte tijd aan de zorgverlener uitbetaald?",
      ja: "De zorgverlener krijgt het pgb nog over die tijd.",
      nee: "Er wordt op grond van deze regel niets meer uitbetaald.",
      pasAlsGeldt: true,
    },
  },
  {
    regel: "WK-a11-12-plan",
    soort: "voorwaarde",
    omschrijving: "Het budgetplan van de cliënt is de basis voor de hoogte van het pgb.",
    voorwaarde: feit("budgetplanIngediend"),
  },
  {
    regel: "WK-a11-12-toereikend",
    soort: "voorwaarde",
    omschrijving: "Met het pgb kan de cliënt goede hulp kopen die werkt.",
    voorwaarde: oordeelOver("WK-a11-12-toereikend"),
  },
  {
    regel: "WK-a11-13-afwijken",
    soort: "uitzondering",
    omschrijving:
      "Het tarief van het college is te laag. Een hoger tarief kan, tot de kostprijs van de goedkoopste passende voorziening in natura.",
    voorwaarde: alleVan(
      nietWaar(feit("tariefToereikend")),
      vergelijkFeit("tariefCollegeAanbod", "minder", "kostprijsGoedkoopsteZin"),
    ),
    interpretatie:
      "De kostprijs begrenst het hogere tarief, niet wat de cliënt wil: wat zijn aanbieder meer kost, betaalt hij zelf.",
    ruimte: {
      soort: "kan",
      aan: "college",
      vraag: "Wijkt het college af van het vastgestelde tarief?",
      ja: "Het pgb wordt berekend met het hogere tarief.",
      nee: "Het vastgestelde tarief blijft gelden.",
    },
  },
  {
    regel: "WK-a11-14-meerkosten",
    soort: "criterium",
    omschrijving:
      "De aanbieder of voorziening die de cliënt wil, is duurder. De cliënt betaalt zelf wat het meer kost.",
    voorwaarde: vergelijkFeit("tariefGewensteAanbieder", "meer", "tariefCollegeAanbod"),
  },
  {
    regel: "WK-a11-15-afschrijving",
    soort: "uitzondering",
    omschrijving:
      "De voorziening is na de afschrijvingstermijn nog goed. De gebruiksduur wordt daarom langer.",
    voorwaarde: alleVan(feit("afschrijvingstermijnVerstreken"), feit("voorzieningInGoedeStaat")),
  },
];

export const bestedingsoordelen: readonly Oordeelvraag[] = [
  {
    regel: "WK-a11-12-toereikend",
    aan: "consulent",
    vraag: "Is het pgb hoog genoeg om goede hulp te kopen die werkt?",
    ja: "De hoogte van het pgb voldoet aan deze regel.",
    nee: "De hoogte van het pgb moet opnieuw worden bekeken.",
  },
  {
    regel: "WK-a11-15-afschrijving",
    aan: "college",
    vraag: "Is bij de hoogte van het pgb rekening gehouden met de gebruikelijke afschrijvingstermijn?",
    ja: "De hoogte van het pgb voldoet aan deze regel.",
    nee: "De hoogte van het pgb moet opnieuw worden bekeken.",
    bij: KOOPT_IETS,
  },
];
