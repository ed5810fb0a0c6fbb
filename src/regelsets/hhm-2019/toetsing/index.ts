import type { Toetsing } from "../../regelset.ts";
import { AFWEGING } from "./afweging.ts";
import { FEITEN } from "./feiten.ts";
import { PGB } from "./pgb.ts";
import { TOEGANG } from "./toegang.ts";

/** The tests of access, weighing and pgb of Bijlage 2, Normenkader huishoudelijke hulp. */
export const toetsing: Toetsing = { feiten: FEITEN, toegang: TOEGANG, afweging: AFWEGING, pgb: PGB };
