import { getISO } from "temporal-polyfill/fns/Calendar";
import {
  addDays,
  addWeeks,
  dayOfWeek,
  fromString,
  toString as naarTekst,
  weekOfYear,
  yearOfWeek,
} from "temporal-polyfill/fns/PlainDate";

/** A week of an ISO year. `maandag`: its first day, an ISO date. */
export interface Isoweek {
  readonly nummer: number;
  readonly maandag: string;
}

const dag = (datum: string) => fromString(datum, getISO);

/** The ISO year that a day (ISO date) falls in. */
export const isojaarVan = (datum: string): number => yearOfWeek(dag(datum)) ?? Number.NaN;

/** The day (ISO date) that lies so many days after another. */
export const dagenLater = (datum: string, dagen: number): string => naarTekst(addDays(dag(datum), dagen));

/** The weeks of an ISO year, 52 or 53: 4 January is always in the first, 28 December in the last. */
export function wekenVan(jaar: number): readonly Isoweek[] {
  const vierde = dag(`${jaar}-01-04`);
  const eerste = addDays(vierde, 1 - dayOfWeek(vierde));
  const aantal = weekOfYear(dag(`${jaar}-12-28`)) ?? 0;
  return Array.from({ length: aantal }, (_, plek) => ({
    nummer: plek + 1,
    maandag: naarTekst(addWeeks(eerste, plek)),
  }));
}
