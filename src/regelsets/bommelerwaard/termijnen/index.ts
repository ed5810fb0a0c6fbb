import type { Termijnregeling } from "../../../regels/termijn.ts";
import { feit } from "../../../regels/voorwaarde.ts";

/** What the Werkafspraken say about time (Zorgplan, Evalueren, Handelswijze bij verlenging, 01A04). */
export const termijnen: Termijnregeling = {
  termijnen: [
    {
      termijn: "zorgplan",
      regel: "BW-zorgplan-8-weken",
      omschrijving: "De aanbieder deelt hoe hij aan de resultaten en doelen werkt",
      telling: { soort: "na", vanaf: "startzorgbericht", lengte: "termijn.zorgplan" },
      voorwaarde: feit("verzoekOmWerkwijze"),
      gehaaldMet: "werkwijzeGedeeld",
    },
    {
      termijn: "evaluatie",
      regel: "BW-evaluatie-jaarlijks",
      omschrijving: "De aanbieder evalueert het zorgplan",
      telling: { soort: "na", vanaf: "laatsteEvaluatie", lengte: "termijn.evaluatie" },
      gehaaldMet: "volgendeEvaluatie",
    },
    {
      termijn: "evaluatieBijHerindicatie",
      regel: "BW-evaluatie-jaarlijks",
      omschrijving: "De aanbieder evalueert het zorgplan bij de herindicatie",
      telling: { soort: "opDag", vanaf: "herindicatie" },
      gehaaldMet: "volgendeEvaluatie",
      gevolg: "Zonder evaluatieverslag wordt het verzoek niet in behandeling genomen.",
    },
    {
      termijn: "vervolgindicatie",
      regel: "BW-verlenging-8-weken",
      omschrijving: "De cliënt vraagt een vervolgindicatie",
      telling: { soort: "voor", vanaf: "eindeIndicatie", lengte: "termijn.vervolgindicatie" },
      voorwaarde: feit("hulpNodigNaEinde"),
      gehaaldMet: "vervolgAangevraagd",
    },
    {
      termijn: "beschikbaarheid",
      regel: "BW-wachtlijst-2-weken",
      omschrijving: "De aanbieder werkt de informatie over beschikbaar personeel bij",
      telling: { soort: "na", vanaf: "beschikbaarheidBijgewerkt", lengte: "termijn.beschikbaarheid" },
    },
  ],
  gronden: [
    {
      regel: "BW-wijziging-client",
      soort: "voorwaarde",
      omschrijving: "De situatie is veranderd. De cliënt vraagt zelf op tijd een wijziging aan.",
      voorwaarde: feit("situatieGewijzigd"),
    },
  ],
  oordelen: [
    {
      regel: "BW-wijziging-client",
      aan: "consulent",
      vraag: "Heeft de cliënt de wijziging op tijd aangevraagd? Het document noemt geen aantal dagen.",
      ja: "De cliënt heeft aan deze regel voldaan.",
      nee: "De cliënt heeft niet op tijd om een wijziging gevraagd.",
      bij: feit("situatieGewijzigd"),
    },
    {
      regel: "BW-evaluatie-jaarlijks",
      aan: "consulent",
      vraag: "Is er voor deze cliënt vaker een evaluatie nodig dan het document ten minste vraagt?",
      ja: "De aanbieder evalueert eerder dan de laatste dag.",
      nee: "De berekende dag is de uiterste.",
    },
  ],
};
