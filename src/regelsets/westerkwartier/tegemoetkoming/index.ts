import type { Tegemoetkomingen } from "../../tegemoetkoming/regels.ts";
import { maatwerktegemoetkoming, meerkosten, sportvoorziening } from "./meerkosten.ts";
import { terugbetalingBijVerkoop } from "./terugbetaling.ts";
import { collectiefVervoer, ritCollectiefVervoer, vervoerspgbPaar } from "./vervoer.ts";
import { onderhoudWoonvoorziening, roerendeWoonvoorziening, woningaanpassing } from "./wonen.ts";
import { woningsanering } from "./woningsanering.ts";

/** What articles 18 to 23 of Nadere regels Wmo gemeente Westerkwartier 2024 let compute. */
export const tegemoetkomingen: Tegemoetkomingen = {
  woningsanering,
  roerendeWoonvoorziening,
  onderhoudWoonvoorziening,
  woningaanpassing,
  terugbetalingBijVerkoop,
  collectiefVervoer,
  ritCollectiefVervoer,
  vervoerspgbPaar,
  meerkosten,
  maatwerktegemoetkoming,
  sportvoorziening,
};
