import type { Antwoord } from "./antwoord.ts";
import type { Feit } from "./feit.ts";
import type { Lengte } from "./lengte.ts";
import type { Ontbrekend } from "./normuitkomst.ts";
import type { Oordeel } from "./oordeel.ts";
import type { Vindplaats } from "./tabellen.ts";
import type { Verlengd } from "./termijnenwet.ts";
import type { Grond, Oordeelvraag } from "./toets.ts";
import type { Gewogen } from "./toetsuitkomst.ts";
import type { Voorwaarde } from "./voorwaarde.ts";

/** The ways in which the last day of a term follows. */
export const TELLINGEN = ["na", "naHeleMaanden", "voor", "uren", "opDag"] as const;

/**
 * How the last day of a term follows from an event. The day of the event itself does not count. Lengths are named, and
 * stand in the tables; the unit of the row says whether days, working days or hours are counted.
 */
export type Telling =
  /** So long after an event; `uiterlijkVoor`: and in any case before the day of another event. */
  | {
      readonly soort: "na";
      readonly vanaf: string;
      readonly lengte: string;
      readonly uiterlijkVoor?: string;
    }
  /** On the day on which so many whole calendar months have passed since an event; a part of a month does not count. */
  | { readonly soort: "naHeleMaanden"; readonly vanaf: string; readonly lengte: string }
  /** No later than so long before an event. */
  | { readonly soort: "voor"; readonly vanaf: string; readonly lengte: string }
  /** Hours after an instant: from when it can be asked, and until when at the latest. */
  | {
      readonly soort: "uren";
      readonly vanaf: string;
      readonly minimum: string;
      readonly maximum: string;
    }
  /** On the day of an event. */
  | { readonly soort: "opDag"; readonly vanaf: string };

/** A term of a document or of the law. */
export interface Termijn {
  readonly termijn: string;
  readonly regel: string;
  readonly omschrijving: string;
  readonly telling: Telling;
  /** Whether it is a term that the Algemene termijnenwet is about. */
  readonly termijnenwet?: boolean;
  /** When there is this term; always, where it is absent. */
  readonly voorwaarde?: Voorwaarde;
  /** The event that has to come within it. */
  readonly gehaaldMet?: string;
  /** The circumstance that is known as soon as it is known whether the term was met. */
  readonly bewijst?: string;
  /** What follows when the term is over. */
  readonly gevolg?: string;
  /** The reading taken, beside that of the number in the tables. */
  readonly interpretatie?: string;
}

/** The terms of one document or of the law, what else it says about time, and what it leaves to a person. */
export interface Termijnregeling {
  readonly termijnen: readonly Termijn[];
  readonly gronden: readonly Grond[];
  readonly oordelen: readonly Oordeelvraag[];
}

/** What is known: events by name (ISO dates; instants where a term is in hours), and yes or no to circumstances. */
export interface Termijnvraag {
  readonly peildatum: string;
  readonly gebeurtenissen: Readonly<Record<string, string | undefined>>;
  readonly omstandigheden: Readonly<Record<string, boolean | undefined>>;
  /** The question of every event and circumstance. */
  readonly vragen: Readonly<Record<string, Feit | undefined>>;
}

/** The days of a term. `nietLaterDan`: after this day it is over for certain, also while `laatsteDag` is not known. */
export interface Termijndagen {
  readonly vanaf: string | null;
  readonly eersteDag: string | null;
  readonly laatsteDag: string | null;
  readonly nietLaterDan: string | null;
  readonly duur: Lengte | null;
  readonly tijdvenster: { readonly van: string; readonly totEnMet: string } | null;
  readonly verlengd: Verlengd | null;
  /** The rule that keeps the Algemene termijnenwet away from a term that is in a law or by-law. */
  readonly nietVerlengd: Vindplaats | null;
  readonly interpretatie: string | null;
  /** The events that are missing. */
  readonly mist: readonly string[];
}

export const TERMIJNSTATUSSEN = ["nogNiet", "loopt", "verstreken", "onbekend", "nietVanToepassing"] as const;
export type Termijnstatus = (typeof TERMIJNSTATUSSEN)[number];

/** A term with its days. `geldt`: whether there is this term; `gehaald`: whether what has to come within it did. */
export interface Termijnuitkomst extends Vindplaats, Omit<Termijndagen, "mist" | "interpretatie"> {
  readonly termijn: string;
  readonly omschrijving: string;
  readonly telling: Telling["soort"];
  readonly geldt: Antwoord["waarde"];
  readonly status: Termijnstatus;
  readonly gehaald: Antwoord["waarde"] | null;
  readonly gevolg?: string;
  readonly interpretatie?: string;
}

/** The answer of one layer. */
export interface Termijnantwoord {
  readonly termijnen: readonly Termijnuitkomst[];
  readonly gronden: readonly Gewogen[];
  readonly ontbrekend: readonly Ontbrekend[];
  readonly oordeel: readonly Oordeel[];
}
