import type { Grond, Oordeelvraag, Toets } from "../../../regels/toets.ts";
import { alleVan, eenVan, feit, nietWaar, oordeelOver, regel } from "../../../regels/voorwaarde.ts";
import { MAALTIJD } from "./maaltijd.ts";
import { PROCEDURE } from "./procedure.ts";

const ADVIES = "BW-hh-advies";

const GRONDEN: readonly Grond[] = [
  {
    regel: "BW-verhuizing-inschrijving",
    soort: "voorwaarde",
    omschrijving: "De cliënt staat ingeschreven in de gemeente waar hij hulp vraagt",
    voorwaarde: feit("brpInschrijvingInGemeente"),
  },
  {
    regel: "BW-wlz-geen-wmo",
    soort: "weigeringsgrond",
    omschrijving: "Met een Wlz-indicatie is er geen recht meer op ondersteuning uit de Wmo",
    voorwaarde: feit("heeftWlzIndicatie"),
  },
  {
    regel: "BW-evaluatieverslag-verplicht",
    soort: "voorwaarde",
    omschrijving: "Voor een herindicatie of verlenging is er een evaluatieverslag",
    voorwaarde: eenVan(
      feit("evaluatieverslagAanwezig"),
      nietWaar(eenVan(feit("isHerindicatie"), feit("isVerlenging"))),
    ),
  },
  {
    regel: ADVIES,
    soort: "voorwaarde",
    omschrijving: "Een medewerker van de toegang adviseert om hulp in te zetten",
    voorwaarde: oordeelOver(ADVIES),
  },
];

const TOEGELATEN = alleVan(
  regel("BW-verhuizing-inschrijving"),
  nietWaar(regel("BW-wlz-geen-wmo")),
  regel("BW-evaluatieverslag-verplicht"),
  regel(ADVIES),
);

const OORDELEN: readonly Oordeelvraag[] = [
  {
    regel: ADVIES,
    aan: "consulent",
    vraag: "Adviseert een medewerker van het Wmo-team of het Gebiedsteam om de hulp in te zetten?",
    ja: "De hulp kan worden ingezet; de minuten staan in de beschikking.",
    nee: "De hulp wordt niet ingezet.",
  },
  {
    regel: "BW-toegang-zorgvraag-leidend",
    aan: "consulent",
    vraag: "Past het advies bij de zorgvraag van de cliënt, en niet bij het niveau van de medewerker?",
    ja: "De zorgvraag is leidend.",
    nee: "Pas het advies aan de zorgvraag aan.",
  },
];

/** Who is let in, by provision. */
export const TOEGANG: Readonly<Record<string, Toets>> = {
  hulpBijHuishouden: { gronden: [...GRONDEN, ...PROCEDURE], uitkomst: TOEGELATEN, oordelen: OORDELEN },
  maaltijden: {
    gronden: [...GRONDEN, MAALTIJD, ...PROCEDURE],
    uitkomst: alleVan(TOEGELATEN, regel(MAALTIJD.regel)),
    oordelen: OORDELEN,
  },
};
