import { getISO } from "temporal-polyfill/fns/Calendar";
import {
  addDays,
  addMonths,
  addWeeks,
  addYears,
  fromString,
  toString as naarTekst,
} from "temporal-polyfill/fns/PlainDate";

/** A length of time as the tables give it. */
export interface Periode {
  readonly waarde: number;
  readonly eenheid: "dagen" | "weken" | "maanden" | "jaren";
}

/** The period in ISO 8601, such as `P6W`. */
export function isoPeriode({ waarde, eenheid }: Periode): string {
  switch (eenheid) {
    case "dagen":
      return `P${waarde}D`;
    case "weken":
      return `P${waarde}W`;
    case "maanden":
      return `P${waarde}M`;
    case "jaren":
      return `P${waarde}Y`;
  }
}

/**
 * The first day (ISO date) on which a period that starts on `start` no longer runs. A month that lacks the day
 * ends on its last day: 31 January plus a month is 28 or 29 February.
 */
export function eindeVan(start: string, { waarde, eenheid }: Periode): string {
  const erbij = { dagen: addDays, weken: addWeeks, maanden: addMonths, jaren: addYears }[eenheid];
  return naarTekst(erbij(fromString(start, getISO), waarde));
}

/** The day after an ISO date. */
export const dagNa = (datum: string): string => naarTekst(addDays(fromString(datum, getISO), 1));

/** The day before an ISO date. */
export const dagVoor = (datum: string): string => naarTekst(addDays(fromString(datum, getISO), -1));

/** The date (ISO) that lies a period before another. A month that lacks the day gives its last day. */
export const eerderDan = (datum: string, { waarde, eenheid }: Periode): string =>
  eindeVan(datum, { waarde: -waarde, eenheid });
