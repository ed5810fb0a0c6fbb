import type { Normregelset } from "../../regelsets/regelset.ts";
import { zonderGebruikelijkeHulp } from "../gebruikelijke-hulp-toetsen/kies.ts";

/** The calculation that takes off what housemates do. Refuses a regelset whose document has no rules on that. */
export function netto(regelset: Normregelset): NonNullable<Normregelset["nettoberekening"]> {
  if (regelset.nettoberekening) return regelset.nettoberekening;
  throw zonderGebruikelijkeHulp(regelset, "/gebruikelijkeHulp");
}
