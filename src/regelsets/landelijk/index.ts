import { BIJDRAGEBEHANDELING } from "../bijdrage/sleutels.ts";
import { definieerRegelset } from "../regelset.ts";
import { BEHANDELING } from "./behandeling.ts";
import { doorlevering } from "./doorlevering.ts";
import { termijnen } from "./termijnen/index.ts";
import { toetsing } from "./toetsing/index.ts";

/** The Wmo 2015, which holds beside the document of every municipality. It has no minutes. */
export const landelijk = definieerRegelset({
  id: "landelijk",
  normtijden: [],
  parameters: [],
  behandeling: BEHANDELING,
  latereRegels: BIJDRAGEBEHANDELING,
  termijnen,
  toetsing,
  doorlevering,
});
