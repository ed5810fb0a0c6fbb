import type { Bijdragevraag } from "../../src/regelsets/bijdrage/vraag.ts";

/** What is due: an amount in eurocents, or its bounds; `null` as the upper one where no amount is known. */
type Verwacht = number | readonly [minimum: number, maximum: number | null];

/**
 * A household with its months, worked out by hand. `maanden`: month, amount and the rule that decided it; `perioden`: first
 * day and first day after, amount and rule. What is left out of `verwacht` is empty, but for `oordeel`: that is looked at
 * only where it is given.
 */
export interface Bijdragegeval {
  readonly naam: string;
  /** The rules that the case proves: each must stand in the answer. */
  readonly regels: readonly string[];
  readonly vraag: Bijdragevraag;
  readonly verwacht: {
    readonly maanden?: readonly (readonly [maand: string, Verwacht, regel: string])[];
    readonly perioden?: readonly (readonly [van: string, tot: string, Verwacht, regel: string])[];
    readonly totaal: Verwacht;
    readonly ontbrekend?: readonly string[];
    readonly nietGenormeerd?: readonly string[];
    readonly oordeel?: readonly string[];
    readonly lokaleRegels?: readonly string[];
    readonly herzienbaar?: readonly boolean[];
  };
}
