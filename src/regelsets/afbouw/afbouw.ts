import type { Ontbrekend } from "../../regels/normuitkomst.ts";
import type { Oordeel } from "../../regels/oordeel.ts";
import type { Vindplaats } from "../../regels/tabellen.ts";

/** What the minutes of a request are counted by. */
export const AFBOUWEENHEDEN = ["perVierWeken", "perWeek"] as const;

/** Household help that ends or becomes less. `start`: the first day of the scheme (ISO date). */
export interface Afbouwvraag {
  readonly huidigeMinuten: number;
  /** 0 where the help ends. Never more than `huidigeMinuten`. */
  readonly nieuweMinuten: number;
  readonly eenheid: (typeof AFBOUWEENHEDEN)[number];
  readonly start: string;
  readonly isSpoed?: boolean | undefined;
}

/** One step: the minutes from `van` until `tot` (the first day after it), and what went off before it. */
export interface Afbouwstap extends Vindplaats {
  readonly van: string;
  readonly tot: string;
  readonly weken: { readonly van: number; readonly totEnMet: number };
  readonly minutenPerVierWeken: number;
  readonly minderMinuten: number;
  readonly omschrijving: string;
  readonly interpretatie?: string;
}

/** Why the scheme applies or does not. */
export interface Afbouwgrond extends Vindplaats {
  readonly soort: "voorwaarde" | "uitzondering";
  readonly uitkomst: "ja" | "nee" | "onbekend";
  readonly omschrijving: string;
}

/**
 * Whether a scheme applies, and its steps where it does or still may. `nieuweOmvangVanaf`: the first day on which the
 * help has its new size.
 */
export interface Afbouwschema {
  readonly uitkomst: "ja" | "nee" | "onbekend";
  readonly gronden: readonly Afbouwgrond[];
  readonly ontbrekend: readonly Ontbrekend[];
  readonly stappen: readonly Afbouwstap[];
  readonly nieuweOmvangVanaf: string | null;
  readonly oordeel: readonly Oordeel[];
}
