import type { Toetsfeit } from "../../toetsfeit.ts";
import { afwegingsfeiten } from "./feitenAfweging.ts";
import { artikel17feiten } from "./feitenArtikel17.ts";
import { begripsfeiten } from "./feitenBegrippen.ts";
import { huisgenootfeiten } from "./feitenHuisgenoten.ts";
import { feitenPgb } from "./feitenPgb.ts";
import { samenloopfeiten } from "./feitenSamenloop.ts";
import { toegangsfeiten } from "./feitenToegang.ts";
import { vervoersfeiten } from "./feitenVervoer.ts";
import { voorliggendfeiten } from "./feitenVoorliggend.ts";
import { woonfeiten } from "./feitenWonen.ts";

/** Every fact that the tests of this document ask. */
export const FEITEN = {
  ...toegangsfeiten,
  ...artikel17feiten,
  ...huisgenootfeiten,
  ...samenloopfeiten,
  ...afwegingsfeiten,
  ...begripsfeiten,
  ...voorliggendfeiten,
  ...feitenPgb,
  ...woonfeiten,
  ...vervoersfeiten,
} as const satisfies Readonly<Record<string, Toetsfeit>>;
