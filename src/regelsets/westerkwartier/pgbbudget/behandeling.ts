import type { Behandeling } from "../../regelset.ts";

/** What the amounts of a budget do with the rules on tariffs. */
export const BUDGETBEHANDELING = {
  "WK-a13-9-kostprijs": "gevraagd",
  "WK-a14-2-kostprijs": "gevraagd",
  "WK-a15-2-kostprijs": "gevraagd",
  "WK-a16-2-kostprijs": "gevraagd",
  "WK-b2-tabel1": "nietOpgenomen",
  "WK-b2-tabel2": "nietOpgenomen",
  "WK-b2-hh-ontbreekt": "berekend",
} as const satisfies Readonly<Record<string, Behandeling>>;
