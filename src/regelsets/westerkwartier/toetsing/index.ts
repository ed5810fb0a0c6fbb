import type { Toetsing } from "../../regelset.ts";
import { PROCEDUREFEITEN } from "../procedure/feiten.ts";
import { PROCEDURES } from "../procedure/index.ts";
import { afweging } from "./afweging.ts";
import { FEITEN } from "./feiten.ts";
import { pgb } from "./pgb/index.ts";
import { hulpBijHuishouden } from "./toegang.ts";
import { VERVOERTOETSEN } from "./vervoer/index.ts";
import { WOONTOETSEN } from "./wonen/index.ts";

/** The tests of Nadere regels Wmo gemeente Westerkwartier 2024. */
export const toetsing: Toetsing = {
  feiten: { ...FEITEN, ...PROCEDUREFEITEN },
  toegang: { hulpBijHuishouden, ...WOONTOETSEN, ...VERVOERTOETSEN },
  afweging,
  pgb,
  procedures: PROCEDURES,
};
