import type { Vindplaats } from "./tabellen.ts";

/**
 * A product line as iWmo 3.2 allots it. `eenheid` and `frequentie` are the codes of the standard (01: minutes,
 * 2: a week). `einddatum` (ISO date, the last day) is null while no start is known; the standard asks for it
 * wherever the frequency is a week.
 */
export interface Product extends Vindplaats {
  readonly categorie: string;
  readonly code: string | null;
  readonly omschrijving: string;
  readonly volume: number | null;
  readonly eenheid: string | null;
  readonly frequentie: string | null;
  readonly ingangsdatum: string | null;
  readonly einddatum: string | null;
}
