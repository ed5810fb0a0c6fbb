import { definieerDoorlevering } from "../doorlevering/regels.ts";
import { zonderNorm } from "../doorlevering/uitkomst.ts";
import { BEHANDELING } from "./behandeling.ts";

/** The law leaves it to the municipality how long help runs on. */
export const doorlevering = definieerDoorlevering({
  parameters: [],
  behandeling: BEHANDELING,
  grondslag: "NL-wmo-2.3.5-6-wlz",
  bijClient: ({ gebeurtenis: { soort } }, { regels }) =>
    zonderNorm(
      regels["NL-wmo-2.3.5-6-wlz"],
      soort,
      "Hoe lang hulp doorloopt, staat niet in de wet maar in het document van de gemeente. De wet zegt wel dat het college kan weigeren wie recht heeft op Wlz-verblijf.",
    ),
});
