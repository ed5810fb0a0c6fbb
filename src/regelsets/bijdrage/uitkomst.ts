import type { NietGenormeerd, Ontbrekend } from "../../regels/normuitkomst.ts";
import type { Oordeel } from "../../regels/oordeel.ts";
import type { Vindplaats } from "../../regels/tabellen.ts";
import type { Grondsoort, Laag } from "./grond.ts";
import type { Taak } from "./lokaal.ts";
import type { Maandtabellen } from "./maandtabellen.ts";
import type { Tijdvak } from "./tijdvak.ts";

/** What is known of a period. `onbekend`: facts are missing. `geenBedrag`: it is due, but no amount is known. */
export const BIJDRAGEUITKOMSTEN = ["verschuldigd", "nietVerschuldigd", "onbekend", "geenBedrag"] as const;

/** The bounds of an amount in eurocents; without an upper one where no amount is known. */
export interface Grenzen {
  readonly minimum: number;
  readonly maximum: number | null;
}

/** A rule that counts beside the one that decided. */
export interface Genoemd extends Vindplaats {
  readonly laag: Laag;
}

/** One period: what is due, in eurocents, and the rule that decided it. */
export interface Bijdragelijn extends Vindplaats, Omit<Tijdvak, "soort"> {
  readonly uitkomst: (typeof BIJDRAGEUITKOMSTEN)[number];
  readonly bedragCent: number | null;
  readonly bandbreedte: Grenzen;
  /** Why nothing is due; null where something is or may be. */
  readonly grond: Grondsoort | null;
  readonly laag: Laag;
  readonly reden: string;
  readonly ookRegels: readonly Genoemd[];
  readonly lokaleRegels: Maandtabellen["lokaleRegels"];
  /** Whether it can still be revised, where that is asked. */
  readonly herzienbaar?: boolean;
  readonly interpretatie?: string;
}

/** What a household owes. `perioden`: the four weeks of 2019; `maanden`: all later months. */
export interface Bijdrageuitkomst {
  readonly maanden: readonly Bijdragelijn[];
  readonly perioden: readonly Bijdragelijn[];
  readonly totaalCent: number | null;
  readonly bandbreedte: Grenzen;
  readonly compleet: boolean;
  readonly ontbrekend: readonly Ontbrekend[];
  readonly nietGenormeerd: readonly NietGenormeerd[];
  /** What was not looked at, because nothing was said of it. */
  readonly nietGetoetst: readonly NietGenormeerd[];
  readonly oordeel: readonly Oordeel[];
  readonly taken: readonly (Taak & Vindplaats)[];
}
