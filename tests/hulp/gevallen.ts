import type { Waarde } from "../../src/regels/evalueer.ts";
import type { Situatie } from "../../src/regelsets/situatie.ts";
import type { Normgeval } from "../cases/norm.ts";
import type { Tegenspraakgeval, Toetsgeval } from "../cases/toets.ts";

type Geval = Toetsgeval | Tegenspraakgeval;
export const TOETSBESTANDEN = import.meta.glob<Geval[]>("../cases/*/toets*.json", {
  eager: true,
  import: "default",
});
export const NORMBESTANDEN = import.meta.glob<Normgeval[]>(
  ["../cases/*/norm*.json", "../cases/*/gebruikelijke-hulp-minuten.json"],
  { eager: true, import: "default" },
);

/** A case with what it takes over from another case of its file. */
export function voluit(geval: Geval, gevallen: readonly Geval[]): Geval {
  const { vanaf, zonder = [], feiten, oordelen } = geval;
  if (vanaf === undefined) return geval;
  const basis = gevallen.find(({ naam }) => naam === vanaf);
  if (basis === undefined) throw new Error(`no case ${vanaf}`);
  const over = Object.entries(basis.feiten).filter(([naam]) => !zonder.includes(naam));
  return {
    ...geval,
    feiten: { ...Object.fromEntries(over), ...feiten },
    oordelen: { ...basis.oordelen, ...oordelen },
  };
}

/** The facts and judgements of a case of a test. */
export function toetsgeval(
  regelset: string,
  bestand: string,
  naam: string,
): {
  readonly feiten: Readonly<Record<string, Waarde>>;
  readonly oordelen: Readonly<Record<string, "ja" | "nee">>;
} {
  const gevallen = TOETSBESTANDEN[`../cases/${regelset}/${bestand}.json`] ?? [];
  const geval = gevallen.find((een) => een.naam === naam);
  if (geval === undefined) throw new Error(`no case ${regelset}/${bestand}: ${naam}`);
  const { feiten, oordelen = {} } = voluit(geval, gevallen);
  return { feiten, oordelen };
}

/** The household of a case of minutes, with the framework that it names. */
export function normgeval(
  regelset: string,
  bestand: string,
  naam: string,
): {
  readonly situatie: Situatie;
  readonly normenkader?: string | undefined;
} {
  const gevallen = NORMBESTANDEN[`../cases/${regelset}/${bestand}.json`] ?? [];
  const geval = gevallen.find((een) => een.naam === naam);
  if (geval === undefined) throw new Error(`no case ${regelset}/${bestand}: ${naam}`);
  return geval;
}
