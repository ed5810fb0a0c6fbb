import type { Toetsing } from "../../regelset.ts";
import { FEITEN } from "./feiten.ts";

/** The tests of Nadere regels Wmo gemeente Westerkwartier 2024. */
export const toetsing: Toetsing = { feiten: FEITEN, toegang: {} };
