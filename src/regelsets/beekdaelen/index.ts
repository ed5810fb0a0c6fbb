import { definieerRegelset } from "../regelset.ts";
import { afbouw } from "./afbouw.ts";
import { begeleiding } from "./begeleiding/index.ts";
import { BEGELEIDINGSNORMEN } from "./begeleiding/sleutels.ts";
import { BEHANDELING } from "./behandeling.ts";
import { bijdrage } from "./bijdrage/index.ts";
import { declaratie } from "./declaratie/index.ts";
import { doorlevering } from "./doorlevering/index.ts";
import { gebruikelijkeHulp } from "./gebruikelijkeHulp/index.ts";
import { normdeel } from "./normberekening/index.ts";
import { pgbbudget } from "./pgbbudget.ts";
import { NORMTIJDEN, PARAMETERS } from "./sleutels.ts";
import { tegemoetkomingen } from "./tegemoetkoming/index.ts";
import { termijnen } from "./termijnen/index.ts";
import { toetsing } from "./toetsing/index.ts";

/** Protocol zelfredzaamheid en participatie gemeente Beekdaelen, the text from 1 March 2026. */
export const beekdaelen = definieerRegelset({
  id: "beekdaelen",
  normtijden: NORMTIJDEN,
  parameters: PARAMETERS,
  behandeling: BEHANDELING,
  normenkaders: ["hhm-2019"],
  normdeel,
  afbouw,
  begeleidingsnormen: BEGELEIDINGSNORMEN,
  begeleiding,
  gebruikelijkeHulp,
  termijnen,
  toetsing,
  declaratie,
  bijdrage,
  doorlevering,
  pgbbudget,
  tegemoetkomingen,
});
