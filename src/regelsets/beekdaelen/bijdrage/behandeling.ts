import type { Behandeling } from "../../regelset.ts";

/** What the API does with the rules on the contribution, in the order of the document. */
export const BIJDRAGEBEHANDELING = {
  "BD-2-5-6-eigen-bijdrage-info": "berekend",
  "BD-4-4-2-zvw-geen-eigen-bijdrage": "berekend",
  "BD-b1-info-eigen-bijdrage": "berekend",
} as const satisfies Readonly<Record<string, Behandeling>>;
