import { beekdaelen } from "./beekdaelen/index.ts";
import { bommelerwaard } from "./bommelerwaard/index.ts";
import { hhm2019 } from "./hhm-2019/index.ts";
import { landelijk } from "./landelijk/index.ts";
import { middenLimburg } from "./midden-limburg/index.ts";
import type { Regelset } from "./regelset.ts";
import { westerkwartier } from "./westerkwartier/index.ts";

/** Every regelset that the API has rules of. A new municipality is a folder beside this file and a line here. */
export const REGELSETS: ReadonlyMap<string, Regelset> = new Map(
  [westerkwartier, beekdaelen, hhm2019, middenLimburg, bommelerwaard, landelijk].map((regelset) => [
    regelset.id,
    regelset,
  ]),
);
