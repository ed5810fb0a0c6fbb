import { type Oordeel, oordeel } from "../../regels/oordeel.ts";
import type { Tabellen } from "../../regels/tabellen.ts";

/**
 * For whom the frequencies of bijlage 1 do not hold (4.8): the east of the region until the former framework
 * ends there, and after that a client whose earlier decision still runs.
 */
export function voorbehoud({ parameters, regels }: Tabellen): readonly Oordeel[] {
  const kader = parameters["mlo.oudNormeringskader"];
  if (kader === undefined) throw new Error("mlo.oudNormeringskader has no row on this date");
  const oudKader = kader.waarde > 0;
  const regel = regels[oudKader ? "ML-h4-8-oud-normeringskader" : "ML-h4-8-hhm-bij-herindicatie"];
  if (regel === undefined) return [];
  return [
    oordeel(regel, {
      aan: "consulent",
      vraag: oudKader
        ? "Woont de cliënt in de regio Midden-Limburg Oost (MLO)?"
        : "Heeft de cliënt in de regio Midden-Limburg Oost (MLO) nog een besluit van voor de overgang naar dit kader?",
      ja: "Dan geldt het vroegere normeringskader nog, en gelden deze frequenties niet.",
      nee: "Dan gelden deze frequenties.",
    }),
  ];
}
