import type { Oordeel } from "../regels/oordeel.ts";
import type { Tabellen } from "../regels/tabellen.ts";
import { voorbehoud as middenLimburg } from "./midden-limburg/frequenties.ts";

/** What a person must see to before a plan of a regelset may be used, where the document has such a condition. */
export const VOORBEHOUD: ReadonlyMap<string, (tabellen: Tabellen) => readonly Oordeel[]> = new Map([
  ["midden-limburg", middenLimburg],
]);
