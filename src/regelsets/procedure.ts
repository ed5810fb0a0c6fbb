import type { Grond, Oordeelvraag, Toets } from "../regels/toets.ts";
import { alleVan, eenVan, nietWaar, regel, type Voorwaarde } from "../regels/voorwaarde.ts";

/** What a document asks of someone. */
export const plicht = (
  id: string,
  omschrijving: string,
  voorwaarde: Voorwaarde,
  interpretatie?: string,
): Grond => ({
  regel: id,
  soort: "voorwaarde",
  omschrijving,
  voorwaarde,
  ...(interpretatie !== undefined && { interpretatie }),
});

/** `dan` where `als` holds; where it does not, nothing is asked. */
export const alsDan = (als: Voorwaarde, dan: Voorwaarde): Voorwaarde => eenVan(nietWaar(als), dan);

/** The test whether everything that a document asks on a subject was done. A weegfactor asks nothing. */
export const procedure = (gronden: readonly Grond[], oordelen?: readonly Oordeelvraag[]): Toets => ({
  gronden,
  uitkomst: alleVan(
    ...gronden.filter(({ soort }) => soort === "voorwaarde").map((grond) => regel(grond.regel)),
  ),
  ...(oordelen && { oordelen }),
});
