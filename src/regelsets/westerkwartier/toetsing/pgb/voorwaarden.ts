import type { Grond, Oordeelvraag } from "../../../../regels/toets.ts";
import { alleVan, eenVan, feit, nietWaar, oordeelOver, regel } from "../../../../regels/voorwaarde.ts";

/** The tasks of managing a budget (article 11, lid 2): the rule, the fact, and what the manager can do. */
const TAKEN = [
  ["WK-a11-2-taken-plan", "taakBudgetplan", "een budgetplan maken"],
  ["WK-a11-2-taken-overeenkomst", "taakZorgovereenkomst", "een zorgovereenkomst maken"],
  [
    "WK-a11-2-taken-werkgever",
    "taakOpdrachtgever",
    "opdrachtgever zijn, de hulp aansturen en vervanging regelen",
  ],
  ["WK-a11-2-taken-budget", "taakBudgetbeheer", "het budget beheren en een administratie bijhouden"],
  ["WK-a11-2-taken-kwaliteit", "taakKwaliteit", "letten op goede, veilige en doeltreffende hulp"],
  ["WK-a11-2-taken-doelen", "taakDoelen", "erop letten dat er aan de doelen van het AIN-plan wordt gewerkt"],
  ["WK-a11-2-taken-verantwoording", "taakVerantwoording", "laten zien waaraan het pgb is besteed"],
  ["WK-a11-2-taken-wijziging", "taakWijzigingen", "wijzigingen doorgeven aan het college en de SVB"],
] as const;

/** What goes before the conditions: the budget plan with the AIN-plan, and what the decision says. */
export const besluit: readonly Grond[] = [
  {
    regel: "WK-a6-2-7",
    soort: "voorwaarde",
    omschrijving: "Bij het AIN-plan hoort een goedgekeurd budgetplan.",
    voorwaarde: feit("budgetplanGoedgekeurd"),
  },
  {
    regel: "WK-a8-7-trekkingsrecht",
    soort: "voorwaarde",
    omschrijving: "Als het pgb is toegekend, staat het trekkingsrecht in de beschikking.",
    voorwaarde: eenVan(nietWaar(feit("pgbToegekend")), feit("trekkingsrechtInBeschikking")),
  },
];

/** Who qualifies for a budget (article 11, lid 1 and 2). */
export const voorwaarden: readonly Grond[] = [
  {
    regel: "WK-a11-1-chapeau",
    soort: "voorwaarde",
    omschrijving: "Aan alle voorwaarden van lid 1 is voldaan.",
    voorwaarde: alleVan(
      regel("WK-a11-1a-maatwerk"),
      regel("WK-a11-1b-motivering"),
      regel("WK-a11-1c-vaardig"),
    ),
  },
  {
    regel: "WK-a11-1a-maatwerk",
    soort: "voorwaarde",
    omschrijving: "De cliënt komt in aanmerking voor een maatwerkvoorziening.",
    voorwaarde: feit("rechtOpMaatwerkvoorziening"),
  },
  {
    regel: "WK-a11-1b-motivering",
    soort: "voorwaarde",
    omschrijving: "De cliënt heeft uitgelegd waarom hij een pgb wil in plaats van zorg in natura.",
    voorwaarde: feit("keuzePgbGemotiveerd"),
  },
  {
    regel: "WK-a11-1c-vaardig",
    soort: "voorwaarde",
    omschrijving: "De cliënt of zijn vertegenwoordiger kan alle taken van het pgb verantwoord doen.",
    voorwaarde: alleVan(...TAKEN.map(([id]) => regel(id)), oordeelOver("WK-a11-1c-vaardig")),
  },
  ...TAKEN.map(
    ([id, taak, wat]): Grond => ({
      regel: id,
      soort: "voorwaarde",
      omschrijving: `Wie het pgb beheert, kan ${wat}.`,
      voorwaarde: feit(taak),
    }),
  ),
];

export const vaardigheid: readonly Oordeelvraag[] = [
  {
    regel: "WK-a11-1c-vaardig",
    aan: "consulent",
    vraag: "Blijkt uit de toets dat de cliënt of zijn vertegenwoordiger de pgb-taken verantwoord kan doen?",
    ja: "Aan deze voorwaarde is voldaan als hij ook elke taak kan doen.",
    nee: "Een pgb is niet mogelijk.",
  },
];
