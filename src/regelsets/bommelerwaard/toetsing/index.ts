import { metInterpretatie } from "../../../regels/metInterpretatie.ts";
import type { Toets } from "../../../regels/toets.ts";
import type { Toetsing } from "../../regelset.ts";
import { INDICATIEF } from "../indicatief.ts";
import { PROCEDUREFEITEN } from "../procedure/feiten.ts";
import { PROCEDURES } from "../procedure/index.ts";
import { AFWEGING } from "./afweging.ts";
import { FEITEN } from "./feiten.ts";
import { TOEGANG } from "./toegang.ts";

const indicatief = (toets: Toets): Toets => metInterpretatie(toets, INDICATIEF);

const indicatieve = (toetsen: Readonly<Record<string, Toets>>) =>
  Object.fromEntries(Object.entries(toetsen).map(([naam, toets]) => [naam, indicatief(toets)]));

/** The tests of access and weighing of the Werkafspraken Perceel 1. */
export const toetsing: Toetsing = {
  feiten: { ...FEITEN, ...PROCEDUREFEITEN },
  toegang: indicatieve(TOEGANG),
  afweging: indicatief(AFWEGING),
  procedures: indicatieve(PROCEDURES),
};
