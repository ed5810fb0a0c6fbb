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
import { werkplanvoorbehoud } from "./werkplanvoorbehoud.ts";

/** Werkafsprakenboek Hulp bij het Huishouden of the region Midden-Limburg, v202407_01. */
export const middenLimburg = definieerRegelset({
  id: "midden-limburg",
  normtijden: NORMTIJDEN,
  parameters: PARAMETERS,
  behandeling: BEHANDELING,
  normenkaders: ["hhm-2019"],
  normdeel,
  termijnen,
  toetsing,
  declaratie,
  bijdrage,
  doorlevering,
  pgbbudget,
  werkplanvoorbehoud,
});
