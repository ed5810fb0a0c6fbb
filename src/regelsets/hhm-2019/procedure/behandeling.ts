import type { Behandeling } from "../../regelset.ts";

/** What the API does with each rule on procedure, in the order of the document. */
export const PROCEDUREBEHANDELING = {
  "NK-overleg-maatwerk": "oordeel",
  "NK-informatieplicht": "oordeel",
  "NK-informatieplicht-ongevraagd": "nietOpgenomen",
  "NK-basis-eigen-regie": "nietOpgenomen",
  "NK-onderzoek-vereist": "gevraagd",
  "NK-afwijking-overleg": "gevraagd",
  "NK-twijfel-medisch-advies": "gevraagd",
  "NK-gesprek": "oordeel",
  "NK-beschikking": "berekend",
  "NK-uitvoering-aanbieder": "nietOpgenomen",
  "NK-regie-prioriteren": "nietOpgenomen",
  "NK-was-invulling": "nietOpgenomen",
  "NK-regie-inhoud": "gevraagd",
} as const satisfies Readonly<Record<string, Behandeling>>;
