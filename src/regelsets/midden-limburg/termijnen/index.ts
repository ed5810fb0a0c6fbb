import type { Termijnregeling } from "../../../regels/termijn.ts";
import { feit } from "../../../regels/voorwaarde.ts";

const ZOALS_DE_WET =
  "Het document noemt dit de wettelijke doorlooptijd. De Algemene termijnenwet geldt daarom ook hier.";

/** What the Werkafsprakenboek says about time (hoofdstuk 3). */
export const termijnen: Termijnregeling = {
  termijnen: [
    {
      termijn: "afspraak",
      regel: "ML-h3-1-afspraak-5wd",
      omschrijving: "De gemeente maakt een afspraak voor een gesprek",
      telling: { soort: "na", vanaf: "melding", lengte: "termijn.afspraak" },
      gehaaldMet: "afspraakGemaakt",
    },
    {
      termijn: "startLevering",
      regel: "ML-h3-1-start-10wd",
      omschrijving: "De aanbieder begint met de ondersteuning",
      telling: { soort: "na", vanaf: "ontvangst301", lengte: "termijn.startLevering" },
      gehaaldMet: "startLevering",
    },
    {
      termijn: "onderzoek",
      regel: "ML-h3-2-6-weken",
      omschrijving: "Het onderzoek is klaar",
      telling: { soort: "na", vanaf: "melding", lengte: "termijn.onderzoek" },
      termijnenwet: true,
      gehaaldMet: "onderzoekAfgerond",
      interpretatie: ZOALS_DE_WET,
    },
    {
      termijn: "besluit",
      regel: "ML-h3-2-2-weken",
      omschrijving: "De indicatie is afgegeven",
      telling: { soort: "na", vanaf: "aanvraag", lengte: "termijn.besluit" },
      termijnenwet: true,
      gehaaldMet: "besluit",
      interpretatie: ZOALS_DE_WET,
    },
    {
      termijn: "vervolgindicatie",
      regel: "ML-h3-2-8-weken",
      omschrijving: "De cliënt vraagt een vervolgindicatie",
      telling: { soort: "voor", vanaf: "eindeIndicatie", lengte: "termijn.vervolgindicatie" },
      voorwaarde: feit("hulpNodigNaEinde"),
      gehaaldMet: "vervolgAangevraagd",
      gevolg: "Wie later vraagt, kan na het einde een tijd zonder indicatie zitten.",
    },
    {
      termijn: "meldenAfwezigheid",
      regel: "ML-h3-5-melden-2-maanden",
      omschrijving: "De aanbieder meldt dat de cliënt geen ondersteuning krijgt",
      // As long as the temporary stop asks: one number for both.
      telling: { soort: "naHeleMaanden", vanaf: "eersteDagZonderHulp", lengte: "doorlevering.onderbreking" },
      gehaaldMet: "afwezigheidGemeld",
      interpretatie:
        "Het document vraagt de melding zodra de tijd vol is: op de dag erna. Of een melding van daarvoor al genoeg is, zegt het document niet.",
    },
  ],
  gronden: [],
  oordelen: [],
};
