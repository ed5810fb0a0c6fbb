import type { Behandeling } from "../../regelset.ts";

/** The rules on terms. */
export const TERMIJNBEHANDELING = {
  "BW-zorgplan-8-weken": "berekend",
  "BW-evaluatie-jaarlijks": "oordeel",
  "BW-verlenging-8-weken": "berekend",
  "BW-wijziging-client": "oordeel",
  "BW-wachtlijst-2-weken": "berekend",
} as const satisfies Readonly<Record<string, Behandeling>>;
