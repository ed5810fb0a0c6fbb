import type { Grond, Oordeelvraag, Tegenspraak } from "../../../regels/toets.ts";
import type { Voorwaarde } from "../../../regels/voorwaarde.ts";

/** Rules that belong together, and the condition under which help remains as far as they go. */
export interface Toetsdeel {
  readonly gronden: readonly Grond[];
  readonly blijft: Voorwaarde;
  readonly oordelen?: readonly Oordeelvraag[];
  readonly tegenspraken?: readonly Tegenspraak[];
}

/** The rules of several parts as one list, each with the step that it belongs to where there is one. */
export function voegGrondenSamen(delen: readonly Toetsdeel[], stap?: string): Grond[] {
  return delen.flatMap(({ gronden }) =>
    gronden.map((grond) => (stap === undefined ? grond : { ...grond, stap })),
  );
}
