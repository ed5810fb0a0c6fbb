import type { Grond, Oordeelvraag } from "../../../regels/toets.ts";
import { alleVan, eenVan, keuze, type Voorwaarde } from "../../../regels/voorwaarde.ts";
import type { Voorziening } from "./feiten/voorziening.ts";

/** Rules that belong together, and when one of them leaves no task for the Wmo. */
export interface Toetsdeel {
  readonly gronden: readonly Grond[];
  readonly gaatVoor: Voorwaarde;
  readonly oordelen?: readonly Oordeelvraag[];
}

/** That one of these provisions is asked for. */
export type Gevraagd = (voorzieningen: readonly Voorziening[]) => Voorwaarde;

/** Asked as a fact. */
export const alsFeit: Gevraagd = (voorzieningen) => keuze("gevraagdeVoorziening", ...voorzieningen);

/** Settled, as the test is about one provision: all of nothing holds, any of nothing does not. */
export const steeds =
  (voorziening: Voorziening): Gevraagd =>
  (voorzieningen) =>
    voorzieningen.includes(voorziening) ? alleVan() : eenVan();

/** The rules of several parts, each with the step that it belongs to. */
export const bijStap = (stap: string, delen: readonly Toetsdeel[]): Grond[] =>
  delen.flatMap(({ gronden }) => gronden.map((grond) => ({ ...grond, stap })));
