import { type Antwoord, antwoord } from "../../../regels/antwoord.ts";
import {
  exact,
  gegeven,
  isExact,
  kies,
  laagste,
  maal,
  min,
  nietNegatief,
  plus,
} from "../../../regels/grootheid.ts";
import { type Deel, deel } from "../../../regels/normuitkomst.ts";
import { losseStap, normstap, type Stap } from "../../../regels/rekenregel.ts";
import { FEITEN } from "../../feiten.ts";
import type { Situatie } from "../../situatie.ts";
import type { WkTabellen } from "../sleutels.ts";
import { maaltijdmomenten } from "./maaltijdmomenten.ts";
import { extraSlaapkamers } from "./slaapkamers.ts";

const INTERPRETATIE =
  "Het document zegt niet hoe vaak per week. Per keer dat de afwas bij het lichte werk hoort gaat er één keer af, niet vaker dan er hulp bij een maaltijd is, en nooit meer dan de tijd voor licht werk. Dit geldt ook als alleen hoge en lage taken worden overgenomen.";

/** How many minutes of dishes the help with meals holds already; not more than that help is given. */
function afwasInMaaltijden(situatie: Situatie, tabellen: WkTabellen, vaatwasser: Antwoord) {
  const { normtijden } = tabellen;
  const gevraagd = gegeven(situatie.hulpvraag?.afwasKeerPerWeek, FEITEN.afwasKeerPerWeek);
  const keer = laagste(gevraagd, maaltijdmomenten(situatie, tabellen));
  const perKeer = kies(
    vaatwasser,
    exact(normtijden["licht.aftrek.vaatwasser"].minuten),
    exact(normtijden["licht.aftrek.handAfwas"].minuten),
  );
  return { keer, minuten: maal(keer, perKeer) };
}

/** The steps of light work after the dishes go off, which are part of the help with meals: never below zero. */
function zonderAfwas(norm: Stap, extra: Stap, situatie: Situatie, tabellen: WkTabellen): Stap[] {
  const vaatwasser = antwoord(situatie.woning?.vaatwasser, FEITEN.vaatwasser);
  const afwas = afwasInMaaltijden(situatie, tabellen, vaatwasser);
  if (afwas.minuten.maximum === 0) return [norm, extra];
  const licht = plus(norm.minutenPerWeek, extra.minutenPerWeek);
  const aftrek = laagste(licht, afwas.minuten);
  if (!isExact(licht) && !isExact(aftrek)) {
    // What comes on and what goes off hang together: apart, their bounds would fall below zero.
    const rest = nietNegatief(plus(licht, min(afwas.minuten)));
    return [norm, { ...extra, minutenPerWeek: plus(rest, min(norm.minutenPerWeek)) }];
  }
  const rij =
    tabellen.normtijden[vaatwasser.waarde === "ja" ? "licht.aftrek.vaatwasser" : "licht.aftrek.handAfwas"];
  const vermindering = {
    soort: "vermindering",
    onderdeel: rij.onderdeel,
    interpretatie: INTERPRETATIE,
  } as const;
  if (aftrek.minimum === licht.maximum) {
    const omschrijving = "De afwas zit al in de tijd voor maaltijden; er blijft geen licht werk over";
    const inhoud = tabellen.regels["WK-b1-14-licht-inhoud"];
    return [norm, extra, losseStap(inhoud, { ...vermindering, omschrijving, minutenPerWeek: min(aftrek) })];
  }
  const { omschrijving } = rij;
  const stap = losseStap(rij, { ...vermindering, omschrijving, minutenPerWeek: min(aftrek) });
  return [norm, extra, { ...stap, aantal: afwas.keer, minuten: -rij.minuten }];
}

/** Dusting, making the bed and dishes: everything, or only what is high or low (paragraaf 14). Minutes per week. */
export function lichtHuishoudelijkWerk(situatie: Situatie, tabellen: WkTabellen): Deel {
  const omvang = situatie.hulpvraag?.lichtHuishoudelijkWerk;
  if (omvang === undefined || omvang === "geen") return deel();
  const { normtijden } = tabellen;
  const norm = normstap("norm", normtijden[`licht.${omvang}`], exact(1));
  const perKamer = normtijden[`licht.${omvang}.extraSlaapkamer`];
  const extra = normstap("toeslag", perKamer, extraSlaapkamers(situatie, tabellen));
  return deel({ stappen: zonderAfwas(norm, extra, situatie, tabellen) });
}
