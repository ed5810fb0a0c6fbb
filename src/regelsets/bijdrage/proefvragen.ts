import type { Ontbrekend } from "../../regels/normuitkomst.ts";
import { ontbrekendUit } from "../../regels/ontbrekend.ts";
import type { Tabellen } from "../../regels/tabellen.ts";
import { FEIT } from "./feiten.ts";
import { Kostprijzen } from "./kostprijs.ts";
import { lijnVan } from "./lijn.ts";
import type { LokaleBijdrage } from "./lokaal.ts";
import { BIJDRAGEPARAMETERS } from "./sleutels.ts";
import type { Tijdvak } from "./tijdvak.ts";
import type { Bijdragevraag } from "./vraag.ts";

/** Any month: no question depends on it. */
const PROEFMAAND: Tijdvak = { soort: "maand", maand: "2027-01", van: "2027-01-01", tot: "2027-02-01" };
const EERDER = "2020-01-01";

/** A household of which so little is known that every fact of the law is asked. */
const PROEFVRAAG: Bijdragevraag = {
  periode: { van: PROEFMAAND.maand, totEnMet: PROEFMAAND.maand },
  voorziening: { soort: "woningaanpassing" },
  omstandigheden: [{ soort: "minderjarig", van: EERDER, tot: null }],
};

const heeftGetallen = ({ parameters }: Tabellen, sleutels: readonly string[]): boolean =>
  sleutels.every((sleutel) => parameters[sleutel] !== undefined);

function vanDeWet(tabellen: Tabellen): Ontbrekend[] {
  // Tables of a document, or of a `stand` before the amounts, hold none of the law's numbers.
  if (!heeftGetallen(tabellen, BIJDRAGEPARAMETERS)) return [];
  const voorzieningen = [{ pad: "voorziening", voorziening: PROEFVRAAG.voorziening }];
  const kostprijzen = new Kostprijzen(voorzieningen, PROEFVRAAG);
  const perMaand = { landelijk: tabellen, lokaleRegels: "geen" } as const;
  return ontbrekendUit(lijnVan(PROEFMAAND, PROEFVRAAG, perMaand, voorzieningen, kostprijzen).wacht);
}

/** What a contribution asks by the law or by a document, whichever the tables are of. */
export function bijdragevragen(bijdrage: LokaleBijdrage | undefined, tabellen: Tabellen): Ontbrekend[] {
  const eigen = vanDeWet(tabellen);
  const { pauze, looptDoor, parameters = [] } = bijdrage ?? {};
  if (pauze === undefined || !heeftGetallen(tabellen, parameters)) return eigen;
  const { regel, geldt } = pauze({ onderbreking: { van: EERDER }, nummer: 0, tijdvak: PROEFMAAND }, tabellen);
  return [
    ...eigen,
    { feit: FEIT.onderbrekingen, regels: [looptDoor ?? regel] },
    ...ontbrekendUit([{ regel, feiten: geldt.ontbreekt }]),
  ];
}
