import type { Behandeling } from "../../regelset.ts";

/** What the API does with each rule of chapter 7, in the order of the document. */
export const DECLARATIEBEHANDELING = {
  "ML-h7-periode-maand": "berekend",
  "ML-h7-323": "gevraagd",
  "ML-h7-301-en-305": "gevraagd",
  "ML-h7-zonder-toewijzing": "berekend",
  "ML-h7-max-toegewezen": "berekend",
  "ML-h7-max-geleverd": "berekend",
  "ML-h7-zelfde-eenheid": "berekend",
  "ML-h7-crediteren-meer": "berekend",
  "ML-h7-1-kalendermaand": "berekend",
  "ML-h7-afgekeurd-herindienen": "berekend",
  "ML-h7-afgekeurd-niet-crediteren": "berekend",
  "ML-h7-credit-alleen-goedgekeurd": "berekend",
  "ML-h7-correctie-2m": "berekend",
  "ML-h7-credit-inhoud": "berekend",
  "ML-h7-credit-referentie": "gevraagd",
  "ML-h7-betaling-30d": "berekend",
} as const satisfies Readonly<Record<string, Behandeling>>;
