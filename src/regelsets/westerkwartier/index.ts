import { definieerRegelset } from "../regelset.ts";
import { begeleiding } from "./begeleiding/index.ts";
import { BEHANDELING } from "./behandeling.ts";
import { bijdrage } from "./bijdrage/index.ts";
import { declaratie } from "./declaratie/index.ts";
import { doorlevering } from "./doorlevering/index.ts";
import { gebruikelijkeHulp } from "./gebruikelijkeHulp/index.ts";
import { categorie } from "./normberekening/categorie.ts";
import { normdeel } from "./normberekening/index.ts";
import { pgbbudget } from "./pgbbudget/index.ts";
import { NORMTIJDEN, PARAMETERS } from "./sleutels.ts";
import { tegemoetkomingen } from "./tegemoetkoming/index.ts";
import { termijnen } from "./termijnen/index.ts";
import { toetsing } from "./toetsing/index.ts";

/** Nadere regels Wmo gemeente Westerkwartier 2024, with the Protocol hulp bij het huishouden (bijlage 1). */
export const westerkwartier = definieerRegelset({
  id: "westerkwartier",
  normtijden: NORMTIJDEN,
  parameters: PARAMETERS,
  behandeling: BEHANDELING,
  normdeel,
  begeleiding,
  termijnen,
  toetsing,
  tegemoetkomingen,
  declaratie,
  bijdrage,
  doorlevering,
  pgbbudget,
  gebruikelijkeHulp,
  categorie,
});
