import { eenmalig } from "./eenmalig.ts";
import { DAGEN_PER_WEEK, perJaar } from "./frequentie.ts";
import type { Tijdseenheid, Vindplaats } from "./tabellen.ts";

/** What an activity helps to reach. */
export const RESULTATEN = [
  "schoonEnLeefbaarHuis",
  "wasverzorging",
  "strijken",
  "boodschappen",
  "maaltijden",
  "regie",
  "instructie",
  "kindzorg",
] as const;
export type Resultaat = (typeof RESULTATEN)[number];

/** The result that is reached room by room. */
export const PER_RUIMTE: Resultaat = "schoonEnLeefbaarHuis";

export const RUIMTEN = ["woonkamer", "slaapkamer", "keuken", "sanitair", "hal", "overigeRuimte"] as const;
export type Ruimte = (typeof RUIMTEN)[number];

/**
 * `basis` and `incidenteel`: as the document itself divides the cleaning. `regulier`: it makes no such division.
 * `indienNodig`: only when there is cause. `overzicht`: says how other rows are to be read and is no work itself.
 */
export const SOORTEN = ["basis", "incidenteel", "regulier", "indienNodig", "overzicht"] as const;
export type Soort = (typeof SOORTEN)[number];

/** Under which condition a row counts. Rows of one activity with different conditions are never added up. */
export const VARIANTEN = [
  "eenPersoon",
  "tweePersonen",
  "vaatwasserbestendig",
  "nietVaatwasserbestendig",
  "minder",
] as const;
export type Variant = (typeof VARIANTEN)[number];

/** `aantal` times in every `per` × `eenheid`. */
export interface Frequentie {
  readonly aantal: number;
  readonly per: number;
  readonly eenheid: Tijdseenheid;
}

/** An activity as a row gives it. `frequentie` is null where the document prints none. */
export interface Activiteit extends Vindplaats {
  /** The key of the row: `activiteit`, and after a colon the variant. */
  readonly sleutel: string;
  readonly activiteit: string;
  readonly variant: Variant | null;
  readonly resultaat: Resultaat;
  readonly ruimte: Ruimte | null;
  readonly soort: Soort;
  readonly omschrijving: string;
  readonly frequentie: Frequentie | null;
  readonly interpretatie: string | null;
}

/** A year is 365 days; for its weeks and months see `perJaar`. No document says so. */
const KEER_PER_JAAR: Readonly<Record<Tijdseenheid, number>> = {
  dag: 365,
  week: perJaar(1, "week"),
  maand: perJaar(1, "maand"),
  jaar: 1,
};

const alsTekst = eenmalig(() => new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 2 }));

/** A number of times as a whole number, and the reading that this takes where it was none. */
export interface Afgerond {
  readonly keer: number;
  readonly interpretatie?: string;
}

/** To the nearest whole number, a half upward. `waarin`: over which time it was counted. */
export function afgerond(precies: number, waarin: string): Afgerond {
  const keer = Math.round(precies);
  if (keer === precies) return { keer };
  return { keer, interpretatie: `Dat is ${alsTekst().format(precies)} keer ${waarin}, afgerond op ${keer}.` };
}

/** How many times a year. */
export const keerPerJaar = ({ aantal, per, eenheid }: Frequentie): Afgerond =>
  afgerond((aantal * KEER_PER_JAAR[eenheid]) / per, "per jaar");

/** Readings put together; undefined where there are none. */
export const lezingen = (...delen: readonly (string | null | undefined)[]): string | undefined =>
  delen.filter((tekst) => tekst).join(" ") || undefined;

/** How many times in so many weeks of a year of `wekenInJaar`; a frequency by the month or the year is shared out. */
export function keerInWeken(
  { aantal, per, eenheid }: Frequentie,
  weken: number,
  wekenInJaar: number,
): Afgerond {
  const waarin = weken === 1 ? "in de week van dit plan" : `in de ${weken} weken van dit plan`;
  switch (eenheid) {
    case "dag":
      return afgerond((aantal * DAGEN_PER_WEEK * weken) / per, waarin);
    case "week":
      return afgerond((aantal * weken) / per, waarin);
    case "maand":
    case "jaar":
      return afgerond((aantal * KEER_PER_JAAR[eenheid] * weken) / (per * wekenInJaar), waarin);
  }
}
