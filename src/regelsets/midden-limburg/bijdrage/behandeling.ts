import type { Behandeling } from "../../regelset.ts";

/** What the API does with the rules of chapter 5; those of 3.5 stand with the interruption of help. */
export const BIJDRAGEBEHANDELING = {
  "ML-h5-inkomensonafhankelijk": "berekend",
  "ML-h5-vast-bedrag-huishouden": "berekend",
  "ML-h5-2024-20-60": "berekend",
  "ML-h5-indexering": "berekend",
  "ML-h5-niet-aow-meerpersoons": "berekend",
  "ML-h5-anticumulatie-wlz": "berekend",
  "ML-h5-cak-int": "berekend",
  "ML-h5-aanlevering": "berekend",
  "ML-h5-start": "berekend",
} as const satisfies Readonly<Record<string, Behandeling>>;
