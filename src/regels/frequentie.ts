export const DAGEN_PER_WEEK = 7;

/** Weeks and months are laid side by side by the year. A year of 52 weeks is a reading: no document converts them. */
const PER_JAAR = { weken: 52, maanden: 12 } as const;

export const OMREKENING =
  "Het document rekent een maand niet om naar weken. Gelezen als: keer per maand × 12 / 52. Per vier weken rekenen is een andere lezing.";

/** How many times a year, for `aantal` times a week or a month. */
export const perJaar = (aantal: number, eenheid: "week" | "maand"): number =>
  aantal * (eenheid === "week" ? PER_JAAR.weken : PER_JAAR.maanden);

/** So many times a month is every day of it; February aside. */
const DAGEN_IN_MAAND = { minimum: 30, maximum: 31 } as const;

export const ELKE_DAG = "30 of 31 keer per maand is gelezen als elke dag, dus 7 keer per week.";

/** Whether a number of times a month is once every day. */
export const isElkeDag = (aantal: number, eenheid: "week" | "maand"): boolean =>
  eenheid === "maand" && aantal >= DAGEN_IN_MAAND.minimum && aantal <= DAGEN_IN_MAAND.maximum;

/** How many times a year, for once in so many weeks or months. */
export const perJaarElke = (aantal: number, eenheid: "weken" | "maanden"): number =>
  PER_JAAR[eenheid] / aantal;

/** What something that comes `keer` times a year gives a week. */
export const perWeek = (waarde: number, keer: number): number => (waarde * keer) / PER_JAAR.weken;

/** A number of weeks in months. */
export const inMaanden = (weken: number): number => (weken * PER_JAAR.maanden) / PER_JAAR.weken;
