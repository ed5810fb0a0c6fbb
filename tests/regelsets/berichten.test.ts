import { describe, expect, it } from "vitest";
import type { Bericht } from "../../src/regels/bericht.ts";
import { BERICHT_BIJ as BOMMELERWAARD } from "../../src/regelsets/bommelerwaard/berichten.ts";
import { BERICHTEN, BERICHT_BIJ as MIDDEN_LIMBURG } from "../../src/regelsets/midden-limburg/berichten.ts";

const kort = ({ regel, nummer, afzender, reden }: Bericht) => [regel, nummer, afzender, reden];

describe("messages of Midden-Limburg", () => {
  it("names who sends each of the eight (6.2)", () => {
    expect(BERICHTEN.map(kort)).toEqual([
      ["ML-h6-2-bericht-301", "301", "gemeente", null],
      ["ML-h6-2-bericht-325", "325", "gemeente", null],
      ["ML-h6-2-bericht-306", "306", "gemeente", null],
      ["ML-h6-2-bericht-308", "308", "gemeente", null],
      ["ML-h6-2-bericht-302", "302", "aanbieder", null],
      ["ML-h6-2-bericht-323", "323", "aanbieder", null],
      ["ML-h6-2-bericht-305", "305", "aanbieder", null],
      ["ML-h6-2-bericht-307", "307", "aanbieder", null],
    ]);
  });

  it("names the message of each event, with the reason of a 307 (3.1, 3.3 to 3.5)", () => {
    expect(Object.entries(MIDDEN_LIMBURG).map(([bij, bericht]) => [bij, ...kort(bericht)])).toEqual([
      ["toewijzing", "ML-h3-1-opdracht-301", "301", "gemeente", null],
      ["overlijden", "ML-h3-3-307", "307", "aanbieder", "02"],
      ["verhuizing", "ML-h3-4-307", "307", "aanbieder", "31"],
      ["tijdelijkeStop", "ML-h3-5-307", "307", "aanbieder", "20"],
      ["hervatting", "ML-h3-5-305-hervatting", "305", "aanbieder", null],
    ]);
  });
});

describe("messages of Bommelerwaard", () => {
  it("names the message of each event, with the reason of a 307 (pages 8 to 10)", () => {
    expect(Object.entries(BOMMELERWAARD).map(([bij, bericht]) => [bij, ...kort(bericht)])).toEqual([
      ["groteSchoonmaakVerzoek", "BW-gs-315", "315", "aanbieder", null],
      ["groteSchoonmaakToewijzing", "BW-gs-301", "301", "gemeente", null],
      ["tijdelijkeStop", "BW-eb-307-tijdelijk", "307", "aanbieder", "20"],
      ["hervatting", "BW-eb-305-herstart", "305", "aanbieder", null],
      ["verhuizing", "BW-verhuizing-307", "307", "aanbieder", "31"],
      ["wlz", "BW-wlz-melden-aanbieder", "307", "aanbieder", "39"],
      ["wijzigingNaOverleg", "BW-317-eerst-overleg", "317", "aanbieder", null],
      ["akkoordMetWijziging", "BW-317-301-bij-akkoord", "301", "gemeente", null],
    ]);
  });
});
