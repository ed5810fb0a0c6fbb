import type { Behandeling } from "../../regelset.ts";

/** What the API does with the rules on the contribution. */
export const BIJDRAGEBEHANDELING = {
  "WK-b1-5a-eigenbijdrage": "berekend",
} as const satisfies Readonly<Record<string, Behandeling>>;
