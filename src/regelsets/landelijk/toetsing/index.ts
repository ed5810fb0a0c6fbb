import type { Toetsing } from "../../regelset.ts";
import { afweging } from "./afweging.ts";
import { FEITEN } from "./feiten.ts";
import { pgb } from "./pgb.ts";

/** The tests of the Wmo 2015. */
export const toetsing: Toetsing = { feiten: FEITEN, toegang: {}, afweging, pgb };
