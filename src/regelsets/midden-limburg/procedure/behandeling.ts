import type { Behandeling } from "../../regelset.ts";

/** What the API does with each rule on procedure, in the order of the document. */
export const PROCEDUREBEHANDELING = {
  "ML-h0-versie": "berekend",
  "ML-h3-1-geen-aanbieder-in-beschikking": "gevraagd",
  "ML-h3-2-client-vervolg": "gevraagd",
  "ML-h3-2-client-wijziging": "gevraagd",
  "ML-h3-6-duur-bepaalt": "berekend",
  "ML-h3-6-korter-6m": "berekend",
  "ML-h3-6-6m-tot-2j": "berekend",
  "ML-h3-6-vanaf-2j": "oordeel",
  "ML-h3-6-heronderzoek": "gevraagd",
  "ML-h3-6-nieuw-301": "gevraagd",
  "ML-h8-datalek-definitie": "berekend",
  "ML-h8-datalek-gemeente": "gevraagd",
} as const satisfies Readonly<Record<string, Behandeling>>;
