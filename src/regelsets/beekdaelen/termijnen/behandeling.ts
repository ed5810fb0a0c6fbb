import type { Behandeling } from "../../regelset.ts";

/** The rules on terms and on when the document holds. */
export const TERMIJNBEHANDELING = {
  "BD-2-5-onderzoek-6-weken": "berekend",
  "BD-2-5-contact-bij-uitloop": "oordeel",
  "BD-2-5-beslis-2-weken": "berekend",
  "BD-9-2-1-lopend": "berekend",
  "BD-9-2-2-aanvraag": "berekend",
  "BD-9-2-3-bezwaar": "berekend",
  "BD-9-3-1-inwerking": "berekend",
  "BD-b1-5-werkdagen-beslissing": "berekend",
  "BD-b1-5-werkdagen-opdracht": "berekend",
  "BD-b4-1-pb-oproepbaar": "berekend",
} as const satisfies Readonly<Record<string, Behandeling>>;
