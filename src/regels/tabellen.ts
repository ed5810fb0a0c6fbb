/** Where a rule stands. `url` is null where the document has no known public address. */
export interface Bron {
  readonly document: string;
  readonly plaats: string;
  readonly url: string | null;
}

/** A source with the rule that stands there. */
export interface Vindplaats {
  readonly regel: string;
  readonly bron: Bron;
}

/**
 * Minutes for one unit of a task; from `minuten` to `minutenMaximum` where the document gives a range.
 * `interpretatie`: the reading taken where the document allows more than one.
 */
export interface Normtijd extends Vindplaats {
  readonly sleutel: string;
  readonly onderdeel: string;
  readonly omschrijving: string;
  readonly minuten: number;
  readonly minutenMaximum: number | null;
  readonly eenheid: Normeenheid;
  readonly interpretatie: string | null;
}

/** A maximum, a duration, an age or another number that an institution may change. */
export interface Parameter extends Vindplaats {
  readonly sleutel: string;
  readonly omschrijving: string;
  readonly waarde: number;
  readonly eenheid: Parametereenheid;
  readonly interpretatie: string | null;
}

/**
 * How often one type of support with one activity may be given (`frequenties`: names of bands) and the ceilings in
 * minutes a time that the document prints (`opties`, in its order). Both are empty where it prints none.
 */
export interface Begeleidingsnorm extends Vindplaats {
  readonly sleutel: string;
  readonly activiteit: string;
  readonly type: string;
  readonly omschrijving: string;
  readonly frequenties: readonly string[];
  readonly opties: readonly number[];
  readonly interpretatie: string | null;
}

/** What the minutes of a normtijd are counted by. */
export const NORMEENHEDEN = [
  "perWeek",
  "perKeer",
  "perKeerPerKind",
  "perKeerPerGezin",
  "perExtraSlaapkamer",
  "perExtraPersoon",
  "perKind",
  "perDag",
  "perKindPerDag",
  "perMaaltijd",
  "perKamer",
  "perTweeWeken",
  "perJaar",
] as const;
export type Normeenheid = (typeof NORMEENHEDEN)[number];

/** What a parameter is counted in. A `datum` is written as yyyymmdd, a `maandEnDag` of every year as mmdd. */
export const PARAMETEREENHEDEN = [
  "aantal",
  "minutenPerWeek",
  "urenPerWeek",
  "urenPerJaar",
  "procent",
  "promille",
  "eurocent",
  "kilometers",
  "meter",
  "etmalenPerWeek",
  "etmalen",
  "minuten",
  "uren",
  "dagen",
  "werkdagen",
  "weken",
  "maanden",
  "jaren",
  "datum",
  "maandEnDag",
] as const;
export type Parametereenheid = (typeof PARAMETEREENHEDEN)[number];

/** What the frequency of an activity is counted in. */
export const TIJDSEENHEDEN = ["dag", "week", "maand", "jaar"] as const;
export type Tijdseenheid = (typeof TIJDSEENHEDEN)[number];

/**
 * The tables of one regelset on one date: what a calculation may read, by name. `N`, `P` and `R` are the names
 * of the normtijden, parameters and rules that the regelset counts on.
 */
export interface Tabellen<N extends string = string, P extends string = string, R extends string = string> {
  readonly normtijden: Readonly<Record<N, Normtijd>>;
  readonly parameters: Readonly<Record<P, Parameter>>;
  readonly begeleidingsnormen: Readonly<Record<string, Begeleidingsnorm>>;
  readonly regels: Readonly<Record<R, Vindplaats>>;
}

/** Whether tables hold all these numbers: those of an earlier `stand` may lack what came later. */
export const heeftParameters = ({ parameters }: Tabellen, sleutels: readonly string[]): boolean =>
  sleutels.every((sleutel) => parameters[sleutel] !== undefined);
