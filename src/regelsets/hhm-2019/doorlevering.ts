import { definieerDoorlevering } from "../doorlevering/regels.ts";
import { zonderNorm } from "../doorlevering/uitkomst.ts";
import { BEHANDELING } from "./behandeling.ts";

/** The framework is about minutes: it has no rule for what happens when life changes. */
export const doorlevering = definieerDoorlevering({
  parameters: [],
  behandeling: BEHANDELING,
  grondslag: "NK-hhm-2019",
  bijClient: ({ gebeurtenis: { soort } }, { regels }) =>
    zonderNorm(regels["NK-hhm-2019"], soort, "Het normenkader zegt niet hoe lang hulp dan doorloopt."),
});
