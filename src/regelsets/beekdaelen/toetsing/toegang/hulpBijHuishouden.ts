import { JEUGDWET } from "../andereWetten/jeugdwet.ts";
import { overig } from "../andereWetten/overig.ts";
import { wlz } from "../andereWetten/wlz.ts";
import { steeds } from "../deel.ts";
import { toegangTot } from "./toegangTot.ts";

const GEVRAAGD = steeds("hulpBijHuishouden");

/** Who is let in to household help, for what nobody and nothing else can solve. */
export const HULP_BIJ_HUISHOUDEN = toegangTot("hulpBijHuishouden", [
  overig(GEVRAAGD),
  JEUGDWET,
  wlz(GEVRAAGD),
]);
