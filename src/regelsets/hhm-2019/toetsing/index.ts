import type { Toetsing } from "../../regelset.ts";
import { PROCEDUREFEITEN } from "../procedure/feiten.ts";
import { PROCEDURES } from "../procedure/index.ts";
import { AFWEGING } from "./afweging.ts";
import { FEITEN } from "./feiten.ts";
import { PGB } from "./pgb.ts";
import { TOEGANG } from "./toegang.ts";
import { voorzieningen } from "./voorzieningen.ts";

/** The tests of Bijlage 2, Normenkader huishoudelijke hulp. */
export const toetsing: Toetsing = {
  feiten: { ...FEITEN, ...PROCEDUREFEITEN },
  toegang: TOEGANG,
  voorzieningen,
  afweging: AFWEGING,
  pgb: PGB,
  procedures: PROCEDURES,
};
