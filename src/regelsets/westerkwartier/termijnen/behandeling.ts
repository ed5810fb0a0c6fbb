import type { Behandeling } from "../../regelset.ts";

/** The rules on terms and on when the document holds. */
export const TERMIJNBEHANDELING = {
  "WK-meta-terugwerkend": "berekend",
  "WK-meta-geldigtot": "berekend",
  "WK-a2-9-termijn-plan": "berekend",
  "WK-a3-4-termijn": "berekend",
  "WK-a4-3-termijn": "berekend",
  "WK-a4-3-verlenging": "berekend",
  "WK-a6-4-termijn": "berekend",
  "WK-a6-4-informeren": "berekend",
  "WK-a6-5-reactie": "berekend",
  "WK-a8-2-termijn": "berekend",
  "WK-a8-2-verlenging": "berekend",
  "WK-a8-6-besteden": "berekend",
  "WK-a18-8-verval": "berekend",
  "WK-a24s-3-intrekking": "berekend",
} as const satisfies Readonly<Record<string, Behandeling>>;
