import { datumVan } from "../../regels/datum.ts";
import { periodeVan } from "../../regels/duur.ts";
import { maandVan } from "../../regels/kalendermaand.ts";
import { dagVoor, eindeVan } from "../../regels/periode.ts";
import type { Tabellen } from "../../regels/tabellen.ts";
import { getal, VIERWEKENBEDRAG } from "./sleutels.ts";

/**
 * A time for which one amount is due: a calendar month, or four weeks in 2019. `maand`: the month, or for four weeks that
 * in which they end. `van` until `tot`, the first day after it (ISO dates).
 */
export interface Tijdvak {
  readonly soort: "maand" | "vierWeken";
  readonly maand: string;
  readonly van: string;
  readonly tot: string;
}

/** The first day of a month (`yyyy-mm`). */
export const eersteDag = (maand: string): string => `${maand}-01`;

/** The month that lies so many months later, or earlier where the number is negative. */
export const maandenVerder = (maand: string, aantal: number): string =>
  maandVan(eindeVan(eersteDag(maand), { waarde: aantal, eenheid: "maanden" }));

/** How many months there are from one month to another, both included. */
export function aantalMaanden(van: string, totEnMet: string): number {
  const nummer = (maand: string) => Number(maand.slice(0, 4)) * 12 + Number(maand.slice(5));
  return nummer(totEnMet) - nummer(van) + 1;
}

/** The months from one to another, both included. */
export const maandenTussen = (van: string, totEnMet: string): string[] =>
  Array.from({ length: Math.max(0, aantalMaanden(van, totEnMet)) }, (_, n) => maandenVerder(van, n));

function vierWeken(maand: string, tabellen: Tabellen): Tijdvak[] {
  const eerste = datumVan(getal(tabellen, "bijdrage.vierWeken.eersteDag"));
  const { waarde, eenheid } = periodeVan(getal(tabellen, "bijdrage.vierWeken.lengte"));
  const { waarde: aantal } = getal(tabellen, "bijdrage.vierWeken.aantal");
  return Array.from({ length: aantal }, (_, n): Tijdvak => {
    const van = eindeVan(eerste, { waarde: n * waarde, eenheid });
    const tot = eindeVan(van, { waarde, eenheid });
    return { soort: "vierWeken", maand: maandVan(dagVoor(tot)), van, tot };
  }).filter((tijdvak) => tijdvak.maand === maand);
}

/** The times of payment of a month (`yyyy-mm`), by the tables of the law on its first day. */
export function tijdvakkenIn(maand: string, tabellen: Tabellen): Tijdvak[] {
  if (tabellen.parameters[VIERWEKENBEDRAG] !== undefined) return vierWeken(maand, tabellen);
  return [{ soort: "maand", maand, van: eersteDag(maand), tot: eersteDag(maandenVerder(maand, 1)) }];
}
