import type { Regelset } from "./regelset.ts";
import { westerkwartier } from "./westerkwartier/index.ts";

/** Every regelset that the API has rules of. A new municipality is a folder beside this file and a line here. */
export const REGELSETS: ReadonlyMap<string, Regelset> = new Map(
  [westerkwartier].map((regelset) => [regelset.id, regelset]),
);
