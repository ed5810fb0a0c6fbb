import type { Behandeling } from "../regelset.ts";
import { BIJDRAGEBEHANDELING } from "./bijdrage/behandeling.ts";
import { DECLARATIEBEHANDELING } from "./declaratie/behandeling.ts";
import { DOORLEVERBEHANDELING } from "./doorlevering/behandeling.ts";
import { PROCEDUREBEHANDELING } from "./procedure/behandeling.ts";
import { TERMIJNBEHANDELING } from "./termijnen/behandeling.ts";
import { TOETSBEHANDELING } from "./toetsing/behandeling.ts";

/** What this regelset does with each rule that it holds, in the order of the document. */
export const BEHANDELING = {
  "BW-contractperiode": "berekend",
  "BW-product-01a04": "berekend",
  "BW-hh-minuten-beschikking": "gevraagd",
  "BW-hh-eens-per-2-weken": "berekend",
  "BW-hh-afwijken-frequentie": "oordeel",
  "BW-aanname-wasmachine": "oordeel",
  "BW-aanname-wasdroger": "oordeel",
  "BW-aanname-voldoende-textiel": "berekend",
  "BW-aanname-sets-incontinentie": "oordeel",
  "BW-aanname-strijkvrij": "berekend",
  "BW-aanname-schoonmaakspullen": "oordeel",
  "BW-taken-licht": "berekend",
  "BW-taken-zwaar": "berekend",
  "BW-taken-organiseren": "berekend",
  "BW-taken-was": "berekend",
  "BW-taken-maaltijd": "berekend",
  "BW-maaltijd-voorwaarde": "oordeel",
  "BW-product-01a06": "berekend",
  "BW-gs-melding": "oordeel",
  "BW-gs-315": "gevraagd",
  "BW-gs-301": "berekend",
  "BW-gs-geen-terugwerkend": "berekend",
  "BW-gs-aanvraag-in-periode": "berekend",
  "BW-gs-voorjaar": "berekend",
  "BW-gs-najaar": "berekend",
  "BW-disclaimer": "berekend",
  ...TOETSBEHANDELING,
  ...DECLARATIEBEHANDELING,
  ...PROCEDUREBEHANDELING,
  ...DOORLEVERBEHANDELING,
  "BW-gs-declaratie-gemeente": "berekend",
  "BW-gs-declaratie-client": "berekend",
  ...BIJDRAGEBEHANDELING,
  ...TERMIJNBEHANDELING,
} as const satisfies Readonly<Record<string, Behandeling>>;

export type BwRegel = keyof typeof BEHANDELING;
