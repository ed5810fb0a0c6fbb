import type { Behandeling } from "../../regelset.ts";

/** What this regelset does with its rules on death, moving, interruption and change (pages 7 to 10). */
export const DOORLEVERBEHANDELING = {
  "BW-overlijden-melden": "berekend",
  "BW-overlijden-alleenstaand": "berekend",
  "BW-overlijden-samenwonend": "berekend",
  "BW-overlijden-tijdelijke-toewijzing": "berekend",
  "BW-overlijden-beoordeling": "oordeel",
  "BW-overlijden-geen-automatische-doorlevering": "berekend",
  "BW-eb-stop-langer-dan-maand": "berekend",
  "BW-eb-melden-kalendermaand": "berekend",
  "BW-eb-307-tijdelijk": "berekend",
  "BW-eb-305-herstart": "berekend",
  "BW-verhuizing-melden": "berekend",
  "BW-verhuizing-stop": "berekend",
  "BW-verhuizing-307": "berekend",
  "BW-317-eerst-overleg": "berekend",
  "BW-317-301-bij-akkoord": "berekend",
} as const satisfies Readonly<Record<string, Behandeling>>;
