import type { Oordeelvraag } from "../../../regels/toets.ts";
import { bevat } from "../../../regels/voorwaarde.ts";

const SCHOONMAAK = bevat("resultaten", "schoonEnLeefbaarHuis");
const WAS = bevat("resultaten", "schoneWas");

/** What the weighing leaves to a person alone (4.1, 4.2 and 4.4). */
export const OORDELEN: readonly Oordeelvraag[] = [
  {
    regel: "ML-h4-1-medewerking",
    aan: "consulent",
    vraag: "Werkt de cliënt mee, zodat de hulp zo efficiënt mogelijk kan werken?",
    ja: "De ondersteuning kan efficiënt worden georganiseerd.",
    nee: "Bespreek wat de cliënt kan doen.",
    bij: SCHOONMAAK,
  },
  {
    regel: "ML-h4-1-inrichting",
    aan: "consulent",
    vraag: "Wordt de woning minder snel vuil, of is zij beter schoon te maken, met een andere inrichting?",
    ja: "Bespreek die verandering met de cliënt.",
    nee: "De inrichting blijft zoals zij is.",
    bij: SCHOONMAAK,
  },
  {
    regel: "ML-h4-1-spullen-opruimen",
    aan: "consulent",
    vraag: "Kan de cliënt kleine spullen opruimen voordat de hulp komt?",
    ja: "De hulp kan sneller werken.",
    nee: "De schoonmaak kan minder goed worden. Het is geen reden om hulp te weigeren.",
    bij: SCHOONMAAK,
  },
  {
    regel: "ML-h4-2-kledingkeuze",
    aan: "consulent",
    vraag: "Let de cliënt erop dat nieuwe kleding gewoon kan worden gewassen?",
    ja: "Er is geen bijzonder wasprogramma of handwas nodig.",
    nee: "De cliënt kan daartoe niet worden verplicht.",
    bij: WAS,
  },
  {
    regel: "ML-h4-4-inschatting",
    aan: "consulent",
    vraag: "Kan deze cliënt een nieuwe taak, zoals het huishouden, redelijkerwijs nog leren?",
    ja: "Instructie is mogelijk.",
    nee: "Instructie past niet; kijk of regie nodig is.",
    bij: bevat("resultaten", "instructie"),
  },
];
