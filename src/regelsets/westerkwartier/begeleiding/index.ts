import type { Begeleidingsom } from "../../../regels/begeleidingsuitkomst.ts";
import type { Begeleidingsvraag } from "../../begeleiding/vraag.ts";
import { groep } from "./groep.ts";
import { individueel } from "./individueel.ts";
import { kortdurendVerblijf } from "./kortdurendVerblijf.ts";
import { metPgb } from "./metPgb.ts";
import type { WkBegeleidingstabellen } from "./sleutels.ts";

const ARTIKELEN = [individueel, metPgb, groep, kortdurendVerblijf];

/** Support, dagbesteding and kortdurend verblijf by artikel 14, 15 and 16. */
export function begeleiding(vraag: Begeleidingsvraag, tabellen: WkBegeleidingstabellen): Begeleidingsom {
  const sommen = ARTIKELEN.map((artikel) => artikel(vraag, tabellen)).filter((som) => som !== undefined);
  return {
    delen: sommen.flatMap(({ delen }) => delen),
    nietGenormeerd: sommen.flatMap(({ nietGenormeerd }) => nietGenormeerd),
    oordeel: sommen.flatMap((som) => som.oordeel),
  };
}
