import { definieerBudget } from "../../pgbbudget/regels.ts";
import { BEHANDELING } from "../behandeling.ts";
import { eenmaligeUitkering } from "./eenmaligeUitkering.ts";
import { pgb } from "./pgb.ts";
import { BUDGETPARAMETERS } from "./sleutels.ts";

/** The height of a personal budget (articles 11 and 12). The tariffs themselves are not in the document. */
export const pgbbudget = definieerBudget({
  parameters: BUDGETPARAMETERS,
  behandeling: BEHANDELING,
  grondslag: "WK-b2-hh-ontbreekt",
  pgb,
  eenmaligeUitkering,
  kosten: [
    {
      regel: "WK-a11-11-inclusief",
      soorten: ["overhead", "opleiding", "maaltijden", "entreegelden", "vog", "andereBijkomendeKosten"],
      uitkomst: "inTarief",
      omschrijving: "Deze kosten zitten al in het pgb-tarief. Er komt geen extra budget voor.",
    },
    {
      regel: "WK-a11-11-bemiddeling",
      soorten: ["bemiddeling", "coordinatie", "tussenpersoon", "belangenbehartiger"],
      uitkomst: "nietUitPgb",
      omschrijving: "Deze kosten mogen niet van het pgb worden betaald.",
    },
  ],
});
