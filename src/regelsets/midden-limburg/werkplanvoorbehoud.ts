import { type Oordeel, oordeel } from "../../regels/oordeel.ts";
import type { MlTabellen } from "./sleutels.ts";

/**
 * For whom the frequencies of bijlage 1 do not hold (4.8): the east of the region until the former framework
 * ends there, and after that a client whose earlier decision still runs.
 */
export function werkplanvoorbehoud({ parameters, regels }: MlTabellen): readonly Oordeel[] {
  const oudKader = parameters["mlo.oudNormeringskader"].waarde > 0;
  return [
    oordeel(regels[oudKader ? "ML-h4-8-oud-normeringskader" : "ML-h4-8-hhm-bij-herindicatie"], {
      aan: "consulent",
      vraag: oudKader
        ? "Woont de cliënt in de regio Midden-Limburg Oost (MLO)?"
        : "Heeft de cliënt in de regio Midden-Limburg Oost (MLO) nog een besluit van voor de overgang naar dit kader?",
      ja: "Dan geldt het vroegere normeringskader nog, en gelden deze frequenties niet.",
      nee: "Dan gelden deze frequenties.",
    }),
  ];
}
