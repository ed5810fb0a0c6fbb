import { type Oordeel, oordeel } from "../../regels/oordeel.ts";
import type { Werkplanvraag } from "../werkplan/vraag.ts";
import type { MlTabellen } from "./sleutels.ts";

/**
 * The tables name other rooms beside the living room, but a room in which nobody lives is not cleaned (4.1). The
 * activities of the living room count for a room in which people live.
 */
function andereKamer({ regels }: MlTabellen, { ruimten }: Werkplanvraag): Oordeel[] {
  if (!ruimten.includes("overigeRuimte")) return [];
  return [
    oordeel(regels["ML-h4-1-niet-noodzakelijk"], {
      aan: "consulent",
      vraag: "Wordt er in de overige ruimte geleefd, en is het werk daar nodig?",
      ja: "De tabellen noemen de woonkamer en andere kamers samen. Voor deze kamer kunnen dan de activiteiten van de woonkamer gelden.",
      nee: "Deze ruimte hoort niet bij het resultaat.",
    }),
  ];
}

/**
 * For whom the frequencies of bijlage 1 do not hold (4.8): the east of the region until the former framework
 * ends there, and after that a client whose earlier decision still runs.
 */
function overgang({ parameters, regels }: MlTabellen): Oordeel {
  const oudKader = parameters["mlo.oudNormeringskader"].waarde > 0;
  return oordeel(regels[oudKader ? "ML-h4-8-oud-normeringskader" : "ML-h4-8-hhm-bij-herindicatie"], {
    aan: "consulent",
    vraag: oudKader
      ? "Woont de cliënt in de regio Midden-Limburg Oost (MLO)?"
      : "Heeft de cliënt in de regio Midden-Limburg Oost (MLO) nog een besluit van voor de overgang naar dit kader?",
    ja: "Dan geldt het vroegere normeringskader nog, en gelden deze frequenties niet.",
    nee: "Dan gelden deze frequenties.",
  });
}

/** What a person must see to before the plan may be used. */
export const werkplanvoorbehoud = (tabellen: MlTabellen, vraag: Werkplanvraag): readonly Oordeel[] => [
  overgang(tabellen),
  ...andereKamer(tabellen, vraag),
];
