import type { Toetsing } from "../../regelset.ts";
import { AFWEGING } from "./afweging/index.ts";
import { FEITEN } from "./feiten.ts";
import { HULPMIDDELTOETSEN } from "./hulpmiddelen/index.ts";
import { PGB } from "./pgb.ts";
import { HULP_BIJ_HUISHOUDEN } from "./toegang/hulpBijHuishouden.ts";
import { SPOED } from "./toegang/spoed.ts";
import { ZINTUIGLIJKE_ONDERSTEUNING } from "./toegang/zintuiglijk.ts";
import { BEGELEIDING_BIJ_VERVOER } from "./vervoer/begeleidingBijVervoer.ts";
import { VERVOERSVOORZIENING } from "./vervoer/vervoersvoorziening.ts";
import { UITRAASRUIMTE } from "./wonen/uitraasruimte.ts";
import { WONINGAANPASSING } from "./wonen/woningaanpassing.ts";
import { WOONHULPMIDDEL } from "./wonen/woonhulpmiddel.ts";

/** The tests of Protocol zelfredzaamheid en participatie gemeente Beekdaelen. */
export const toetsing: Toetsing = {
  feiten: FEITEN,
  toegang: {
    hulpBijHuishouden: HULP_BIJ_HUISHOUDEN,
    spoed: SPOED,
    zintuiglijkeOndersteuning: ZINTUIGLIJKE_ONDERSTEUNING,
    ...HULPMIDDELTOETSEN,
    vervoersvoorziening: VERVOERSVOORZIENING,
    begeleidingBijVervoer: BEGELEIDING_BIJ_VERVOER,
    woningaanpassing: WONINGAANPASSING,
    uitraasruimte: UITRAASRUIMTE,
    woonhulpmiddel: WOONHULPMIDDEL,
  },
  afweging: AFWEGING,
  pgb: PGB,
};
