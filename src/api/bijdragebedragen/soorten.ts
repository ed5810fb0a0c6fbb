import {
  LAGER_BEDRAG,
  MAANDBEDRAG,
  MAXIMUM_BESCHERMD_WONEN,
  VIERWEKENBEDRAG,
} from "../../regelsets/bijdrage/sleutels.ts";

export const BEDRAGSOORTEN = ["bijdrage", "lagerBedrag", "maximumBeschermdWonen"] as const;

interface Soort {
  readonly soort: (typeof BEDRAGSOORTEN)[number];
  readonly per: "maand" | "vierWeken";
}

/** What the numbers of the tables that are amounts stand for. */
export const SOORT_VAN: ReadonlyMap<string, Soort> = new Map([
  [VIERWEKENBEDRAG, { soort: "bijdrage", per: "vierWeken" }],
  [MAANDBEDRAG, { soort: "bijdrage", per: "maand" }],
  [LAGER_BEDRAG, { soort: "lagerBedrag", per: "maand" }],
  [MAXIMUM_BESCHERMD_WONEN, { soort: "maximumBeschermdWonen", per: "maand" }],
]);
