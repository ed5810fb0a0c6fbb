import { exact } from "../../../regels/grootheid.ts";
import { type Deel, deel } from "../../../regels/normuitkomst.ts";
import { normstap } from "../../../regels/rekenregel.ts";
import type { Situatie } from "../../situatie.ts";
import type { WkTabellen } from "../sleutels.ts";

/** Organising the household and planning its means (paragraaf 14). Minutes per week. */
export function organisatie({ hulpvraag }: Situatie, { normtijden }: WkTabellen): Deel {
  return hulpvraag?.organisatie
    ? deel({ stappen: [normstap("norm", normtijden.organisatie, exact(1))] })
    : deel();
}
