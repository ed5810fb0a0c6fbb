import type { Behandeling } from "../regelset.ts";
import { TERMIJNBEHANDELING } from "./termijnen/behandeling.ts";

/** What this regelset does with each rule that it holds, in the order of the law. */
export const BEHANDELING = {
  "NL-wmo-2.3.5-3-volgorde": "oordeel",
  "NL-wmo-2.3.5-3-eigen-kracht": "gevraagd",
  "NL-wmo-2.3.5-3-algemeen-gebruikelijk": "gevraagd",
  "NL-wmo-2.3.5-3-gebruikelijke-hulp": "gevraagd",
  "NL-wmo-2.3.5-3-mantelzorg": "gevraagd",
  "NL-wmo-2.3.5-3-sociaal-netwerk": "gevraagd",
  "NL-wmo-2.3.5-3-algemene-voorziening": "gevraagd",
  "NL-wmo-2.3.5-6-wlz": "oordeel",
  "NL-wmo-2.3.6-2a-vaardig": "oordeel",
  "NL-wmo-2.3.6-2b-motivering": "gevraagd",
  "NL-wmo-2.3.6-2c-kwaliteit": "oordeel",
  "NL-wmo-2.3.6-5a-duurder": "oordeel",
  "NL-wmo-2.3.6-5b-eerder": "oordeel",
  ...TERMIJNBEHANDELING,
} as const satisfies Readonly<Record<string, Behandeling>>;
