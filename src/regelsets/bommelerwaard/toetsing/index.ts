import { metInterpretatie } from "../../../regels/metInterpretatie.ts";
import type { Toets } from "../../../regels/toets.ts";
import type { Toetsing } from "../../regelset.ts";
import { AFWEGING } from "./afweging.ts";
import { FEITEN } from "./feiten.ts";
import { TOEGANG } from "./toegang.ts";

/** The document is a working document from which no rights can be derived (BW-disclaimer). */
const indicatief = (toets: Toets): Toets =>
  metInterpretatie(
    toets,
    "Indicatief: dit is een werkdocument, en er kunnen geen rechten aan worden ontleend.",
  );

/** The tests of access and weighing of the Werkafspraken Perceel 1. */
export const toetsing: Toetsing = {
  feiten: FEITEN,
  toegang: Object.fromEntries(Object.entries(TOEGANG).map(([naam, toets]) => [naam, indicatief(toets)])),
  afweging: indicatief(AFWEGING),
};
