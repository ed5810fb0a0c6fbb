import type { Antwoord } from "../../regels/antwoord.ts";
import type { Vindplaats } from "../../regels/tabellen.ts";

export const LAGEN = ["landelijk", "lokaal"] as const;
export type Laag = (typeof LAGEN)[number];

/** Why nothing is due, in the order in which the first that holds is named. */
export const GRONDEN = [
  "nietBegonnen",
  "afgelopen",
  "geenWmoVoorziening",
  "rolstoel",
  "minderjarig",
  "aprilMei2020",
  "wlz",
  "beschermdWonen",
  "opvang",
  "nietAow",
  "veiligheidKind",
  "onvoldoendeMiddelen",
  "integraleAanpak",
  "teVerTerug",
  "onderbreking",
  "inkomensgrens",
  "kostprijs",
] as const;
export type Grondsoort = (typeof GRONDEN)[number];

/** A ground on which nothing is due, and whether it holds. */
export interface Grond extends Vindplaats {
  readonly soort: Grondsoort;
  readonly laag: Laag;
  readonly geldt: Antwoord;
  readonly reden: string;
  readonly interpretatie?: string;
}
