import { getISO } from "temporal-polyfill/fns/Calendar";
import { dayOfWeek, fromString } from "temporal-polyfill/fns/PlainDate";

/** The day of the week of an ISO date: 1 is Monday, 7 is Sunday. */
const weekdag = (datum: string): number => dayOfWeek(fromString(datum, getISO));

export const isZaterdag = (datum: string): boolean => weekdag(datum) === 6;
export const isZondag = (datum: string): boolean => weekdag(datum) === 7;
