import type { Begeleidingsom } from "../../../regels/begeleidingsuitkomst.ts";
import type { Begeleidingsvraag } from "../../begeleiding/vraag.ts";
import { richtlijn } from "../richtlijn.ts";
import { dagbesteding } from "./dagbesteding.ts";
import { kortdurendVerblijf } from "./kortdurendVerblijf.ts";
import { persoonlijkeBegeleiding } from "./persoonlijkeBegeleiding.ts";
import type { BdBegeleidingstabellen } from "./sleutels.ts";

/** The three provisions of paragraaf 8.1, in its order. */
const VOORZIENINGEN = [persoonlijkeBegeleiding, dagbesteding, kortdurendVerblijf];

/** Support, dagbesteding and kortdurend verblijf by chapter 8 of the protocol of Beekdaelen. */
export function begeleiding(vraag: Begeleidingsvraag, tabellen: BdBegeleidingstabellen): Begeleidingsom {
  const sommen = VOORZIENINGEN.map((voorziening) => voorziening(vraag, tabellen)).filter(
    (som) => som !== undefined,
  );
  return {
    delen: sommen.flatMap(({ delen }) => delen),
    nietGenormeerd: sommen.flatMap(({ nietGenormeerd }) => nietGenormeerd),
    oordeel: [...sommen.flatMap((som) => som.oordeel), richtlijn(tabellen.regels)],
  };
}
