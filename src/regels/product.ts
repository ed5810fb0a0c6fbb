import { type Grootheid, isBekend, waardeVan } from "./grootheid.ts";
import { dagVoor } from "./periode.ts";
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

/** Codes of iWmo 3.2. */
export const HULP_BIJ_HET_HUISHOUDEN = "01";
export const MINUUT = "01";
export const UUR = "04";
export const PER_WEEK = "2";

/** From when an allotment runs and the first day on which it no longer does (ISO dates), as far as known. */
export interface Looptijd {
  readonly start: string | null;
  readonly tot: string | null;
}

/**
 * A line of minutes per week. `minutenPerWeek` is undefined where part of the help has no norm; while it is open
 * there is no volume.
 */
export function weekproduct(
  { regel, bron }: Vindplaats,
  velden: { code: string; omschrijving: string; minutenPerWeek: Grootheid | undefined; looptijd: Looptijd },
): Product {
  const { code, omschrijving, minutenPerWeek, looptijd } = velden;
  const bekend = minutenPerWeek !== undefined && isBekend(minutenPerWeek);
  return {
    regel,
    bron,
    categorie: HULP_BIJ_HET_HUISHOUDEN,
    code,
    omschrijving,
    volume: bekend ? (waardeVan(minutenPerWeek) ?? null) : null,
    eenheid: MINUUT,
    frequentie: PER_WEEK,
    ingangsdatum: looptijd.start,
    einddatum: looptijd.tot === null ? null : dagVoor(looptijd.tot),
  };
}
