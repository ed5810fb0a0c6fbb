import { exact, type Grootheid, gedeeld, gedeeldNaarBeneden, maal } from "../../regels/grootheid.ts";
import type { Parameter } from "../../regels/tabellen.ts";

const HEEL = { procent: 100, promille: 1000 } as const;

/** How many parts of a rate in the tables make the whole. Refuses a number that is no rate. */
export function heelVan({ sleutel, eenheid }: Parameter): number {
  if (eenheid !== "procent" && eenheid !== "promille") throw new Error(`${sleutel} is not a rate`);
  return HEEL[eenheid];
}

/** What a rate in the tables is of an amount, rounded to a whole cent. */
export const deelVan = (bedrag: Grootheid, deel: Parameter): Grootheid =>
  gedeeld(maal(bedrag, exact(deel.waarde)), heelVan(deel));

/** The most that a rate in the tables allows of an amount: what is less than a whole cent falls away. */
export const hoogstensDeelVan = (bedrag: Grootheid, deel: Parameter): Grootheid =>
  gedeeldNaarBeneden(maal(bedrag, exact(deel.waarde)), heelVan(deel));
