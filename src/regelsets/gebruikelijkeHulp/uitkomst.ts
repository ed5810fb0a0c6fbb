import type { Grootheid } from "../../regels/grootheid.ts";
import type { Mate } from "../../regels/mate.ts";
import type { Ontbrekend } from "../../regels/normuitkomst.ts";
import type { Oordeel } from "../../regels/oordeel.ts";
import type { Vindplaats } from "../../regels/tabellen.ts";
import type { Huishouden } from "../situatie.ts";
import type { GhTaak } from "./lid.ts";

/** How long the need lasts. Weeks are whole; a recovery after which no support is needed. */
export interface GhDuur {
  readonly duurInWeken?: number | undefined;
  readonly uitzichtOpHerstel?: boolean | undefined;
}

/** What is asked: which tasks, of which household. `voor`: where in a request the duration stands. */
export interface GhVraag extends GhDuur {
  readonly huishouden?: Huishouden | undefined;
  readonly taken: readonly GhTaak[];
  readonly voor?: string;
}

/** A rule with what it says here. */
export interface GhRegel extends Vindplaats {
  readonly omschrijving: string;
  readonly interpretatie?: string;
}

/** What is left of a task for a maatwerkvoorziening. */
export const RESTEERT = {
  geheel: "niets",
  gedeeltelijk: "deel",
  geen: "alles",
  onbekend: "onbekend",
} as const;

/** Whether housemates take over a task. `mate`: the same as bounds with the facts that are missing. */
export interface Taakuitkomst {
  readonly taak: GhTaak;
  readonly uitkomst: Mate | "onbekend";
  /** Who take it over: all of it, or the part that is surely taken over. */
  readonly door: readonly string[];
  readonly resteert: (typeof RESTEERT)[Mate | "onbekend"];
  readonly regels: readonly GhRegel[];
  readonly mate: Grootheid;
}

/** What is known of one housemate. */
export interface Liduitkomst {
  readonly id: string;
  readonly draagtBij: readonly (GhRegel & {
    readonly taak: GhTaak;
    readonly mate: Exclude<Mate, "geen">;
  })[];
  readonly vrijgesteld: readonly (GhRegel & {
    readonly omvang: "geheel" | "gedeeltelijk";
    readonly taken: readonly GhTaak[];
  })[];
  /** Tasks that he may be taught for a while; they are not taken over. */
  readonly instructie: readonly (GhRegel & { readonly taken: readonly GhTaak[] })[];
  /** Reasons that do not count. */
  readonly geenReden: readonly GhRegel[];
}

/** The outcome of a test of gebruikelijke hulp. `ontbrekend` is empty exactly where no task is onbekend. */
export interface GhUitkomst {
  readonly taken: readonly Taakuitkomst[];
  readonly leden: readonly Liduitkomst[];
  readonly ontbrekend: readonly Ontbrekend[];
  readonly volgendeVraag: string | null;
  readonly oordeel: readonly Oordeel[];
}
