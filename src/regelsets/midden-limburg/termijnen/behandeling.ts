import type { Behandeling } from "../../regelset.ts";

/** The rules on terms. */
export const TERMIJNBEHANDELING = {
  "ML-h3-1-afspraak-5wd": "berekend",
  "ML-h3-1-start-10wd": "berekend",
  "ML-h3-2-6-weken": "berekend",
  "ML-h3-2-2-weken": "berekend",
  "ML-h3-2-8-weken": "berekend",
  "ML-h3-5-melden-2-maanden": "berekend",
} as const satisfies Readonly<Record<string, Behandeling>>;
