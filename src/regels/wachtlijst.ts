import type { Feit } from "./feit.ts";
import type { Ontbrekend } from "./normuitkomst.ts";

/** Gathers which rules wait for which missing facts, each fact once, in the order in which they are named. */
export class Wachtlijst {
  readonly #perFeit = new Map<string, { feit: Feit; regels: Set<string> }>();

  voegToe(feit: Feit, ...regels: readonly string[]): void {
    const bekend = this.#perFeit.get(feit.pad) ?? { feit, regels: new Set() };
    for (const regel of regels) bekend.regels.add(regel);
    this.#perFeit.set(feit.pad, bekend);
  }

  lijst(): Ontbrekend[] {
    return [...this.#perFeit.values()].map(({ feit, regels }) => ({ feit, regels: [...regels] }));
  }
}
