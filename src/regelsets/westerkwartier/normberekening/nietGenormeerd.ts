import { type Deel, deel, type NietGenormeerd } from "../../../regels/normuitkomst.ts";
import type { Stap } from "../../../regels/rekenregel.ts";
import type { Situatie } from "../../situatie.ts";
import type { WkRegel } from "../behandeling.ts";
import type { WkTabellen } from "../sleutels.ts";

/** Parts of the help that have no factors for more time, with the rule that says so. */
const ZONDER_FACTOREN = {
  boodschappen: "WK-b1-14-bood-meer",
  maaltijden: "WK-b1-14-warm-meer",
  lichtHuishoudelijkWerk: "WK-b1-14-licht-meer",
  organisatie: "WK-b1-14-geenfactor",
  instructie: "WK-b1-14-geenfactor",
} as const satisfies Record<string, WkRegel>;

/** Rooms, features of the dwelling and extra time for which the document gives no minutes (paragraaf 3 and 14). */
export function nietGenormeerd(
  { woning, hulpvraag }: Situatie,
  { regels }: WkTabellen,
  stappen: readonly Stap[],
): Deel {
  const uit: NietGenormeerd[] = [];
  const meld = (regel: WkRegel, onderdeel: string, reden: string) =>
    uit.push({ ...regels[regel], onderdeel, reden });
  if (woning?.overigeKamersInGebruik) {
    meld(
      "WK-b1-3-vertrekken",
      "overigeKamers",
      "Alleen de woonkamer, de keuken, slaapkamers, het sanitair en de hal tellen mee.",
    );
  }
  if (woning?.zeerGroot) {
    meld("WK-b1-14-socialewoning", "grootteWoning", "Een zeer grote woning geeft geen hogere norm.");
  }
  if (woning?.gemeenschappelijkeRuimten) {
    meld(
      "WK-b1-14-zwaar-gemeenschappelijk",
      "gemeenschappelijkeRuimten",
      "Voor gemeenschappelijke ruimten is er geen extra tijd; bewoners betalen daar servicekosten voor.",
    );
  }
  if (hulpvraag?.extraInzet && hulpvraag.zwaarHuishoudelijkWerk !== "volledig") {
    meld("WK-b1-14-zwaar-meer-cap", "extraInzet", "Extra tijd is er alleen bij zwaar huishoudelijk werk.");
    const gevraagd = new Set(stappen.map((stap) => stap.onderdeel));
    for (const [onderdeel, regel] of Object.entries(ZONDER_FACTOREN)) {
      if (gevraagd.has(onderdeel)) {
        meld(regel, onderdeel, "Voor dit onderdeel zijn er geen redenen voor meer tijd.");
      }
    }
  }
  if (hulpvraag?.extraInzet?.extraBezoek) {
    meld(
      "WK-b1-14-zwaar-meer-cap",
      "extraInzet.extraBezoek",
      "Het document heeft geen norm voor een extra bezoek.",
    );
  }
  return deel({ nietGenormeerd: uit });
}
