import type { Mate } from "./mate.ts";
import type { Beoordelaar } from "./oordeel.ts";
import type { Voorwaarde } from "./voorwaarde.ts";

/**
 * What a rule says, in plain Dutch; `{sleutel}` stands for a number of the tables. `interpretatie`: the reading taken
 * where the document allows more than one.
 */
export interface Uitspraak<R extends string = string> {
  readonly regel: R;
  readonly omschrijving: string;
  readonly interpretatie?: string;
}

/** What a housemate can be asked to take over: of these tasks, and how much, where the condition holds. */
export interface Overname<R extends string = string> extends Uitspraak<R> {
  readonly voorwaarde: Voorwaarde;
  readonly taken: readonly string[];
  readonly mate: Exclude<Mate, "geen">;
}

/**
 * How far a reason reaches: `alles`, at most a part is left (`deels`), or the tasks that the facts name
 * (`opgegeven`), where the document says "not or less".
 */
export type Omvang = "alles" | "deels" | "opgegeven";

/**
 * A reason why a housemate takes over nothing, or less. `taken`: the only tasks that it bears on. `onder`: the wider
 * reason of which it is a case; it is named, but settles nothing that the wider one does not.
 */
export interface Vrijstelling<R extends string = string> extends Uitspraak<R> {
  readonly voorwaarde: Voorwaarde;
  readonly omvang: Omvang;
  readonly taken?: readonly string[];
  readonly onder?: R;
}

/** A reason to teach a housemate for a while, instead of taking the task over. */
export interface Instructie<R extends string = string> extends Uitspraak<R> {
  readonly voorwaarde: Voorwaarde;
  readonly omvang: Exclude<Omvang, "deels">;
}

/** A reason that the document does not let count. */
export interface GeenReden<R extends string = string> extends Uitspraak<R> {
  readonly voorwaarde: Voorwaarde;
}

/** What to say with the outcome of a task. `voorwaarde`: on the facts of the household. */
export interface Toelichting<R extends string = string> extends Uitspraak<R> {
  readonly uitkomsten: readonly Mate[];
  readonly taken?: readonly string[];
  readonly voorwaarde?: Voorwaarde;
}

/**
 * A question for a person, asked of each member or once, where `bij` holds. `uitkomsten`: one of the tasks has one
 * of these. A condition that names the rule with `oordeelOver` waits for the answer.
 */
export interface Beoordeling<R extends string = string> {
  readonly regel: R;
  readonly per: "lid" | "huishouden";
  readonly aan: Beoordelaar;
  readonly vraag: string;
  readonly ja: string;
  readonly nee: string;
  readonly bij?: Voorwaarde;
  readonly taken?: readonly string[];
  readonly uitkomsten?: readonly Mate[];
}

/** How what is taken over goes off the minutes of a task. */
export interface Aftrek<R extends string = string> {
  readonly geheel: Uitspraak<R>;
  /** No minutes are known for a part: `vraag` asks a person for them. */
  readonly gedeeltelijk: Uitspraak<R> & { readonly vraag: string };
  /** What goes off a base of light and heavy work together where only the light work is taken over: its norm time. */
  readonly alleenLicht?: string;
}

/** The rules of one document on what housemates must do themselves. */
export interface GebruikelijkeHulp<R extends string = string> {
  /** The tasks that the document has rules for. */
  readonly taken: readonly string[];
  /** Who is able to do all work has no task on his list, unless one is named; a cause other than that is not asked. */
  readonly inStaatIsAlles?: true;
  readonly overnames: readonly Overname<R>[];
  readonly vrijstellingen: readonly Vrijstelling<R>[];
  readonly instructies: readonly Instructie<R>[];
  readonly geenReden: readonly GeenReden<R>[];
  readonly toelichtingen: readonly Toelichting<R>[];
  readonly beoordelingen: readonly Beoordeling<R>[];
  readonly aftrek: Aftrek<R>;
}
