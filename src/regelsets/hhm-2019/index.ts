import { definieerRegelset } from "../regelset.ts";
import { BEHANDELING } from "./behandeling.ts";
import { doorlevering } from "./doorlevering.ts";
import { gebruikelijkeHulp } from "./gebruikelijkeHulp/index.ts";
import { normdeel } from "./normberekening/index.ts";
import { NORMTIJDEN, PARAMETERS } from "./sleutels.ts";
import { toetsing } from "./toetsing/index.ts";

/** Bijlage 2, Normenkader huishoudelijke hulp, of an unnamed municipality, on the HHM framework of June 2019. */
export const hhm2019 = definieerRegelset({
  id: "hhm-2019",
  normtijden: NORMTIJDEN,
  parameters: PARAMETERS,
  behandeling: BEHANDELING,
  normdeel,
  toetsing,
  doorlevering,
  gebruikelijkeHulp,
});
