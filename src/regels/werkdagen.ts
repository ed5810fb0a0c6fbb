import { feestdagOp } from "./feestdagen.ts";
import { dagNa } from "./periode.ts";
import { isZaterdag, isZondag } from "./weekdag.ts";

/** A day that is no working day, and why. `feestdag`: its name, where it is a holiday. */
export interface Vrijedag {
  readonly dag: string;
  readonly reden: "zaterdag" | "zondag" | "feestdag";
  readonly feestdag?: string;
}

/** Why an ISO date is no working day; undefined where it is one. A holiday in a weekend counts as the weekend. */
export function vrijedag(dag: string): Vrijedag | undefined {
  if (isZaterdag(dag)) return { dag, reden: "zaterdag" };
  if (isZondag(dag)) return { dag, reden: "zondag" };
  const feestdag = feestdagOp(dag);
  return feestdag === undefined ? undefined : { dag, reden: "feestdag", feestdag };
}

/**
 * Whether an ISO date is a working day: Monday to Friday, and no holiday of the Algemene termijnenwet. The documents
 * that count in working days do not say what one is; this is the reading taken for all of them.
 */
export const isWerkdag = (datum: string): boolean => vrijedag(datum) === undefined;

/**
 * The last day (ISO date) of a term of `aantal` working days after `datum`. The day itself does not count: the day
 * of the event is no part of a term "within so many working days after". No working days at all is the day itself.
 * Refuses less than zero: terms that are counted back are not counted in working days by any document.
 */
export function naWerkdagen(datum: string, aantal: number): string {
  if (!Number.isInteger(aantal) || aantal < 0) throw new RangeError(`${aantal} working days is no length`);
  let dag = datum;
  for (let over = aantal; over > 0; ) {
    dag = dagNa(dag);
    if (isWerkdag(dag)) over -= 1;
  }
  return dag;
}

/** The last day of a term as the Algemene termijnenwet lets it run on, and the days that it skips for that. */
export interface Verlenging {
  readonly laatsteDag: string;
  readonly overgeslagen: readonly Vrijedag[];
}

/**
 * A term that ends on `datum` (ISO date), by article 1 of the Algemene termijnenwet: where that is a Saturday, Sunday
 * or holiday, it runs to the first day after it that is none. Whether the law applies is for the caller to know.
 */
export function verlengd(datum: string): Verlenging {
  const overgeslagen: Vrijedag[] = [];
  let laatsteDag = datum;
  for (let vrij = vrijedag(laatsteDag); vrij !== undefined; vrij = vrijedag(laatsteDag)) {
    overgeslagen.push(vrij);
    laatsteDag = dagNa(laatsteDag);
  }
  return { laatsteDag, overgeslagen };
}
