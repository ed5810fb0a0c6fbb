import { exact, type Grootheid, gegeven, min, nietNegatief, plus } from "../../../regels/grootheid.ts";
import { FEITEN } from "../../feiten.ts";
import type { Situatie } from "../../situatie.ts";
import type { WkTabellen } from "../sleutels.ts";

/** The bedrooms in use beyond those in the basic norm; a studio without a bedroom has none (paragraaf 14). */
export function extraSlaapkamers({ woning }: Situatie, { parameters }: WkTabellen): Grootheid {
  const inGebruik = gegeven(woning?.slaapkamersInGebruik, FEITEN.slaapkamersInGebruik);
  return nietNegatief(plus(inGebruik, min(exact(parameters.slaapkamersInBasis.waarde))));
}
