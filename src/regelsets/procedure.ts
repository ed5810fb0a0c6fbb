import type { Grond, Oordeelvraag, Toets } from "../regels/toets.ts";
import { alleVan, eenVan, nietWaar, regel, type Voorwaarde } from "../regels/voorwaarde.ts";

/** A condition that asks something only where `als` holds. */
export type Voorwaardelijk = Pick<Grond, "voorwaarde"> & Required<Pick<Grond, "als">>;

/** `dan` where `als` holds; where it does not, nothing is asked. */
export const indien = (als: Voorwaarde, dan: Voorwaarde): Voorwaarde => eenVan(nietWaar(als), dan);

/** A ground that asks `dan` where `als` holds. */
export const alsDan = (als: Voorwaarde, dan: Voorwaarde): Voorwaardelijk => ({
  als,
  voorwaarde: indien(als, dan),
});

/** What a document asks of someone. */
export const plicht = (
  id: string,
  omschrijving: string,
  eis: Voorwaarde | Voorwaardelijk,
  interpretatie?: string,
): Grond => ({
  regel: id,
  soort: "voorwaarde",
  omschrijving,
  ...("voorwaarde" in eis ? eis : { voorwaarde: eis }),
  ...(interpretatie !== undefined && { interpretatie }),
});

/** The test whether everything that a document asks on a subject was done. A weegfactor asks nothing. */
export const procedure = (gronden: readonly Grond[], oordelen?: readonly Oordeelvraag[]): Toets => ({
  gronden,
  uitkomst: alleVan(
    ...gronden.filter(({ soort }) => soort === "voorwaarde").map((grond) => regel(grond.regel)),
  ),
  ...(oordelen && { oordelen }),
});
