import type { Toetsfeit } from "../../toetsfeit.ts";
import { MODULEFEITEN } from "./feiten/modules.ts";
import { RESULTAATFEITEN } from "./feiten/resultaten.ts";
import { TOEGANGSFEITEN } from "./feiten/toegang.ts";
import { VOORLIGGENDE_FEITEN } from "./feiten/voorliggend.ts";

/** Every fact that the tests of access, weighing and pgb of this document ask. */
export const FEITEN = {
  ...TOEGANGSFEITEN,
  ...VOORLIGGENDE_FEITEN,
  ...MODULEFEITEN,
  ...RESULTAATFEITEN,
} as const satisfies Readonly<Record<string, Toetsfeit>>;
