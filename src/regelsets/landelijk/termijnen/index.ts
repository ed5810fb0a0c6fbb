import type { Termijnregeling } from "../../../regels/termijn.ts";

/** The terms of the Wmo 2015 (articles 2.3.2 and 2.3.5). */
export const termijnen: Termijnregeling = {
  termijnen: [
    {
      termijn: "persoonlijkPlan",
      regel: "NL-wmo-2.3.2-2-persoonlijk-plan",
      omschrijving: "De cliënt kan een persoonlijk plan inleveren",
      telling: { soort: "na", vanaf: "melding", lengte: "termijn.persoonlijkPlan" },
      termijnenwet: true,
      gehaaldMet: "persoonlijkPlan",
    },
    {
      termijn: "onderzoek",
      regel: "NL-wmo-2.3.2-1-onderzoek",
      omschrijving: "Het onderzoek is klaar",
      telling: { soort: "na", vanaf: "melding", lengte: "termijn.onderzoek" },
      termijnenwet: true,
      gehaaldMet: "onderzoekAfgerond",
    },
    {
      termijn: "besluit",
      regel: "NL-wmo-2.3.5-2-besluit",
      omschrijving: "Het college besluit op de aanvraag",
      telling: { soort: "na", vanaf: "aanvraag", lengte: "termijn.besluit" },
      termijnenwet: true,
      gehaaldMet: "besluit",
    },
  ],
  gronden: [],
  oordelen: [],
};
