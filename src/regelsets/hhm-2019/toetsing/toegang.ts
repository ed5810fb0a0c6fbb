import type { Toets } from "../../../regels/toets.ts";
import { alleVan } from "../../../regels/voorwaarde.ts";
import { type Toetsdeel, voegGrondenSamen } from "./deel.ts";
import { DUUR } from "./duur.ts";
import { EIGEN_MOGELIJKHEDEN } from "./eigenMogelijkheden.ts";
import { BOODSCHAPPEN } from "./modules/boodschappen.ts";
import { KINDZORG } from "./modules/kindzorg.ts";
import { MAALTIJDEN } from "./modules/maaltijden.ts";
import { INSTRUCTIE, REGIE_STRUCTUREEL } from "./modules/regie.ts";
import { VOORWAARDEN } from "./modules/voorwaarden.ts";
import { WAS } from "./modules/was.ts";
import { PARTICULIER } from "./particulier.ts";
import { BEPERKING, PROBLEEM } from "./probleem.ts";
import { VOORLIGGEND } from "./voorliggend.ts";

/** Nothing already solves the problem. */
const OPLOSSINGEN = [EIGEN_MOGELIJKHEDEN, VOORLIGGEND, PARTICULIER];
/** What holds for every provision but learning the tasks: a problem with a cause that is named, and no solution. */
const ALGEMEEN = [PROBLEEM, ...OPLOSSINGEN];

function toets(...delen: readonly Toetsdeel[]): Toets {
  return {
    gronden: voegGrondenSamen(delen),
    uitkomst: alleVan(...delen.map(({ blijft }) => blijft)),
    oordelen: delen.flatMap(({ oordelen = [] }) => oordelen),
    tegenspraken: delen.flatMap(({ tegenspraken = [] }) => tegenspraken),
  };
}

/** Who is let in, by provision. Learning the tasks and care for children have a short duration of their own. */
export const TOEGANG: Readonly<Record<string, Toets>> = {
  hulpBijHuishouden: toets(...ALGEMEEN, DUUR),
  schoneWas: toets(...ALGEMEEN, DUUR, VOORWAARDEN, WAS),
  boodschappen: toets(...ALGEMEEN, DUUR, VOORWAARDEN, BOODSCHAPPEN),
  regie: toets(...ALGEMEEN, DUUR, VOORWAARDEN, REGIE_STRUCTUREEL),
  instructie: toets(BEPERKING, ...OPLOSSINGEN, INSTRUCTIE),
  maaltijden: toets(...ALGEMEEN, DUUR, VOORWAARDEN, MAALTIJDEN),
  thuisZorgenVoorKinderen: toets(...ALGEMEEN, KINDZORG),
};
