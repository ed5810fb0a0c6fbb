import type { Feit } from "../../../regels/feit.ts";
import { exact, gegeven } from "../../../regels/grootheid.ts";
import { type Deel, deel } from "../../../regels/normuitkomst.ts";
import { oordeel } from "../../../regels/oordeel.ts";
import { normstap } from "../../../regels/rekenregel.ts";
import { FEITEN } from "../../feiten.ts";
import type { Situatie } from "../../situatie.ts";
import type { BdTabellen } from "../sleutels.ts";
import { vraagtSchoonmaak } from "./schoonmaak.ts";

/** What counts as another room stands in the question, because only the caller can tell the rooms apart. */
const OVERIGE_KAMERS: Feit = {
  pad: "woning.overigeKamersInGebruik",
  vraag:
    "Hoeveel extra kamers zijn er die geen slaapkamer zijn? Een kantoor telt mee. Een logeerkamer telt mee, tenzij u die apart opgeeft. Een zolder en een kelder tellen niet mee, een bijkeuken alleen in een uitzonderlijk grote woning.",
  type: "geheelGetal",
};

/** Rooms beyond those in the base, on top of the cleaning (paragraaf 8.7.4, Extra kamers). Minutes per week. */
export function kamers(situatie: Situatie, { normtijden, regels }: BdTabellen): Deel {
  if (!vraagtSchoonmaak(situatie)) return deel();
  const {
    extraSlaapkamersInGebruik,
    overigeKamersInGebruik,
    logeerkamers = 0,
    zeerGroot,
  } = situatie.woning ?? {};
  const bijkeuken = oordeel(regels["BD-8-7-4-kamer-bijkeuken"], {
    aan: "consulent",
    vraag: "Telt bij de andere kamers een bijkeuken mee terwijl de woning niet uitzonderlijk groot is?",
    ja: "De bijkeuken telt niet mee; geef een kamer minder op.",
    nee: "Alle opgegeven kamers tellen mee.",
  });
  return deel({
    stappen: [
      normstap(
        "toeslag",
        normtijden["kamers.slaapkamer"],
        gegeven(extraSlaapkamersInGebruik, FEITEN.extraSlaapkamersInGebruik),
      ),
      normstap("toeslag", normtijden["kamers.overig"], gegeven(overigeKamersInGebruik, OVERIGE_KAMERS)),
      // A guest room is one of the other rooms; who counts it apart asks for it apart.
      normstap("toeslag", normtijden["kamers.logeerkamer"], exact(logeerkamers)),
    ],
    oordeel: overigeKamersInGebruik && !zeerGroot ? [bijkeuken] : [],
  });
}
