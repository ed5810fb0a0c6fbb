import type { Antwoord } from "../../../regels/antwoord.ts";
import { type Grootheid, plus } from "../../../regels/grootheid.ts";
import type { Deel } from "../../../regels/normuitkomst.ts";

/** The seven results of chapter 4, in the order of the document. */
export type Resultaatnaam =
  | "schoonHuis"
  | "schoneWas"
  | "regie"
  | "instructie"
  | "strijken"
  | "maaltijden"
  | "kinderen";

/** A result that was asked: whether it may be given, and what it comes to. */
export interface Resultaat {
  readonly naam: Resultaatnaam;
  readonly toegekend: Antwoord;
  readonly deel: Deel;
}

/** The weekly minutes of results together; undefined where a part of them has no norm. */
export function minutenVan(resultaten: readonly Resultaat[]): Grootheid | undefined {
  if (resultaten.some(({ deel }) => deel.nietGenormeerd.length > 0)) return undefined;
  return plus(...resultaten.flatMap(({ deel }) => deel.stappen.map((stap) => stap.minutenPerWeek)));
}
