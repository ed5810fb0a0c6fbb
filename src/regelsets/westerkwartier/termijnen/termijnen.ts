import type { Termijn } from "../../../regels/termijn.ts";
import { alleVan, feit, nietWaar } from "../../../regels/voorwaarde.ts";

const OOK_NADERE_REGELS =
  "Het document zegt niet of de Algemene termijnenwet geldt. Gelezen als: ja, net als voor een verordening.";
const ZOALS_DE_WET =
  "Het document herhaalt een termijn van de Wmo 2015. De Algemene termijnenwet geldt daarom ook hier.";

/** The terms of the Nadere regels 2024, in the order of the document. */
export const TERMIJNEN: readonly Termijn[] = [
  {
    termijn: "persoonlijkPlan",
    regel: "WK-a2-9-termijn-plan",
    omschrijving: "De cliënt kan een persoonlijk plan geven aan de consulent of de zorgaanbieder",
    telling: { soort: "na", vanaf: "melding", lengte: "termijn.persoonlijkPlan" },
    termijnenwet: true,
    gehaaldMet: "persoonlijkPlan",
    interpretatie: ZOALS_DE_WET,
  },
  {
    termijn: "persoonlijkPlanVoorOnderzoek",
    regel: "WK-a3-4-termijn",
    omschrijving: "Het persoonlijk plan is ingediend, op tijd en voordat het onderzoek begint",
    telling: {
      soort: "na",
      vanaf: "melding",
      lengte: "termijn.persoonlijkPlanIndienen",
      uiterlijkVoor: "onderzoekStart",
    },
    termijnenwet: true,
    gehaaldMet: "persoonlijkPlan",
    interpretatie: ZOALS_DE_WET,
  },
  {
    termijn: "onderzoek",
    regel: "WK-a4-3-termijn",
    omschrijving: "Het onderzoek is klaar",
    telling: { soort: "na", vanaf: "melding", lengte: "termijn.onderzoek" },
    termijnenwet: true,
    gehaaldMet: "onderzoekAfgerond",
    gevolg: "Lukt dit niet, dan wordt met de cliënt overlegd over een langere termijn.",
    interpretatie: ZOALS_DE_WET,
  },
  {
    termijn: "onderzoekVerlengd",
    regel: "WK-a4-3-verlenging",
    omschrijving: "Het onderzoek is klaar na een verlenging waarmee de cliënt instemt",
    telling: { soort: "opDag", vanaf: "afgesprokenAfronding" },
    voorwaarde: alleVan(nietWaar(feit("onderzoekOpTijdKlaar")), feit("clientStemtInMetVerlenging")),
    gehaaldMet: "onderzoekAfgerond",
    interpretatie:
      "Het document noemt geen langste duur. De dag is die van de schriftelijke bevestiging aan de cliënt.",
  },
  {
    termijn: "ainPlan",
    regel: "WK-a6-4-termijn",
    omschrijving: "Het AIN-plan is aan de cliënt gestuurd",
    telling: { soort: "na", vanaf: "laatsteGesprek", lengte: "termijn.ainPlan" },
    gehaaldMet: "ainPlanVerstuurd",
    gevolg: "Lukt dit niet, dan hoort de cliënt dat.",
  },
  {
    termijn: "reactieAinPlan",
    regel: "WK-a6-5-reactie",
    omschrijving: "De cliënt kan op het AIN-plan reageren",
    telling: { soort: "na", vanaf: "ainPlanVerstuurd", lengte: "termijn.reactieAinPlan" },
    termijnenwet: true,
    gehaaldMet: "reactieAinPlan",
    interpretatie: OOK_NADERE_REGELS,
  },
  {
    termijn: "besluit",
    regel: "WK-a8-2-termijn",
    omschrijving: "De cliënt ontvangt het besluit op de aanvraag",
    telling: { soort: "na", vanaf: "aanvraag", lengte: "termijn.besluit" },
    termijnenwet: true,
    gehaaldMet: "ontvangstBesluit",
    gevolg:
      "Dreigt dit te laat te worden, dan krijgt de cliënt daarover bericht volgens de Algemene wet bestuursrecht.",
    interpretatie: ZOALS_DE_WET,
  },
  {
    termijn: "bestedingPgb",
    regel: "WK-a8-6-besteden",
    omschrijving: "De cliënt begint het pgb te besteden",
    telling: { soort: "na", vanaf: "ontvangstBesluit", lengte: "termijn.bestedingPgb" },
    termijnenwet: true,
    voorwaarde: feit("pgbToegekend"),
    gehaaldMet: "eersteBestedingPgb",
    interpretatie: OOK_NADERE_REGELS,
  },
  {
    termijn: "vervalWoonvoorziening",
    regel: "WK-a18-8-verval",
    omschrijving: "Het recht op verhuizen of woningsanering is gebruikt",
    telling: { soort: "na", vanaf: "besluit", lengte: "termijn.vervalWoonvoorziening" },
    termijnenwet: true,
    voorwaarde: feit("verhuizenOfWoningsanering"),
    gehaaldMet: "gebruikVoorziening",
    gevolg: "Het recht vervalt in beginsel.",
  },
];
