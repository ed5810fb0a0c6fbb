import { definieerRegelset } from "../regelset.ts";
import { BEHANDELING } from "./behandeling.ts";
import { bijdrage } from "./bijdrage/index.ts";
import { declaratie } from "./declaratie/index.ts";
import { doorlevering } from "./doorlevering/index.ts";
import { normdeel } from "./normberekening/index.ts";
import { pgbbudget } from "./pgbbudget.ts";
import { NORMTIJDEN, PARAMETERS } from "./sleutels.ts";
import { termijnen } from "./termijnen/index.ts";
import { toetsing } from "./toetsing/index.ts";

/** Werkafspraken Perceel 1, Wmo Hulp bij het Huishouden, of Zaltbommel and Maasdriel, version 2 of March 2026. */
export const bommelerwaard = definieerRegelset({
  id: "bommelerwaard",
  normtijden: NORMTIJDEN,
  parameters: PARAMETERS,
  behandeling: BEHANDELING,
  normdeel,
  termijnen,
  toetsing,
  declaratie,
  bijdrage,
  doorlevering,
  pgbbudget,
});
