import type { Behandeling } from "../../regelset.ts";

/** What this regelset does with its rules on a client who falls away (8.6, and 2.3 for a partner). */
export const DOORLEVERBEHANDELING = {
  "BD-2-3-spoed-doorlopen": "oordeel",
  "BD-8-6-aanleiding": "berekend",
  "BD-8-6-dagbesteding-kv-stop": "berekend",
  "BD-8-6-ten-behoeve-van": "gevraagd",
  "BD-8-6-enkel-client-stop": "berekend",
  "BD-8-6-opname-8-weken": "berekend",
  "BD-8-6-opname-bezien": "oordeel",
  "BD-8-6-overlijden-4-weken": "berekend",
  "BD-8-6-overlijden-plan": "berekend",
  "BD-8-6-overlijden-ingang": "berekend",
  "BD-8-6-overlijden-goedkeuring": "berekend",
} as const satisfies Readonly<Record<string, Behandeling>>;
