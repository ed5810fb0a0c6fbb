import type { Antwoord } from "./antwoord.ts";
import { GEEN_FEITEN } from "./feit.ts";
import type { Grootheid } from "./grootheid.ts";
import type { Vindplaats } from "./tabellen.ts";

/** Whether support may be given: yes, no, or not known yet. What may be given is not given: a person decides. */
export const UITKOMSTEN = ["toegestaan", "geweigerd", "onbekend"] as const;
export type Uitkomst = (typeof UITKOMSTEN)[number];

/** What the size of a part is counted in; every size is per week. */
export const OMVANGEENHEDEN = ["minuten", "uren", "dagen", "etmalen"] as const;
export type Omvangeenheid = (typeof OMVANGEENHEDEN)[number];

/**
 * What must hold, what must not, what is one of several that can meet a condition, and what a person weighs. The
 * last two are told and do not decide of themselves.
 */
export const GRONDSOORTEN = ["voorwaarde", "weigeringsgrond", "criterium", "weegfactor"] as const;
export type Grondsoort = (typeof GRONDSOORTEN)[number];

/** A ground in the making. `toegestaan`: what the document does allow, where it can be listed. */
export interface Toets extends Vindplaats {
  readonly soort: Grondsoort;
  readonly omschrijving: string;
  readonly antwoord: Antwoord;
  readonly toegestaan?: readonly (string | number)[];
  readonly interpretatie?: string;
}

/** A line of a size in the making; it counts as far as its own `toetsen` hold. What goes off is negative. */
export interface Omvangstap extends Vindplaats {
  readonly soort: "norm" | "begrenzing";
  readonly omschrijving: string;
  readonly activiteit?: string;
  readonly type?: string;
  readonly toetsen: readonly Toets[];
  readonly perKeer: Grootheid | null;
  readonly perWeek: Grootheid;
  readonly interpretatie?: string;
}

/** A part of the support that was asked for, with what it takes to get it and how much of it. */
export interface Begeleidingsdeel {
  readonly onderdeel: string;
  readonly toetsen: readonly Toets[];
  /** Null where the part has no size of its own. */
  readonly eenheid: Omvangeenheid | null;
  readonly stappen: readonly Omvangstap[];
  /** Asked too: what the document has no numbers for, so that the part does not hang on its lines. */
  readonly ookZonderNorm?: true;
}

/** Not settled, and no fact settles it: the document does not say. */
export const ONBEPAALD: Antwoord = { waarde: "onbekend", ontbreekt: GEEN_FEITEN };

/** A ground at a place of the document. */
export function toets(
  { regel, bron }: Vindplaats,
  velden: Omit<Toets, "regel" | "bron" | "soort"> & { soort?: Grondsoort },
): Toets {
  return { regel, bron, soort: "voorwaarde", ...velden };
}

/** The reading on a row, where it has one. */
export const lezing = ({ interpretatie }: { interpretatie: string | null }): { interpretatie?: string } =>
  interpretatie === null ? {} : { interpretatie };
