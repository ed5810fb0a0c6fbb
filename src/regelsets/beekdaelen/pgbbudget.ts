import { definieerBudget } from "../pgbbudget/regels.ts";
import { BEHANDELING } from "./behandeling.ts";

const bepaling = {
  soorten: ["afstemming", "regievoering"],
  uitkomst: "inTarief",
  omschrijving: "Afstemming met andere hulpverleners en regievoering zitten in het tarief.",
} as const;

/** What the tariff of support holds (bijlage 4). The tariffs themselves and budgets are not in the document. */
export const pgbbudget = definieerBudget({
  parameters: [],
  behandeling: BEHANDELING,
  grondslag: "BD-1-2-tarieven",
  kosten: [
    { regel: "BD-b4-1-pb-afstemming-tarief", product: "persoonlijkeBegeleiding", ...bepaling },
    { regel: "BD-b4-3-afstemming-tarief", product: "persoonlijkeBegeleidingMetModule", ...bepaling },
  ],
});
