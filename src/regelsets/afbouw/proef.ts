import type { Ontbrekend } from "../../regels/normuitkomst.ts";
import type { Tabellen } from "../../regels/tabellen.ts";
import type { Regelset } from "../regelset.ts";

/** What bringing help down asks. Any help that becomes less will do: no question depends on its numbers. */
export const afbouwvragen = ({ afbouw }: Regelset, tabellen: Tabellen): readonly Ontbrekend[] =>
  afbouw?.({ huidigeMinuten: 1, nieuweMinuten: 0, eenheid: "perVierWeken", start: "2027-01-01" }, tabellen)
    .ontbrekend ?? [];
