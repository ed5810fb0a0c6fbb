import type { Tabellen } from "../../regels/tabellen.ts";
import type { MlRegel } from "./behandeling.ts";
import { TOETSPARAMETERS } from "./toetsing/sleutels.ts";

/** The document has no minutes of its own. */
export const NORMTIJDEN = [] as const;

/** The numbers that this regelset reads from the tables. */
export const PARAMETERS = [
  "indicatie.duur.stabiel",
  "indicatie.duur.verandering",
  "instructie.duur",
  "kinderen.duur",
  "kinderen.jongerDan",
  "kinderopvang.dagen",
  "maaltijden.bezoekenPerDag",
  "maaltijden.warm.keerTijdBijTwee",
  "mlo.oudNormeringskader",
  "mlo.besluit.afgegevenVoor",
  "mlo.besluit.eindeVanaf",
  "mlo.midden.vanaf",
  "mlo.hoog.vanaf",
  "mlo.laag.uren",
  "mlo.midden.uren",
  "mlo.hoog.uren",
  ...TOETSPARAMETERS,
] as const;

export type MlTabellen = Tabellen<(typeof NORMTIJDEN)[number], (typeof PARAMETERS)[number], MlRegel>;
