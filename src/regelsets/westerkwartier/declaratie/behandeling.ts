import type { Behandeling } from "../../regelset.ts";

/** What the API does with each rule on declaring, in the order of the document. */
export const DECLARATIEBEHANDELING = {
  "WK-a11-10-declaratie": "gevraagd",
  "WK-a11-10-naam": "gevraagd",
  "WK-a11-10-bsn": "gevraagd",
  "WK-a11-10-belasting": "gevraagd",
  "WK-a11-10-overzicht": "gevraagd",
  "WK-a11-10-tarief": "gevraagd",
  "WK-a11-10-handtekening": "gevraagd",
} as const satisfies Readonly<Record<string, Behandeling>>;
