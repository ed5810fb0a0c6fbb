import { duur } from "../../../regels/duur.ts";
import { exact } from "../../../regels/grootheid.ts";
import { type Deel, deel } from "../../../regels/normuitkomst.ts";
import { oordeel } from "../../../regels/oordeel.ts";
import { normstap } from "../../../regels/rekenregel.ts";
import type { Situatie } from "../../situatie.ts";
import type { WkTabellen } from "../sleutels.ts";

/** Teaching, in place of taking over; in principle for a limited time (paragraaf 14). Minutes per week. */
export function instructie({ hulpvraag, indicatie }: Situatie, { normtijden, parameters }: WkTabellen): Deel {
  const gevraagd = [...new Set(hulpvraag?.instructie)];
  if (gevraagd.length === 0) return deel();
  const maximum = parameters["instructie.duur"];
  return deel({
    stappen: gevraagd.map((soort) => normstap("norm", normtijden[`instructie.${soort}`], exact(1))),
    indicatieduur: [duur("instructie", maximum, indicatie?.start)],
    oordeel: [
      oordeel(maximum, {
        aan: "consulent",
        vraag: "De maximale duur geldt in beginsel. Is er reden om langer instructie te geven?",
        ja: "De consulent kan een langere duur voorstellen en motiveert dat.",
        nee: "De maximale duur geldt.",
      }),
    ],
  });
}
