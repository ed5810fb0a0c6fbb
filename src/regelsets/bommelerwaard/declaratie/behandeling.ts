import type { Behandeling } from "../../regelset.ts";

/** What the API does with each rule on declaring, in the order of the document. */
export const DECLARATIEBEHANDELING = {
  "BW-def-direct": "oordeel",
  "BW-def-direct-kanaal": "berekend",
  "BW-def-indirect": "berekend",
  "BW-def-indirect-reistijd": "berekend",
  "BW-def-niet-clientgebonden": "berekend",
  "BW-def-niet-reistijd": "berekend",
  "BW-tijd-categorieen": "berekend",
  "BW-declarabel-direct": "berekend",
  "BW-declarabel-niet-clientgebonden": "berekend",
  "BW-declarabel-indirect": "berekend",
  "BW-agb-melden-vooraf": "berekend",
  "BW-agb-instemming": "gevraagd",
  "BW-agb-contractdossier": "gevraagd",
  "BW-agb-eerste-volgende-maand": "berekend",
  "BW-agb-geen-terugwerkend": "berekend",
  "BW-agb-oude-code-gesloten": "berekend",
  "BW-agb-oude-code-niet-behandeld": "berekend",
} as const satisfies Readonly<Record<string, Behandeling>>;
