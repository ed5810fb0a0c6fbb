import { getISO } from "temporal-polyfill/fns/Calendar";
import { fromString, toZonedDateTime } from "temporal-polyfill/fns/PlainDateTime";

/** The instant of a time of day (hh:mm) in the Netherlands on a date (ISO). */
export function tijdstipVan(datum: string, tijd: string): Date {
  const lokaal = fromString(`${datum}T${tijd}`, getISO);
  return new Date(toZonedDateTime(lokaal, "Europe/Amsterdam").epochMilliseconds);
}
