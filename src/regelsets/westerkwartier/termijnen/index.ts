import type { Termijnregeling } from "../../../regels/termijn.ts";
import { feit, nietWaar, vergelijk } from "../../../regels/voorwaarde.ts";
import { TERMIJNEN } from "./termijnen.ts";

/** What the Nadere regels 2024 say about time (articles 2 to 8, 18 and 24, and the heading). */
export const termijnen: Termijnregeling = {
  termijnen: TERMIJNEN,
  gronden: [
    {
      regel: "WK-a6-4-informeren",
      soort: "voorwaarde",
      omschrijving: "Het AIN-plan komt niet op tijd. De cliënt hoort dat.",
      voorwaarde: nietWaar(feit("ainPlanOpTijd")),
      interpretatie: "Het document noemt niet hoeveel later het plan mag komen.",
    },
    {
      regel: "WK-a8-2-verlenging",
      soort: "voorwaarde",
      omschrijving:
        "Het besluit dreigt te laat te komen. De cliënt krijgt daarover bericht volgens artikel 4:14 en 4:15 van de Algemene wet bestuursrecht.",
      voorwaarde: feit("besluitDreigtTeLaat"),
    },
    {
      regel: "WK-meta-terugwerkend",
      soort: "uitzondering",
      omschrijving: "Het besluit is van vóór de inwerkingtreding. Deze regels gelden er niet voor.",
      voorwaarde: vergelijk("besluit", "minder", "termijn.inwerkingtreding"),
      interpretatie:
        "Het document noemt de dag van bekendmaking niet. Gelezen met de vroegste dag waarop de regels kunnen gelden, de dag na de vaststelling.",
    },
    {
      regel: "WK-meta-geldigtot",
      soort: "criterium",
      omschrijving: "Er is geen einddatum. Deze regels gelden op de peildatum.",
      voorwaarde: vergelijk("peildatum", "minstens", "termijn.inwerkingtreding"),
    },
    {
      regel: "WK-a24s-3-intrekking",
      soort: "criterium",
      omschrijving: "De Nadere regels van 2020 zijn op de peildatum vervallen.",
      voorwaarde: vergelijk("peildatum", "minstens", "termijn.inwerkingtreding"),
    },
  ],
  oordelen: [
    {
      regel: "WK-a18-8-verval",
      aan: "college",
      vraag: "Zijn er bijzondere omstandigheden waardoor het recht op de woonvoorziening niet vervalt?",
      ja: "Het recht blijft ook na de termijn bestaan.",
      nee: "Het recht vervalt na de laatste dag.",
      bij: feit("verhuizenOfWoningsanering"),
    },
    {
      regel: "WK-a24s-3-intrekking",
      aan: "college",
      vraag:
        "Wat geldt er voor een indicatie die nog op de regels van 2020 steunt? Past het college de nieuwe regels toe?",
      ja: "De regels van 2024 gelden ook voor deze indicatie.",
      nee: "De indicatie loopt door zoals zij is gegeven. Het document heeft hiervoor geen overgangsregel.",
      bij: feit("besluitOpOudDocument"),
    },
  ],
};
