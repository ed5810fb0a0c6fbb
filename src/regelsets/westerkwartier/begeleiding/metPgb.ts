import { antwoord } from "../../../regels/antwoord.ts";
import { toets } from "../../../regels/begeleiding.ts";
import type { Begeleidingsom } from "../../../regels/begeleidingsuitkomst.ts";
import { oordeel } from "../../../regels/oordeel.ts";
import { BEGELEIDINGSFEITEN as F } from "../../begeleiding/feiten.ts";
import type { Begeleidingsvraag } from "../../begeleiding/vraag.ts";
import type { WkBegeleidingstabellen } from "./sleutels.ts";

/** Where support from a pgb is given; in principle near the residence (artikel 11, lid 18). */
export function metPgb(
  { begeleiding }: Begeleidingsvraag,
  { regels }: WkBegeleidingstabellen,
): Begeleidingsom | undefined {
  if (begeleiding?.pgb === undefined) return undefined;
  const { leverplaats } = begeleiding.pgb;
  const regio = toets(regels["WK-a11-18-regio"], {
    omschrijving: "Begeleiding met een pgb wordt gegeven in het Westerkwartier of de regio eromheen",
    antwoord: antwoord(leverplaats && leverplaats !== "elders", F.leverplaats),
  });
  const afwijken = oordeel(regels["WK-a11-18-regio"], {
    aan: "college",
    vraag: "De regel over de plaats geldt in beginsel. Is er reden om hiervan af te wijken?",
    ja: "Het college kan de begeleiding elders toestaan.",
    nee: "De begeleiding met een pgb wordt dichtbij geleverd.",
  });
  return {
    delen: [{ onderdeel: "begeleidingMetPgb", toetsen: [regio], eenheid: null, stappen: [] }],
    nietGenormeerd: [],
    oordeel: leverplaats === "elders" ? [afwijken] : [],
  };
}
