import type { Toets } from "./toets.ts";

/** A test of which every ground says how its document is to be read, beside a reading of its own. */
export const metInterpretatie = (toets: Toets, tekst: string): Toets => ({
  ...toets,
  gronden: toets.gronden.map((grond) => ({
    ...grond,
    interpretatie: grond.interpretatie === undefined ? tekst : `${grond.interpretatie} ${tekst}`,
  })),
});
