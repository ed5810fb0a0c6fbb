import type { Behandeling } from "../../regelset.ts";

/** What the API does with the rules on page 9; those on interruption stand with what happens to help then. */
export const BIJDRAGEBEHANDELING = {
  "BW-eb-cak-aanlevering": "berekend",
  "BW-eb-keuzes-gemeente": "berekend",
} as const satisfies Readonly<Record<string, Behandeling>>;
