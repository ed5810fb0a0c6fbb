import { exact, gegeven } from "../../../regels/grootheid.ts";
import { type Deel, deel } from "../../../regels/normuitkomst.ts";
import { oordeel } from "../../../regels/oordeel.ts";
import { losseStap, normstap, type Stap } from "../../../regels/rekenregel.ts";
import { FEITEN } from "../../feiten.ts";
import type { Kader } from "../../regelset.ts";
import type { Situatie } from "../../situatie.ts";
import type { BdTabellen } from "../sleutels.ts";
import { uitKader } from "./normenkader.ts";

const ONDERDEEL = "schoonEnLeefbaarHuis";
const TWEE_WEKEN = exact(1 / 2);
const VAN_AANVRAGER =
  "Deze basis komt van de aanvrager. Het document noemt haar niet. Zij is gelezen als de basis voor het schoonmaken alleen.";

const NIET_GEBRUIKT =
  "De basis die u opgeeft telt hier niet mee: die geldt alleen voor hulp elke week zonder normenkader.";

const metNoot = (gegeven: Deel, noot: string | undefined): Deel => ({
  ...gegeven,
  stappen: gegeven.stappen.map((stap) =>
    noot === undefined ? stap : { ...stap, interpretatie: [stap.interpretatie, noot].join(" ").trim() },
  ),
});

/** Whether any cleaning is asked: the extras of paragraaf 8.7.4 come on top of that. */
export function vraagtSchoonmaak({ hulpvraag }: Situatie): boolean {
  const { lichtHuishoudelijkWerk: licht, zwaarHuishoudelijkWerk: zwaar } = hulpvraag ?? {};
  return zwaar === "volledig" || licht === "volledig" || licht === "hoogLaag";
}

function basis({ basisMinutenPerWeek }: Situatie, { regels }: BdTabellen): Stap {
  return losseStap(regels["BD-8-7-4-basis-ontbreekt"], {
    soort: "norm",
    onderdeel: ONDERDEEL,
    omschrijving: "Basis voor een schoon en leefbaar huis, opgegeven door de aanvrager",
    minutenPerWeek: gegeven(basisMinutenPerWeek, FEITEN.basisMinutenPerWeek),
    interpretatie: VAN_AANVRAGER,
  });
}

function eensPerTweeWeken({ normtijden, regels }: BdTabellen): Deel {
  return deel({
    stappen: [normstap("norm", normtijden["schoonmaak.tweewekelijks"], TWEE_WEKEN)],
    oordeel: [
      oordeel(regels["BD-8-7-4-freq-2-weken"], {
        aan: "consulent",
        vraag:
          "Kan de cliënt zelf of met het netwerk tussendoor de basistaken doen, zoals stof afnemen, opruimen en de vloeren bijhouden?",
        ja: "Ondersteuning om de twee weken kan.",
        nee: "Er is elke week ondersteuning nodig; daarvoor noemt het document geen basis.",
      }),
      oordeel(regels["BD-8-7-4-freq-afronding"], {
        aan: "consulent",
        vraag: "Past het aantal minuten per twee weken na afronding binnen de norm?",
        ja: "De minuten gelden.",
        nee: "De consulent rondt af, zodat de tijd binnen de norm blijft.",
      }),
    ],
  });
}

/**
 * The base for a clean and liveable house. The document prints none for every week: it comes from a framework that
 * the caller names or from the caller, and is missing otherwise. Minutes per week.
 */
export function schoonmaak(situatie: Situatie, tabellen: BdTabellen, kader?: Kader): Deel {
  if (!vraagtSchoonmaak(situatie)) return deel();
  const overbodig = situatie.basisMinutenPerWeek === undefined ? undefined : NIET_GEBRUIKT;
  if (situatie.hulpvraag?.frequentie === "tweewekelijks")
    return metNoot(eensPerTweeWeken(tabellen), overbodig);
  const { lichtHuishoudelijkWerk, zwaarHuishoudelijkWerk } = situatie.hulpvraag ?? {};
  const vanKader = uitKader(situatie, kader, { lichtHuishoudelijkWerk, zwaarHuishoudelijkWerk });
  if (vanKader.stappen.length > 0) return metNoot(vanKader, overbodig);
  return deel({ stappen: [basis(situatie, tabellen)] });
}
