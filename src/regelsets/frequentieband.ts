import { isElkeDag, perJaar } from "../regels/frequentie.ts";
import { bereik, type Grootheid } from "../regels/grootheid.ts";
import type { Frequentieband, KeerPer } from "./begeleiding/vraag.ts";

interface Band {
  readonly tekst: string;
  /** Times a year: from, and up to but not including. */
  readonly van: number;
  readonly tot: number;
}

const MAAND = perJaar(1, "maand");
const WEEK = perJaar(1, "week");
const DAG = perJaar(7, "week");
const UUR = perJaar(7 * 24, "week");

/** What the words of a band come to. Every day but not more than once a day is exactly 7 times a week. */
const BANDEN: Readonly<Record<Frequentieband, Band>> = {
  minderDanMaandelijks: { tekst: "niet of minder dan elke maand", van: 0, tot: MAAND },
  maandelijks: { tekst: "minstens elke maand, maar niet elke week", van: MAAND, tot: WEEK },
  wekelijks: { tekst: "minstens elke week, maar niet elke dag", van: WEEK, tot: DAG },
  dagelijksNietElkUur: { tekst: "minstens elke dag, maar niet elk uur", van: DAG, tot: UUR },
  dagelijksNietMeermaals: { tekst: "elke dag, maar niet vaker dan één keer per dag", van: DAG, tot: DAG },
  naarNoodzaak: { tekst: "naar noodzaak", van: 0, tot: Number.POSITIVE_INFINITY },
};

export const bandtekst = (band: Frequentieband): string => BANDEN[band].tekst;

const valtIn = ({ van, tot }: Band, keer: number): boolean =>
  van === tot ? keer === van : van <= keer && keer < tot;

/** Whether a number of times is what a band says. */
export const valtInBand = (band: Frequentieband, { aantal, eenheid }: KeerPer): boolean =>
  valtIn(BANDEN[band], isElkeDag(aantal, eenheid) ? DAG : perJaar(aantal, eenheid));

function verhouding(een: Band, ander: Band): "binnen" | "deels" | "buiten" {
  if (een.van === een.tot) return valtIn(ander, een.van) ? "binnen" : "buiten";
  if (ander.van === ander.tot) return valtIn(een, ander.van) ? "deels" : "buiten";
  if (ander.van <= een.van && een.tot <= ander.tot) return "binnen";
  return Math.max(een.van, ander.van) < Math.min(een.tot, ander.tot) ? "deels" : "buiten";
}

/**
 * Whether all numbers of times in a band are also in one of the others, or some are, or none. Once a day is also
 * at least once a day, and as often as needed can be anything.
 */
export function bandBinnen(
  band: Frequentieband,
  anderen: readonly Frequentieband[],
): "binnen" | "deels" | "buiten" {
  const hoe = anderen.map((ander) => verhouding(BANDEN[band], BANDEN[ander]));
  if (hoe.includes("binnen")) return "binnen";
  return hoe.includes("deels") ? "deels" : "buiten";
}

/** How many times a year bands can be together: from the lowest of them to the highest. */
export function keerPerJaarVan(banden: readonly Frequentieband[]): Grootheid {
  const grenzen = banden.map((band) => BANDEN[band]);
  return bereik(Math.min(...grenzen.map(({ van }) => van)), Math.max(...grenzen.map(({ tot }) => tot)));
}
