import { metInterpretatie } from "../../../regels/metInterpretatie.ts";
import type { Toets } from "../../../regels/toets.ts";
import type { Toetsing } from "../../regelset.ts";
import { INDICATIEF } from "../indicatief.ts";
import { AFWEGING } from "./afweging.ts";
import { FEITEN } from "./feiten.ts";
import { TOEGANG } from "./toegang.ts";

const indicatief = (toets: Toets): Toets => metInterpretatie(toets, INDICATIEF);

/** The tests of access and weighing of the Werkafspraken Perceel 1. */
export const toetsing: Toetsing = {
  feiten: FEITEN,
  toegang: Object.fromEntries(Object.entries(TOEGANG).map(([naam, toets]) => [naam, indicatief(toets)])),
  afweging: indicatief(AFWEGING),
};
