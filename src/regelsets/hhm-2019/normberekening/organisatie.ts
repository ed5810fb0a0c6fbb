import { exact } from "../../../regels/grootheid.ts";
import { type Deel, deel } from "../../../regels/normuitkomst.ts";
import { oordeel } from "../../../regels/oordeel.ts";
import { normstap } from "../../../regels/rekenregel.ts";
import type { Situatie } from "../../situatie.ts";
import type { HhmTabellen } from "../sleutels.ts";

/** Structural help with regie, one amount without factors for more or less (paragraaf 4, doel 2). Minutes per week. */
export function organisatie({ hulpvraag }: Situatie, { normtijden, regels }: HhmTabellen): Deel {
  if (!hulpvraag?.organisatie) return deel();
  const leerbaar = oordeel(regels["NK-regie-structureel"], {
    aan: "consulent",
    vraag: "Kan de cliënt het huishouden niet meer zelf leren regelen, zodat de hulp blijvend nodig is?",
    ja: "De tijd voor blijvende regie geldt.",
    nee: "Aanleren gaat voor; dat is tijdelijk.",
  });
  return deel({
    stappen: [normstap("norm", normtijden.organisatie, exact(1))],
    oordeel: hulpvraag.leerbaar === false ? [] : [leerbaar],
  });
}
