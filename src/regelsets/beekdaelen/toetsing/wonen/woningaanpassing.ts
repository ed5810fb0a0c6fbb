import { alleVan } from "../../../../regels/voorwaarde.ts";
import { voorliggendeWetten } from "../andereWetten/voorliggend.ts";
import { toegangTot } from "../toegang/toegangTot.ts";
import { NORMAAL_GEBRUIK } from "./normaalGebruik.ts";
import { PRIMAAT_VAN_VERHUIZEN } from "./primaatVanVerhuizen.ts";
import { UITGESLOTEN } from "./uitgesloten.ts";

const DELEN = [NORMAAL_GEBRUIK, UITGESLOTEN, PRIMAAT_VAN_VERHUIZEN];

/** Who is let in to an adaptation of the home (paragrafen 7.1, 7.2 and 7.4). */
export const WONINGAANPASSING = toegangTot("woningaanpassing", voorliggendeWetten("woningaanpassing"), {
  gronden: DELEN.flatMap(({ gronden }) => gronden),
  uitkomst: alleVan(...DELEN.map(({ uitkomst }) => uitkomst)),
  oordelen: DELEN.flatMap(({ oordelen = [] }) => oordelen),
  tegenspraken: DELEN.flatMap(({ tegenspraken = [] }) => tegenspraken),
});
