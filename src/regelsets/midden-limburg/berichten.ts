import { type Bericht, REDEN_307 } from "../../regels/bericht.ts";

/** Who sends which message (6.2). The list is that of the region; what it does not name it does not forbid. */
export const BERICHTEN: readonly Bericht[] = [
  { nummer: "301", afzender: "gemeente", reden: null, regel: "ML-h6-2-bericht-301" },
  { nummer: "325", afzender: "gemeente", reden: null, regel: "ML-h6-2-bericht-325" },
  { nummer: "306", afzender: "gemeente", reden: null, regel: "ML-h6-2-bericht-306" },
  { nummer: "308", afzender: "gemeente", reden: null, regel: "ML-h6-2-bericht-308" },
  { nummer: "302", afzender: "aanbieder", reden: null, regel: "ML-h6-2-bericht-302" },
  { nummer: "323", afzender: "aanbieder", reden: null, regel: "ML-h6-2-bericht-323" },
  { nummer: "305", afzender: "aanbieder", reden: null, regel: "ML-h6-2-bericht-305" },
  { nummer: "307", afzender: "aanbieder", reden: null, regel: "ML-h6-2-bericht-307" },
];

/** What happens in the course of the help, and the message that goes with it (3.1 and 3.3 to 3.5). */
export const BERICHT_BIJ = {
  toewijzing: { nummer: "301", afzender: "gemeente", reden: null, regel: "ML-h3-1-opdracht-301" },
  overlijden: { nummer: "307", afzender: "aanbieder", reden: REDEN_307.overlijden, regel: "ML-h3-3-307" },
  verhuizing: { nummer: "307", afzender: "aanbieder", reden: REDEN_307.verhuizing, regel: "ML-h3-4-307" },
  tijdelijkeStop: {
    nummer: "307",
    afzender: "aanbieder",
    reden: REDEN_307.tijdelijkBeeindigd,
    regel: "ML-h3-5-307",
  },
  hervatting: { nummer: "305", afzender: "aanbieder", reden: null, regel: "ML-h3-5-305-hervatting" },
} as const satisfies Record<string, Bericht>;

/** The answer to each message (6.2). */
export const RETOUR = {
  "301": { nummer: "302", afzender: "aanbieder", reden: null, regel: "ML-h6-2-bericht-302" },
  "305": { nummer: "306", afzender: "gemeente", reden: null, regel: "ML-h6-2-bericht-306" },
  "307": { nummer: "308", afzender: "gemeente", reden: null, regel: "ML-h6-2-bericht-308" },
} as const satisfies Record<string, Bericht>;
