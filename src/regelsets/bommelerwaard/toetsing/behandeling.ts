import type { Behandeling } from "../../regelset.ts";

/** What the tests do with each rule that the calculation does not know, in the order of the register. */
export const TOETSBEHANDELING = {
  "BW-toegang-loket": "gevraagd",
  "BW-toegang-melding": "gevraagd",
  "BW-toegang-advies": "berekend",
  "BW-toegang-zorgvraag-leidend": "oordeel",
  "BW-toegang-beschikking": "gevraagd",
  "BW-evaluatieverslag-verplicht": "berekend",
  "BW-hh-advies": "oordeel",
  "BW-verhuizing-inschrijving": "gevraagd",
  "BW-verhuizing-nieuwe-melding": "berekend",
  "BW-wlz-melden-client": "berekend",
  "BW-wlz-melden-aanbieder": "berekend",
  "BW-wlz-geen-wmo": "gevraagd",
  "BW-wlz-stop": "berekend",
} as const satisfies Readonly<Record<string, Behandeling>>;
