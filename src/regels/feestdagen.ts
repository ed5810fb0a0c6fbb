import { easter } from "date-easter";
import { getISO } from "temporal-polyfill/fns/Calendar";
import { addDays, create, fromString, toString as naarTekst } from "temporal-polyfill/fns/PlainDate";
import { isZondag } from "./weekdag.ts";

const datumVan = (jaar: number, maand: number, dag: number): string =>
  naarTekst(create(jaar, maand, dag, getISO()));

/** The day (ISO date) that lies so many days after Easter Sunday; before it where negative. */
function rondPasen(jaar: number, dagen: number): string {
  const { month, day } = easter(jaar);
  return naarTekst(addDays(fromString(datumVan(jaar, month, day), getISO), dagen));
}

/** 27 April; the day before where that is a Sunday. */
function koningsdag(jaar: number): string {
  const dag = datumVan(jaar, 4, 27);
  return isZondag(dag) ? datumVan(jaar, 4, 26) : dag;
}

const perJaar = new Map<number, ReadonlyMap<string, string>>();

/**
 * The holidays of a year by ISO date, with their names: the recognised holidays of the Algemene termijnenwet (article
 * 3), and Goede Vrijdag, which the law puts on a par with them. 5 May counts every year. Easter and Whit Sunday are
 * Sundays anyway. Days that a royal decree puts on a par for a single year are not in our sources and do not count.
 * Easter is that of the Gregorian calendar; the year 0 is refused, because the library takes that for the year of today.
 */
export function feestdagenIn(jaar: number): ReadonlyMap<string, string> {
  const bekend = perJaar.get(jaar);
  if (bekend !== undefined) return bekend;
  if (jaar < 1) throw new RangeError(`${jaar} is no year with holidays`);
  const feestdagen = new Map([
    [datumVan(jaar, 1, 1), "Nieuwjaarsdag"],
    [rondPasen(jaar, -2), "Goede Vrijdag"],
    [rondPasen(jaar, 1), "tweede paasdag"],
    [koningsdag(jaar), "Koningsdag"],
    [datumVan(jaar, 5, 5), "5 mei"],
    [rondPasen(jaar, 39), "Hemelvaartsdag"],
    [rondPasen(jaar, 50), "tweede pinksterdag"],
    [datumVan(jaar, 12, 25), "eerste kerstdag"],
    [datumVan(jaar, 12, 26), "tweede kerstdag"],
  ]);
  perJaar.set(jaar, feestdagen);
  return feestdagen;
}

/** The name of the holiday on an ISO date; undefined where it is none. */
export const feestdagOp = (datum: string): string | undefined =>
  feestdagenIn(Number(datum.slice(0, 4))).get(datum);
