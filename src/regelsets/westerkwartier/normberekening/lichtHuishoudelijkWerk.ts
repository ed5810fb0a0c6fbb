import { antwoord } from "../../../regels/antwoord.ts";
import { exact, gegeven, isExact, kies, laagste, maal, min, plus } from "../../../regels/grootheid.ts";
import { type Deel, deel } from "../../../regels/normuitkomst.ts";
import { losseStap, normstap, type Stap } from "../../../regels/rekenregel.ts";
import { FEITEN } from "../../feiten.ts";
import type { Situatie } from "../../situatie.ts";
import type { WkTabellen } from "../sleutels.ts";
import { maaltijdmomenten } from "./maaltijden.ts";
import { extraSlaapkamers } from "./slaapkamers.ts";

const INTERPRETATIE =
  "Het document zegt niet hoe vaak per week. Per keer dat de afwas bij het lichte werk hoort gaat er één keer af, niet vaker dan er hulp bij een maaltijd is, en nooit meer dan de tijd voor licht werk. Dit geldt ook als alleen hoge en lage taken worden overgenomen.";

/** The dishes are part of the help with meals already, so they go off the light work. */
function afwasaftrek(situatie: Situatie, tabellen: WkTabellen, licht: readonly Stap[]): Stap[] {
  const { normtijden } = tabellen;
  const momenten = maaltijdmomenten(situatie, tabellen);
  if (momenten.maximum === 0) return [];
  const hand = normtijden["licht.aftrek.handAfwas"];
  const machine = normtijden["licht.aftrek.vaatwasser"];
  const vaatwasser = antwoord(situatie.woning?.vaatwasser, FEITEN.vaatwasser);
  const keer = laagste(gegeven(situatie.hulpvraag?.afwasKeerPerWeek, FEITEN.afwasKeerPerWeek), momenten);
  const perKeer = kies(vaatwasser, exact(machine.minuten), exact(hand.minuten));
  const aftrek = laagste(plus(...licht.map((stap) => stap.minutenPerWeek)), maal(keer, perKeer));
  const rij = vaatwasser.waarde === "ja" ? machine : hand;
  const volledig = isExact(keer) && isExact(aftrek) && aftrek.minimum === keer.minimum * rij.minuten;
  const stap = losseStap(rij, {
    soort: "vermindering",
    onderdeel: rij.onderdeel,
    omschrijving: rij.omschrijving,
    minutenPerWeek: min(aftrek),
    interpretatie: INTERPRETATIE,
  });
  return [volledig ? { ...stap, aantal: keer, minuten: -rij.minuten } : stap];
}

/** Dusting, making the bed and dishes: everything, or only what is high or low (paragraaf 14). Minutes per week. */
export function lichtHuishoudelijkWerk(situatie: Situatie, tabellen: WkTabellen): Deel {
  const omvang = situatie.hulpvraag?.lichtHuishoudelijkWerk;
  if (omvang === undefined || omvang === "geen") return deel();
  const stappen = [
    normstap("norm", tabellen.normtijden[`licht.${omvang}`], exact(1)),
    normstap(
      "toeslag",
      tabellen.normtijden[`licht.${omvang}.extraSlaapkamer`],
      extraSlaapkamers(situatie, tabellen),
    ),
  ];
  return deel({ stappen: [...stappen, ...afwasaftrek(situatie, tabellen, stappen)] });
}
