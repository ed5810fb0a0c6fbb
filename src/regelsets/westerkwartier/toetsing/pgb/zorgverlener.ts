import type { Grond } from "../../../../regels/toets.ts";
import {
  alleVan,
  eenVan,
  feit,
  nietWaar,
  regel,
  type Voorwaarde,
  vergelijk,
  vergelijkFeit,
} from "../../../../regels/voorwaarde.ts";

const FORMEEL = regel("WK-a1-formeel");
const alsFormeel = (eis: Voorwaarde): Voorwaarde => eenVan(nietWaar(FORMEEL), eis);
const bovenGrens = (eis: Voorwaarde): Voorwaarde => eenVan(nietWaar(regel("WK-a11-3b-drempel")), eis);

const VOG_FORMEEL = alleVan(
  feit("vogAanwezig"),
  vergelijkFeit("datumVog", "minstens", "datumAanvangZorgovereenkomstEersteClient", {
    eerder: "pgb.vog.formeel",
  }),
  vergelijkFeit("datumVog", "hoogstens", "datumAanvangZorgovereenkomstEersteClient"),
);
const DIPLOMA = feit("relevantDiploma");
const REGISTRATIE = eenVan(feit("kvkNummer"), feit("beroepsregister"), feit("dienstverbandFormeleAanbieder"));
const DIPLOMA_PERSONEEL = bovenGrens(feit("personeelRelevantDiploma"));
const MELDCODE = bovenGrens(feit("meldcodeToegepast"));
const KLACHTEN = bovenGrens(feit("klachtenregeling"));
const BASISPAKKET = alleVan(
  VOG_FORMEEL,
  DIPLOMA,
  REGISTRATIE,
  DIPLOMA_PERSONEEL,
  MELDCODE,
  KLACHTEN,
  feit("voldoetBasispakket"),
);
const INFORMEEL_IN_ORDE = alleVan(
  feit("budgetplanIngediend"),
  feit("vogOverlegd"),
  vergelijkFeit("datumVog", "minstens", "ingangsdatumZorgovereenkomst", { eerder: "pgb.vog.informeel" }),
  vergelijkFeit("datumVog", "hoogstens", "ingangsdatumZorgovereenkomst"),
);

/** That the one who gives the support meets what is asked of him, formal or informal. */
export const ZORGVERLENER_IN_ORDE: Voorwaarde = alleVan(
  eenVan(regel("WK-a11-3-kwaliteit"), regel("WK-a11-3c-hersteltermijn")),
  nietWaar(regel("WK-a11-3d-stop")),
  regel("WK-a11-7-vog-informeel"),
);

const VOG_BESTAAT = "Een VOG van na de start telt niet: gelezen als een VOG die er bij de start al is.";

/** What is asked of who gives formal support (article 11, lid 3). */
export const formeel: readonly Grond[] = [
  {
    regel: "WK-a11-3-kwaliteit",
    soort: "voorwaarde",
    omschrijving:
      "Is de ondersteuning formeel, dan voldoet de zorgverlener aan het hele basispakket van de gemeente.",
    voorwaarde: alsFormeel(BASISPAKKET),
  },
  {
    regel: "WK-a11-3a-vog",
    soort: "voorwaarde",
    omschrijving:
      "Is de ondersteuning formeel, dan heeft de zorgverlener een VOG die niet te oud was toen hij bij zijn eerste cliënt begon.",
    voorwaarde: alsFormeel(VOG_FORMEEL),
    interpretatie: `Een VOG van precies het hoogste aantal maanden geldt nog. ${VOG_BESTAAT}`,
  },
  {
    regel: "WK-a11-3a-diploma",
    soort: "voorwaarde",
    omschrijving: "Is de ondersteuning formeel, dan heeft de zorgverlener een diploma dat bij de hulp past.",
    voorwaarde: alsFormeel(DIPLOMA),
  },
  {
    regel: "WK-a11-3a-registratie",
    soort: "voorwaarde",
    omschrijving:
      "Is de ondersteuning formeel, dan heeft de zorgverlener een KvK-nummer, staat hij in het beroepsregister of werkt hij bij een formele zorgaanbieder.",
    voorwaarde: alsFormeel(REGISTRATIE),
  },
  {
    regel: "WK-a11-3b-drempel",
    soort: "criterium",
    omschrijving: "De zorgaanbieder levert zoveel zorg, of aan zoveel inwoners, dat er meer eisen gelden.",
    voorwaarde: eenVan(
      vergelijk("urenPerWeekZorg", "meer", "pgb.zwaardereEisen.uren"),
      vergelijk("aantalInwonersMetZorg", "meer", "pgb.zwaardereEisen.inwoners"),
    ),
  },
  {
    regel: "WK-a11-3b-diploma",
    soort: "voorwaarde",
    omschrijving:
      "Boven die grens hebben de zorgaanbieder en wie er werken een diploma dat bij de hulp past.",
    voorwaarde: alsFormeel(DIPLOMA_PERSONEEL),
  },
  {
    regel: "WK-a11-3b-meldcode",
    soort: "voorwaarde",
    omschrijving:
      "Boven die grens gebruikt de zorgaanbieder zo nodig de meldcode huiselijk geweld en kindermishandeling.",
    voorwaarde: alsFormeel(MELDCODE),
  },
  {
    regel: "WK-a11-3b-klachten",
    soort: "voorwaarde",
    omschrijving: "Boven die grens heeft de zorgaanbieder een klachtenregeling.",
    voorwaarde: alsFormeel(KLACHTEN),
  },
  {
    regel: "WK-a11-3c-hersteltermijn",
    soort: "uitzondering",
    omschrijving: "De zorgaanbieder heeft nog tijd om te verbeteren wat bij de controle niet in orde was.",
    voorwaarde: alleVan(
      feit("controleToontTekort"),
      vergelijkFeit("datumBestedingPgb", "minder", "datumControle", { later: "pgb.hersteltermijn" }),
    ),
    interpretatie:
      "Het document zegt niet wie de tijd krijgt; gelezen als de zorgaanbieder. De termijn begint op de dag waarop het tekort blijkt. Tot het einde mag het pgb aan hem worden besteed.",
  },
  {
    regel: "WK-a11-3d-stop",
    soort: "weigeringsgrond",
    omschrijving:
      "De tijd om te verbeteren is voorbij en de zorgaanbieder heeft de verbeteringen niet laten zien. Het pgb mag niet meer aan hem worden besteed.",
    voorwaarde: alleVan(
      FORMEEL,
      feit("controleToontTekort"),
      vergelijkFeit("datumBestedingPgb", "minstens", "datumControle", { later: "pgb.hersteltermijn" }),
      nietWaar(feit("verbeteringAangetoond")),
    ),
  },
];

/** What is asked for informal support (article 11, lid 7). */
export const informeel: readonly Grond[] = [
  {
    regel: "WK-a11-7-vog-informeel",
    soort: "voorwaarde",
    omschrijving:
      "Is de ondersteuning informeel, dan zijn er een budgetplan en een VOG die niet te oud is als de zorgovereenkomst ingaat.",
    voorwaarde: eenVan(FORMEEL, INFORMEEL_IN_ORDE),
    interpretatie: `Een VOG van precies het hoogste aantal maanden geldt nog. ${VOG_BESTAAT}`,
  },
];
