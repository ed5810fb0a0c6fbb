import { metInterpretatie } from "../../../regels/metInterpretatie.ts";
import type { Toets } from "../../../regels/toets.ts";
import type { Toetsing } from "../../regelset.ts";
import { INDICATIEF } from "../indicatief.ts";
import { PROCEDUREFEITEN } from "../procedure/feiten.ts";
import { PROCEDURES } from "../procedure/index.ts";
import { AFWEGING } from "./afweging.ts";
import { FEITEN } from "./feiten.ts";
import { KINDEREN } from "./resultaten/kinderen.ts";
import { MAALTIJDEN } from "./resultaten/maaltijden.ts";
import { MLO } from "./resultaten/mlo.ts";
import { INSTRUCTIE, REGIE } from "./resultaten/regie.ts";
import { SCHOON_HUIS } from "./resultaten/schoonHuis.ts";
import { STRIJKEN } from "./resultaten/strijken.ts";
import { SCHONE_WAS } from "./resultaten/was.ts";
import { SPOED } from "./spoed.ts";

const indicatief = (toets: Toets): Toets => metInterpretatie(toets, INDICATIEF);

const indicatieve = (toetsen: Readonly<Record<string, Toets>>) =>
  Object.fromEntries(Object.entries(toetsen).map(([naam, toets]) => [naam, indicatief(toets)]));

/** The tests of access and weighing of the Werkafsprakenboek Midden-Limburg. */
export const toetsing: Toetsing = {
  feiten: { ...FEITEN, ...PROCEDUREFEITEN },
  toegang: {
    hulpBijHuishouden: indicatief(SCHOON_HUIS),
    schoneWas: indicatief(SCHONE_WAS),
    regie: indicatief(REGIE),
    instructie: indicatief(INSTRUCTIE),
    strijken: indicatief(STRIJKEN),
    maaltijden: indicatief(MAALTIJDEN),
    thuisZorgenVoorKinderen: indicatief(KINDEREN),
    mlo: indicatief(MLO),
    spoed: indicatief(SPOED),
  },
  afweging: indicatief(AFWEGING),
  procedures: indicatieve(PROCEDURES),
};
