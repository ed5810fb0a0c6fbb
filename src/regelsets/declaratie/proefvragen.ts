import type { Feit } from "../../regels/feit.ts";
import type { Ontbrekend } from "../../regels/normuitkomst.ts";
import { isOordeelpad } from "../../regels/oordeelpad.ts";
import { heeftParameters, type Tabellen } from "../../regels/tabellen.ts";
import { getallenVan } from "./getallen.ts";
import type { Declaratieregels } from "./regels.ts";
import { bladenVan, toetsDeclaratie } from "./toets.ts";
import type { Declaratievraag } from "./vraag.ts";

const REGEL = {
  id: "regel",
  soort: "eersteKeer",
  periode: { van: "2000-01-01", totEnMet: "2000-01-01" },
  eenheid: "01",
  aantal: 0,
  toewijzing: "toewijzing",
} as const;

const PROEF: Declaratievraag = {
  declaratie: { regels: [REGEL] },
  toewijzingen: [{ id: "toewijzing", maanden: [] }],
  feiten: {},
  oordelen: new Map(),
};

/** The question of every fact that a declaration can be asked, by name: those of what is worked out included. */
export function proefvragen(regels: Declaratieregels): Readonly<Record<string, Feit>> {
  return bladenVan(regels, PROEF).vanRegel(REGEL).vragen;
}

/** What the lines of a declaration ask of which nothing is known yet: also of one without its allotment. */
export function declaratievragen(regels: Declaratieregels, tabellen: Tabellen): Ontbrekend[] {
  // Tables of an earlier `stand` may lack the numbers that came with these rules.
  if (!heeftParameters(tabellen, getallenVan(regels))) return [];
  const { toewijzing: _, ...los } = REGEL;
  const { declaratie, regels: perRegel } = toetsDeclaratie(
    regels,
    { ...PROEF, declaratie: { regels: [REGEL, { ...los, id: "los" }] } },
    tabellen,
  );
  return [declaratie, ...perRegel.map(({ toets }) => toets)].flatMap(({ ontbrekend }) =>
    ontbrekend.filter(({ feit: { pad } }) => !isOordeelpad(pad) && regels.feiten[pad] === undefined),
  );
}
