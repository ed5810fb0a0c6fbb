import type { Toetsfeit } from "../../toetsfeit.ts";
import { ALGEMENE_FEITEN } from "./feiten/algemeen.ts";
import { RESULTAATFEITEN } from "./feiten/resultaten.ts";

/** Every fact that the tests of access and weighing of this document ask. */
export const FEITEN = {
  ...ALGEMENE_FEITEN,
  ...RESULTAATFEITEN,
} as const satisfies Readonly<Record<string, Toetsfeit>>;
