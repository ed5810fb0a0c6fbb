import type { Ontbrekend } from "../../regels/normuitkomst.ts";
import { heeftParameters, type Tabellen } from "../../regels/tabellen.ts";
import type { Budgetregels } from "./regels.ts";
import { opElkeDag } from "./tarief.ts";
import { type Budgetvraag, KOSTENSOORTEN } from "./vraag.ts";

/** Any day: no question depends on it. */
const PROEFDAG = "2027-01-01";

const pgb = { voorziening: "hulpBijHuishouden", eenheid: "uur" } as const;
const VERBLIJF = { voorziening: "kortdurendVerblijf", eenheid: "etmaal" } as const;

/** Budgets of which so little is known that every fact is asked; the form and the place hide which tariff is. */
const proeven = (gemeentecode: string | undefined): readonly Budgetvraag[] => [
  { pgb },
  { pgb: VERBLIJF },
  { gemeentecode, pgb: { ...pgb, vorm: "pgbFormeel" } },
  { gemeentecode, pgb: { ...pgb, vorm: "pgbFormeel", tariefCent: 0, afwijkendTariefCent: 1 } },
  { eenmaligeUitkering: {} },
  { groteSchoonmaak: {} },
  { gemeentecode, groteSchoonmaak: {} },
  { kosten: { soorten: KOSTENSOORTEN } },
];

/** What a budget asks of which nothing is known yet, in the municipalities of a regelset (codes of CBS). */
export function budgetvragen(
  { parameters, bereken }: Budgetregels,
  tabellen: Tabellen,
  gemeentecodes: readonly string[],
): Ontbrekend[] {
  // Tables of an earlier `stand` may lack the numbers that came with these rules.
  if (!heeftParameters(tabellen, parameters)) return [];
  const tarieven = { datum: PROEFDAG, gemeentecodes, rijen: [] };
  return proeven(gemeentecodes[0]).flatMap((vraag) =>
    bereken(vraag, tabellen, tarieven).ontbrekend.map(({ feit, regels }) => ({
      feit: opElkeDag(feit),
      regels,
    })),
  );
}
