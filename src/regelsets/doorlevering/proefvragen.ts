import type { Ontbrekend } from "../../regels/normuitkomst.ts";
import { heeftParameters, type Tabellen } from "../../regels/tabellen.ts";
import type { Doorleverregels } from "./regels.ts";
import { DOORLEVERVOORZIENINGEN, GEBEURTENISSEN } from "./vraag.ts";

/** Any day: no question depends on it. */
const PROEFDAG = "2027-01-01";

/** What each event asks of which nothing is known yet. `voor`: the event that asks it. */
export function doorlevervragen(
  { parameters, bereken }: Doorleverregels,
  tabellen: Tabellen,
): (Ontbrekend & { readonly voor: string })[] {
  // Tables of an earlier `stand` may lack the numbers that came with these rules.
  if (!heeftParameters(tabellen, parameters)) return [];
  const voorzieningen = DOORLEVERVOORZIENINGEN.map((soort) => ({ soort }));
  return GEBEURTENISSEN.flatMap((soort) => {
    const gebeurtenis = { soort, van: PROEFDAG };
    const { ontbrekend } = bereken(
      { peildatum: PROEFDAG, gebeurtenis, huishouden: {}, voorzieningen },
      tabellen,
    );
    return ontbrekend.map((mist) => ({ ...mist, voor: `doorlevering ${soort}` }));
  });
}
