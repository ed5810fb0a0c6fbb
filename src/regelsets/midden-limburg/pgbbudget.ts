import { definieerBudget } from "../pgbbudget/regels.ts";
import { BEHANDELING } from "./behandeling.ts";

/** Who pays for the laundry (paragraaf 4.2). On budgets the document is silent. */
export const pgbbudget = definieerBudget({
  parameters: [],
  behandeling: BEHANDELING,
  grondslag: "ML-h4-2-kosten",
  kosten: [
    {
      regel: "ML-h4-2-kosten",
      soorten: ["wasmiddelen", "wasapparatuur"],
      uitkomst: "vanClient",
      omschrijving: "De cliënt betaalt zelf de wasmiddelen, en het kopen en gebruiken van de apparatuur.",
    },
  ],
});
