import type { Ontbrekend } from "../../regels/normuitkomst.ts";
import type { Tabellen } from "../../regels/tabellen.ts";
import type { Regelset } from "../regelset.ts";
import type { Begeleidingsvraag } from "./vraag.ts";

const ACTIVITEIT = { activiteit: "geld", type: "samenDoen" } as const;

/** Support of which nothing is known and everything is asked; its form, kind and reason hide other facts. */
const PROEVEN: readonly Begeleidingsvraag[] = [
  { begeleiding: {} },
  { begeleiding: { persoonlijkeVerzorging: {}, moduleGedrag: {}, pgb: {} } },
  { begeleiding: { risicoVoorZichzelfOfOmgeving: true, pgb: {} } },
  { begeleiding: { vorm: "individueel" } },
  { begeleiding: { vorm: "groep" } },
  { persoonlijkeBegeleiding: [ACTIVITEIT] },
  { dagbesteding: {} },
  { dagbesteding: { persoonlijkeVerzorging: {}, vervoer: {}, modules: ["gedrag", "verzorging"] } },
  { dagbesteding: { groepsgrootte: 1 } },
  { dagbesteding: { onvoldoendeZelfredzaam: false, gespecialiseerdeNabijheidNodig: true } },
  { kortdurendVerblijf: {} },
];

/** What support, dagbesteding and kortdurend verblijf ask of which nothing is known yet. */
export const begeleidingsvragen = ({ begeleiding }: Regelset, tabellen: Tabellen): Ontbrekend[] =>
  begeleiding === undefined ? [] : PROEVEN.flatMap((vraag) => begeleiding(vraag, tabellen).ontbrekend);
