import { exact } from "../../../regels/grootheid.ts";
import { type Deel, deel } from "../../../regels/normuitkomst.ts";
import { normstap } from "../../../regels/rekenregel.ts";
import type { Situatie } from "../../situatie.ts";
import type { WkTabellen } from "../sleutels.ts";
import { extraInzet } from "./extraInzet.ts";
import { extraSlaapkamers } from "./slaapkamers.ts";

/** Vacuuming to inside windows: taken over as a whole, there is no norm for a part (paragraaf 14). Minutes per week. */
export function zwaarHuishoudelijkWerk(situatie: Situatie, tabellen: WkTabellen): Deel {
  if (situatie.hulpvraag?.zwaarHuishoudelijkWerk !== "volledig") return deel();
  const { normtijden } = tabellen;
  const extra = extraInzet(situatie, tabellen);
  return deel({
    stappen: [
      normstap("norm", normtijden["zwaar.volledig"], exact(1)),
      normstap("toeslag", normtijden["zwaar.volledig.extraSlaapkamer"], extraSlaapkamers(situatie, tabellen)),
      ...extra.stappen,
    ],
    oordeel: extra.oordeel,
  });
}
