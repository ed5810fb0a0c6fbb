import type { Grond } from "../../../regels/toets.ts";
import { alleVan, eenVan, feit, nietWaar, regel } from "../../../regels/voorwaarde.ts";

/** What holds for every result: who asks, and whether it can be solved without the municipality (chapter 3). */
export const ALGEMEEN: readonly Grond[] = [
  {
    regel: "ML-h3-1-melding-voorwaarde",
    soort: "criterium",
    omschrijving: "De cliënt kan de hulpvraag niet zelf of met het netwerk oplossen",
    voorwaarde: nietWaar(eenVan(feit("oplosbaarMetEigenKracht"), feit("oplosbaarMetSociaalNetwerk"))),
  },
  {
    regel: "ML-h3-4-eigen-inwoners",
    soort: "voorwaarde",
    omschrijving: "De cliënt is inwoner van de gemeente waar hij hulp vraagt",
    voorwaarde: feit("inwonerVanGemeente"),
  },
];

/** What the client still has to do. It says nothing on whether help is due, so no outcome waits for it. */
export const PROCEDURE: readonly Grond[] = [
  {
    regel: "ML-h3-1-verslag-is-aanvraag",
    soort: "weegfactor",
    omschrijving: "Er is een aanvraag: het verslag van het onderzoek is ondertekend en ingeleverd",
    voorwaarde: alleVan(feit("onderzoeksverslagOndertekend"), feit("onderzoeksverslagIngediend")),
  },
  {
    regel: "ML-h3-4-nieuwe-melding",
    soort: "weegfactor",
    omschrijving: "De cliënt is naar een andere gemeente verhuisd en moet zich daar nog melden",
    voorwaarde: alleVan(feit("verhuisdNaarAndereGemeente"), nietWaar(feit("meldingBijNieuweGemeente"))),
  },
];

export const TOEGELATEN = alleVan(...ALGEMEEN.map((grond) => regel(grond.regel)));
