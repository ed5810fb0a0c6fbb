import { type Bericht, REDEN_307 } from "../../regels/bericht.ts";

/**
 * What happens in the course of the help, and the message that goes with it (pages 8 to 10). A 317 comes after the
 * toegangsteam is consulted.
 */
export const BERICHT_BIJ = {
  groteSchoonmaakVerzoek: { nummer: "315", afzender: "aanbieder", reden: null, regel: "BW-gs-315" },
  groteSchoonmaakToewijzing: { nummer: "301", afzender: "gemeente", reden: null, regel: "BW-gs-301" },
  tijdelijkeStop: {
    nummer: "307",
    afzender: "aanbieder",
    reden: REDEN_307.tijdelijkBeeindigd,
    regel: "BW-eb-307-tijdelijk",
  },
  hervatting: { nummer: "305", afzender: "aanbieder", reden: null, regel: "BW-eb-305-herstart" },
  verhuizing: {
    nummer: "307",
    afzender: "aanbieder",
    reden: REDEN_307.verhuizing,
    regel: "BW-verhuizing-307",
  },
  wlz: {
    nummer: "307",
    afzender: "aanbieder",
    reden: REDEN_307.anderDomein,
    regel: "BW-wlz-melden-aanbieder",
  },
  wijzigingNaOverleg: { nummer: "317", afzender: "aanbieder", reden: null, regel: "BW-317-eerst-overleg" },
  akkoordMetWijziging: { nummer: "301", afzender: "gemeente", reden: null, regel: "BW-317-301-bij-akkoord" },
} as const satisfies Record<string, Bericht>;
