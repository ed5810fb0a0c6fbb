import type { Behandeling } from "../../regelset.ts";

/** What the API does with each rule on procedure, in the order of the document. */
export const PROCEDUREBEHANDELING = {
  "BW-versie": "berekend",
  "BW-rangorde-overeenkomst": "gevraagd",
  "BW-def-aanbieder": "gevraagd",
  "BW-def-aanbieder-potentieel": "gevraagd",
  "BW-zorgplan-plicht": "gevraagd",
  "BW-zorgplan-wijze-termijn": "gevraagd",
  "BW-aanmelding-geen-extra-eisen": "gevraagd",
  "BW-evaluatie-momenten": "oordeel",
  "BW-evaluatie-bij-herindicatie": "gevraagd",
  "BW-evaluatieverslag-resultaat": "gevraagd",
  "BW-evaluatieverslag-voortgang": "gevraagd",
  "BW-evaluatieverslag-samenwerking": "gevraagd",
  "BW-evaluatieverslag-leefgebieden": "gevraagd",
  "BW-evaluatieverslag-toekomst": "gevraagd",
  "BW-evaluatieverslag-risico": "gevraagd",
  "BW-verlenging-signaal": "gevraagd",
  "BW-wachtlijst-transparant": "gevraagd",
  "BW-verhuizing-melden": "gevraagd",
  "BW-code-zaltbommel": "berekend",
  "BW-code-maasdriel": "berekend",
  "BW-slot-wijziging-klein": "gevraagd",
  "BW-slot-wijziging-groot": "gevraagd",
} as const satisfies Readonly<Record<string, Behandeling>>;
