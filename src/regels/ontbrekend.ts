import type { Feit, Feiten } from "./feit.ts";
import type { Ontbrekend } from "./normuitkomst.ts";

/** A rule with the facts that it waits for. */
export interface Wachtend {
  readonly regel: string;
  readonly feiten: Feiten;
}

/** Each missing fact once, with the rules that wait for it. */
export function ontbrekendUit(wacht: readonly Wachtend[]): Ontbrekend[] {
  const perFeit = new Map<string, { feit: Feit; regels: Set<string> }>();
  for (const { regel, feiten } of wacht) {
    for (const [pad, feit] of feiten) {
      const bekend = perFeit.get(pad) ?? { feit, regels: new Set() };
      bekend.regels.add(regel);
      perFeit.set(pad, bekend);
    }
  }
  return [...perFeit.values()].map(({ feit, regels }) => ({ feit, regels: [...regels] }));
}
