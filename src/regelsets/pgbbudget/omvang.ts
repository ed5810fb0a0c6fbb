import { exact, type Grootheid, gegeven, laagste, maal } from "../../regels/grootheid.ts";
import { MINUTEN_PER_UUR } from "../../regels/minuten.ts";
import { FEIT } from "./feiten.ts";
import type { Budgeteenheid, Pgbvraag } from "./vraag.ts";

/** Said with every amount that is not counted in whole units. */
export const AFRONDING = "Pas het eindbedrag is afgerond op hele eurocenten, een halve naar boven.";

const rond = (g: Grootheid): Grootheid => ({
  ...g,
  minimum: Math.round(g.minimum),
  maximum: Math.round(g.maximum),
});

/** Eurocents of so many minutes by a tariff per hour, rounded once to whole eurocents. */
export const perUur = (minuten: Grootheid, centPerUur: Grootheid): Grootheid => {
  const product = maal(minuten, centPerUur);
  return rond({
    ...product,
    minimum: product.minimum / MINUTEN_PER_UUR,
    maximum: product.maximum / MINUTEN_PER_UUR,
  });
};

/** Eurocents of so many units (minutes where the unit is an hour) by a tariff per unit. */
export function prijs(omvang: Grootheid, cent: Grootheid, eenheid: Budgeteenheid): Grootheid {
  switch (eenheid) {
    case "uur":
      return perUur(omvang, cent);
    case "minuut":
    case "dagdeel":
    case "etmaal":
      return maal(omvang, cent);
  }
}

/**
 * The help of all weeks together: in minutes for the units minuut and uur, otherwise in the unit itself.
 * `hoogstensPerWeek`: what is more in a week does not count.
 */
export function omvangVan(
  { eenheid, minutenPerWeek, aantalPerWeek, weken }: Pgbvraag,
  hoogstensPerWeek = Number.POSITIVE_INFINITY,
): Grootheid {
  const perWeek =
    eenheid === "minuut" || eenheid === "uur"
      ? gegeven(minutenPerWeek, FEIT.minutenPerWeek)
      : gegeven(aantalPerWeek, FEIT.aantalPerWeek);
  return maal(laagste(perWeek, exact(hoogstensPerWeek)), gegeven(weken, FEIT.weken));
}
