import type { Behandeling } from "../../regelset.ts";

/** What the tests do with what the document calls a thing and with its procedure, in the order of the document. */
export const PROCESBEHANDELING = {
  "BD-1-1-def-adl-lijst": "gevraagd",
  "BD-1-1-ingekochte-voorzieningen": "berekend",
  "BD-1-2-eerste-client-inroepen": "gevraagd",
  "BD-2-5-geen-aanvraag-wel-plan": "gevraagd",
  "BD-2-5-4-alg-gebruikelijk-def": "berekend",
  "BD-2-6-akkoord": "berekend",
  "BD-2-6-niet-akkoord": "berekend",
  "BD-2-6-onprettig": "oordeel",
  "BD-2-7-plan-is-aanvraag": "berekend",
  "BD-3-2-def": "gevraagd",
  "BD-3-3-1-directe-omgeving": "berekend",
  "BD-4-6-1-tolk-extra": "oordeel",
  "BD-9-1-intrekking": "berekend",
  "BD-b2-zrm-auteursrecht": "nietOpgenomen",
} as const satisfies Readonly<Record<string, Behandeling>>;
