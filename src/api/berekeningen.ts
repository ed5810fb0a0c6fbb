import { afbouwschemas } from "./afbouwschemas/berekening.ts";
import { afwegingen } from "./afwegingen/berekening.ts";
import { begeleidingsberekeningen } from "./begeleidingsberekeningen/berekening.ts";
import type { Berekening } from "./berekening.ts";
import { bijdrageberekeningen } from "./bijdrageberekeningen/berekening.ts";
import { declaratietoetsen } from "./declaratietoetsen/berekening.ts";
import { doorleveringen } from "./doorleveringen/berekening.ts";
import { gebruikelijkeHulpToetsen } from "./gebruikelijke-hulp-toetsen/berekening.ts";
import { indicatieadviezen } from "./indicatieadviezen/berekening.ts";
import { normberekeningen } from "./normberekeningen/berekening.ts";
import { pgbBudgetberekeningen } from "./pgb-budgetberekeningen/berekening.ts";
import { pgbToetsen } from "./pgb-toetsen/berekening.ts";
import { proceduretoetsen } from "./proceduretoetsen/berekening.ts";
import { tegemoetkomingen } from "./tegemoetkomingen/berekening.ts";
import { termijnberekeningen } from "./termijnberekeningen/berekening.ts";
import { toegangstoetsen } from "./toegangstoetsen/berekening.ts";

/** Every calculation, in the order of the OpenAPI document. */
export const BEREKENINGEN: readonly Berekening[] = [
  indicatieadviezen,
  normberekeningen,
  afbouwschemas,
  termijnberekeningen,
  bijdrageberekeningen,
  doorleveringen,
  begeleidingsberekeningen,
  pgbBudgetberekeningen,
  tegemoetkomingen,
  toegangstoetsen,
  afwegingen,
  pgbToetsen,
  gebruikelijkeHulpToetsen,
  declaratietoetsen,
  proceduretoetsen,
];
