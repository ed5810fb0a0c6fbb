import type { Behandeling } from "../../regelset.ts";

/** The rules on terms. */
export const TERMIJNBEHANDELING = {
  "NL-wmo-2.3.2-1-onderzoek": "berekend",
  "NL-wmo-2.3.2-2-persoonlijk-plan": "berekend",
  "NL-wmo-2.3.5-2-besluit": "berekend",
  "NL-atw-weekend": "berekend",
  "NL-atw-uitgezonderd": "berekend",
} as const satisfies Readonly<Record<string, Behandeling>>;
