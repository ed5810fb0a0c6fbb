import type { Toetsing } from "../../regelset.ts";
import { afweging } from "./afweging.ts";
import { FEITEN } from "./feiten.ts";
import { pgb } from "./pgb/index.ts";
import { hulpBijHuishouden } from "./toegang.ts";

/** The tests of Nadere regels Wmo gemeente Westerkwartier 2024. */
export const toetsing: Toetsing = { feiten: FEITEN, toegang: { hulpBijHuishouden }, afweging, pgb };
