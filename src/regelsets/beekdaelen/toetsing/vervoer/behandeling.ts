import type { Behandeling } from "../../../regelset.ts";

/** What the tests of hoofdstuk 6 do with each of its rules, in the order of the document. */
export const VERVOERSBEHANDELING = {
  "BD-6-1-cvv-elders": "oordeel",
  "BD-6-2-werk": "gevraagd",
  "BD-6-3-vrijwilligerswerk": "gevraagd",
  "BD-6-4-onderwijs": "gevraagd",
  "BD-6-5-ziekenvervoer": "berekend",
  "BD-6-6-wlz-lager": "oordeel",
  "BD-6-6-complex": "oordeel",
  "BD-6-7-kinderen-ouders": "oordeel",
  "BD-6-8-valys": "oordeel",
  "BD-6-9-agogisch": "oordeel",
  "BD-6-9-ns-pas": "oordeel",
} as const satisfies Readonly<Record<string, Behandeling>>;
