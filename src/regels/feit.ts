import { eenmaligPer } from "./eenmalig.ts";

/**
 * A fact that a rule may ask for. `pad`: where it stands in the situation, list members by their id.
 * `vraag`: the question in plain Dutch. `opties`: the allowed values of a choice.
 */
export type Feit =
  | {
      readonly pad: string;
      readonly vraag: string;
      readonly type: "jaNee" | "geheelGetal" | "getal" | "datum";
    }
  | {
      readonly pad: string;
      readonly vraag: string;
      readonly type: "keuze" | "lijst";
      readonly opties: readonly string[];
    };

/** The facts that an outcome still hangs on, by path. */
export type Feiten = ReadonlyMap<string, Feit>;

export const GEEN_FEITEN: Feiten = new Map();

/** One fact as a set. */
export const alleen = eenmaligPer((feit: Feit): Feiten => new Map([[feit.pad, feit]]));

/** The union of sets of facts. Made at every step of a calculation: it copies only where two sets have something. */
export function samen(...delen: readonly Feiten[]): Feiten {
  let uit = GEEN_FEITEN;
  let eigen: Map<string, Feit> | undefined;
  for (const deel of delen) {
    if (deel.size === 0 || deel === uit) continue;
    if (uit.size === 0) {
      uit = deel;
      continue;
    }
    if (eigen === undefined) {
      eigen = new Map(uit);
      uit = eigen;
    }
    for (const [pad, feit] of deel) eigen.set(pad, feit);
  }
  return uit;
}
