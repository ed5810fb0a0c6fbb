import type { Antwoord } from "../../regels/antwoord.ts";
import type { Waarde } from "../../regels/evalueer.ts";
import type { Feit } from "../../regels/feit.ts";

/**
 * Facts by name, as far as they are known; the question of each, where it stands in the request; and what is worked
 * out from several of them.
 */
export interface Blad {
  readonly feiten: Readonly<Record<string, Waarde | undefined>>;
  readonly vragen: Readonly<Record<string, Feit>>;
  readonly antwoorden: ReadonlyMap<string, Antwoord>;
}

/** A fact: its name, its question, and its value where that is known. */
export type Rij = readonly [naam: string, vraag: Feit, waarde: Waarde | undefined];

export const blad = (rijen: readonly Rij[], antwoorden: Readonly<Record<string, Antwoord>> = {}): Blad => ({
  feiten: Object.fromEntries(rijen.map(([naam, , waarde]) => [naam, waarde])),
  vragen: Object.fromEntries(rijen.map(([naam, vraag]) => [naam, vraag])),
  antwoorden: new Map(Object.entries(antwoorden)),
});

/** Sheets put together. Their names differ. */
export const samengelegd = (bladen: readonly Blad[]): Blad => ({
  feiten: Object.assign({}, ...bladen.map(({ feiten }) => feiten)),
  vragen: Object.assign({}, ...bladen.map(({ vragen }) => vragen)),
  antwoorden: new Map(bladen.flatMap(({ antwoorden }) => [...antwoorden])),
});
