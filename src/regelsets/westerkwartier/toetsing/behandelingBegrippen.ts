import type { Behandeling } from "../../regelset.ts";

/** The words of article 1 that a test weighs, and the one that comes back nowhere in the document. */
export const BEGRIPSBEHANDELING = {
  "WK-a1-algvoorz": "gevraagd",
  "WK-a1-anderevoorz": "gevraagd",
  "WK-a1-beperking": "gevraagd",
  "WK-a1-duurzamehulp": "nietOpgenomen",
  "WK-a1-maatschondersteuning": "berekend",
  "WK-a1-participatie": "gevraagd",
  "WK-a1-sociaalnetwerk": "oordeel",
  "WK-a1-vrijwilliger": "berekend",
  "WK-a1-zelfredzaamheid": "gevraagd",
  "WK-a1-zin": "gevraagd",
} as const satisfies Readonly<Record<string, Behandeling>>;
