import type { Behandeling } from "../../regelset.ts";

/** What the articles on begeleiding and kortdurend verblijf do with each rule, in the order of the document. */
export const BEGELEIDINGSBEHANDELING = {
  "WK-a9-15-groep": "oordeel",
  "WK-a11-18-regio": "berekend",
  "WK-a14-1a-complex": "gevraagd",
  "WK-a14-1b-risico": "gevraagd",
  "WK-a14-1c-toezicht": "gevraagd",
  "WK-a15-1a-zelfredzaam": "berekend",
  "WK-a15-1b-nabijheid": "gevraagd",
  "WK-a15-1c-mantelzorg": "gevraagd",
  "WK-a15-basis-ontbreekt": "berekend",
  "WK-a16-1-max": "berekend",
  "WK-a16-1a-toezicht": "gevraagd",
  "WK-a16-1b-overbelasting": "berekend",
} as const satisfies Readonly<Record<string, Behandeling>>;

export type WkBegeleidingsregel = keyof typeof BEGELEIDINGSBEHANDELING;
