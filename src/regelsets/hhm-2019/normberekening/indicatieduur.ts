import { duur } from "../../../regels/duur.ts";
import { type Deel, deel } from "../../../regels/normuitkomst.ts";
import { oordeel } from "../../../regels/oordeel.ts";
import type { Situatie } from "../../situatie.ts";
import type { HhmTabellen } from "../sleutels.ts";

/** How long any indication may run (paragraaf 4), and the question whether it can be shorter (paragraaf 1). */
export function indicatieduur({ indicatie }: Situatie, { parameters, regels }: HhmTabellen): Deel {
  return deel({
    indicatieduur: [duur("hulpBijHuishouden", parameters["indicatie.duur"], indicatie?.start)],
    oordeel: [
      oordeel(regels["NK-tijdelijke-aard"], {
        aan: "consulent",
        vraag: "Kan de cliënt de hulp na een tijd op een andere manier regelen?",
        ja: "De inzet is tijdelijk; de consulent kiest een kortere duur.",
        nee: "De indicatie kan zo lang duren als de langste die mag.",
      }),
    ],
  });
}
