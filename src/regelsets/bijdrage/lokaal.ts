import type { Antwoord } from "../../regels/antwoord.ts";
import type { Oordeel } from "../../regels/oordeel.ts";
import type { Tabellen } from "../../regels/tabellen.ts";
import type { Grondsoort } from "./grond.ts";
import type { Tijdvak } from "./tijdvak.ts";
import type { Bijdragevoorziening, Onderbreking } from "./vraag.ts";

export const UITVOERDERS = ["gemeente", "aanbieder", "cak"] as const;

/** What someone does for the contribution by a rule of the document. */
export interface Taak<R extends string = string> {
  readonly regel: R;
  readonly wie: (typeof UITVOERDERS)[number];
  readonly omschrijving: string;
}

/** Whether an interruption takes the contribution of a period away. */
export interface Pauze<R extends string = string> {
  readonly regel: R;
  readonly geldt: Antwoord;
  readonly reden: string;
  readonly interpretatie?: string;
}

/** A rule of the document that says the same as the law. */
export interface Gelijkluidend<R extends string = string> {
  readonly regel: R;
  readonly interpretatie?: string;
}

/** A period with the number that its interruption has in the request. */
export interface Pauzevraag {
  readonly onderbreking: Onderbreking;
  readonly nummer: number;
  readonly tijdvak: Tijdvak;
}

/** What a document adds to the law on the contribution. */
export interface LokaleBijdrage<R extends string = string> {
  /** The numbers that it reads. */
  readonly parameters: readonly string[];
  /** The rule that says that nothing is due for a kind of provision. */
  readonly zonderBijdrage?: Partial<Readonly<Record<Bijdragevoorziening, R>>>;
  /** The rules that say the same as a ground of the law. */
  readonly gelijkluidend?: Partial<Readonly<Record<Grondsoort, readonly Gelijkluidend<R>[]>>>;
  /** The rules that say the same as the law on an amount that is due (eurocents; undefined where none is known). */
  readonly bijBedrag?: (bedrag: number | undefined, tabellen: Tabellen) => readonly Gelijkluidend<R>[];
  /** What an interruption does, and the rule that lets the contribution go on where it does nothing. */
  readonly pauze?: (vraag: Pauzevraag, tabellen: Tabellen) => Pauze<R>;
  readonly looptDoor?: R;
  /** What counts beside an amount that is due for a period of which an interruption takes only a part. */
  readonly bijOnderbroken?: (onderbreking: Onderbreking, tabellen: Tabellen) => readonly Gelijkluidend<R>[];
  /** What a person judges of interruptions. */
  readonly oordelen?: (onderbrekingen: readonly Onderbreking[], tabellen: Tabellen) => readonly Oordeel[];
  readonly taken?: readonly Taak<R>[];
}
