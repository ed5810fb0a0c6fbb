import type { Grond, Toets } from "../../../regels/toets.ts";
import {
  alleVan,
  eenVan,
  feit,
  keuze,
  nietWaar,
  regel,
  type Voorwaarde,
} from "../../../regels/voorwaarde.ts";

/** That the report needs no inquiry: it can be answered at once, or another organisation is the place to be. */
export const ZONDER_ONDERZOEK = eenVan(
  feit("vraagDirectBeantwoordbaar"),
  feit("gerichteDoorverwijzingNodig"),
);

/** A reason for which the inquiry may be left out. */
const afzien = (id: string, omschrijving: string, voorwaarde: Voorwaarde): Grond => ({
  regel: id,
  soort: "uitzondering",
  omschrijving,
  voorwaarde,
  ruimte: {
    soort: "kan",
    aan: "consulent",
    vraag: `${omschrijving}: is dat hier reden om niet verder te onderzoeken?`,
    ja: "Verder onderzoek hoeft niet, als de cliënt dat goed vindt.",
    nee: "Er komt verder onderzoek.",
    bij: alleVan(regel("WK-a2-4-triage"), feit("clientAkkoordMetAfzien")),
  },
});

/** Whether further inquiry is needed (article 2 lid 4 and 5). */
export const NADER_ONDERZOEK: Toets = {
  gronden: [
    {
      regel: "WK-a2-4-triage",
      soort: "criterium",
      omschrijving: "De vraag is niet meteen te beantwoorden en een verwijzing is niet nodig",
      voorwaarde: nietWaar(ZONDER_ONDERZOEK),
    },
    afzien(
      "WK-a2-5-afzien-bekend",
      "De cliënt is al goed bekend door een eerdere melding",
      feit("clientUitgebreidBekend"),
    ),
    afzien(
      "WK-a2-5-afzien-transferpunt",
      "Het transferpunt van het ziekenhuis meldt voor tijdelijke hulp in het huishouden",
      alleVan(keuze("melder", "transferpunt"), feit("tijdelijkeHulpHuishouden")),
    ),
    afzien(
      "WK-a2-5-afzien-hulpmiddel",
      "Een hulpmiddel is te vervangen door een technisch defect, en de situatie is hetzelfde",
      alleVan(feit("vervangingNaTechnischDefect"), feit("situatieOngewijzigd")),
    ),
    {
      regel: "WK-a2-5-instemming",
      soort: "voorwaarde",
      omschrijving: "Met de cliënt is overlegd om niet verder te onderzoeken, en hij vindt dat goed",
      voorwaarde: feit("clientAkkoordMetAfzien"),
    },
  ],
  uitkomst: alleVan(
    regel("WK-a2-4-triage"),
    nietWaar(
      alleVan(
        regel("WK-a2-5-instemming"),
        eenVan(
          regel("WK-a2-5-afzien-bekend"),
          regel("WK-a2-5-afzien-transferpunt"),
          regel("WK-a2-5-afzien-hulpmiddel"),
        ),
      ),
    ),
  ),
};
