import type { Toetsfeit } from "../../toetsfeit.ts";
import { AFWEGINGSFEITEN } from "./feiten/afweging.ts";
import { ANDEREWETFEITEN } from "./feiten/andereWetten.ts";
import { HULPMIDDELFEITEN } from "./feiten/hulpmiddelen.ts";
import { KINDERVOORZIENINGFEITEN } from "./feiten/kindervoorzieningen.ts";
import { PROCESFEITEN } from "./feiten/proces.ts";
import { FEITEN_PRODUCTEN } from "./feiten/producten.ts";
import { ACCESSOIREFEITEN } from "./feiten/rolstoelaccessoires.ts";
import { SPOEDFEITEN } from "./feiten/spoed.ts";
import { TOEGANGSFEITEN } from "./feiten/toegang.ts";
import { VERHUISFEITEN } from "./feiten/verhuizen.ts";
import { VERVOERFEITEN } from "./feiten/vervoer.ts";
import { VOORZIENINGFEITEN } from "./feiten/voorziening.ts";
import { WLZFEITEN } from "./feiten/wlz.ts";
import { WOONFEITEN } from "./feiten/wonen.ts";

/** Every fact that the tests of this document ask. */
export const FEITEN = {
  ...VOORZIENINGFEITEN,
  ...TOEGANGSFEITEN,
  ...SPOEDFEITEN,
  ...AFWEGINGSFEITEN,
  ...ANDEREWETFEITEN,
  ...WLZFEITEN,
  ...FEITEN_PRODUCTEN,
  ...HULPMIDDELFEITEN,
  ...KINDERVOORZIENINGFEITEN,
  ...ACCESSOIREFEITEN,
  ...VERVOERFEITEN,
  ...WOONFEITEN,
  ...VERHUISFEITEN,
  ...PROCESFEITEN,
} as const satisfies Readonly<Record<string, Toetsfeit>>;
