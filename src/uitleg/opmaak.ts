import type { Taal } from "./taal.ts";

/** Figures and days as people read them. */
export interface Opmaak {
  /** Minutes, as hours and minutes. */
  tijd(minuten: number): string;
  /** Eurocents, as euros. */
  bedrag(cent: number): string;
  /** An ISO date. */
  dag(datum: string): string;
  /** A month (`yyyy-mm`). */
  maand(maand: string): string;
  /** An ISO 8601 period of one unit, such as `P6W`. */
  duur(periode: string): string;
  getal(waarde: number): string;
  /** A number of a unit that Intl knows, in words. */
  aantal(waarde: number, eenheid: Eenheid): string;
  opsomming(delen: readonly string[]): string;
}

type Eenheid = "minute" | "hour" | "day" | "week" | "month" | "year" | "percent" | "kilometer";

const LOCALES = { nl: "nl-NL", en: "en-GB" } as const satisfies Record<Taal, string>;
const MINUTEN_PER_UUR = 60;
const CENT_PER_EURO = 100;
const PERIODE = /^P(\d+)([DWMY])$/;
const EENHEID_VAN: Readonly<Record<string, Eenheid>> = { D: "day", W: "week", M: "month", Y: "year" };

/** Intl puts spaces that do not break between a figure and its sign; a letter has plain ones. */
const metGewoneSpaties = (tekst: string): string => tekst.replace(/\s/g, " ");

/** Day and month stand apart from any clock: as noon in UTC they are the same everywhere. */
const alsMoment = (datum: string): Date => new Date(`${datum}T12:00:00Z`);

function maakOpmaak(taal: Taal): Opmaak {
  const locale = LOCALES[taal];
  const getal = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
  const geld = new Intl.NumberFormat(locale, { style: "currency", currency: "EUR" });
  const lijst = new Intl.ListFormat(locale, { type: "conjunction" });
  const dag = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  const maand = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" });
  const aantal = (waarde: number, eenheid: Eenheid) =>
    metGewoneSpaties(
      new Intl.NumberFormat(locale, { style: "unit", unit: eenheid, unitDisplay: "long" }).format(waarde),
    );
  return {
    aantal,
    tijd: (minuten) => {
      const uren = Math.trunc(minuten / MINUTEN_PER_UUR);
      const rest = minuten % MINUTEN_PER_UUR;
      const delen = [
        ...(uren === 0 ? [] : [aantal(uren, "hour")]),
        ...(rest === 0 && uren !== 0 ? [] : [aantal(rest, "minute")]),
      ];
      return lijst.format(delen);
    },
    bedrag: (cent) => metGewoneSpaties(geld.format(cent / CENT_PER_EURO)),
    dag: (datum) => dag.format(alsMoment(datum)),
    maand: (jaarMaand) => maand.format(alsMoment(`${jaarMaand}-01`)),
    duur: (periode) => {
      const [, hoeveel, teken = ""] = PERIODE.exec(periode) ?? [];
      const eenheid = EENHEID_VAN[teken];
      if (eenheid === undefined) throw new RangeError(`${periode} is no period of one unit`);
      return aantal(Number(hoeveel), eenheid);
    },
    getal: (waarde) => getal.format(waarde),
    opsomming: (delen) => lijst.format(delen),
  };
}

const klaar = new Map<Taal, Opmaak>();

/** How a language writes figures and days. Made once. */
export function opmaak(taal: Taal): Opmaak {
  const bekend = klaar.get(taal) ?? maakOpmaak(taal);
  klaar.set(taal, bekend);
  return bekend;
}
