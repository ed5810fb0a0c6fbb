import type { Behandeling } from "../../regelset.ts";

/** What the API does with the rule on declaring. */
export const DECLARATIEBEHANDELING = {
  "BD-b1-te-vroeg": "berekend",
} as const satisfies Readonly<Record<string, Behandeling>>;
