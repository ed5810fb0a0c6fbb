import type { Wachtend } from "../../regels/ontbrekend.ts";
import { bedragIn } from "./bedrag.ts";
import { toetsVoorzieningen, wachtenden } from "./getoetst.ts";
import { kernVan } from "./kern.ts";
import type { Kostprijzen } from "./kostprijs.ts";
import type { Maandtabellen } from "./maandtabellen.ts";
import type { Tijdvak } from "./tijdvak.ts";
import type { Bijdragelijn } from "./uitkomst.ts";
import type { Geplaatst } from "./voorzieninggronden.ts";
import type { Bijdragevraag } from "./vraag.ts";

/** What is due for a period, with the rules that wait for a fact. Books it on the cost prices. */
export function lijnVan(
  tijdvak: Tijdvak,
  vraag: Bijdragevraag,
  tabellen: Maandtabellen,
  voorzieningen: readonly Geplaatst[],
  kostprijzen: Kostprijzen,
): { readonly lijn: Bijdragelijn; readonly wacht: readonly Wachtend[] } {
  const { maand, van, tot } = tijdvak;
  const getoetst = toetsVoorzieningen(voorzieningen, tijdvak, vraag, tabellen);
  const bedrag = bedragIn(tabellen);
  const ruimte = kostprijzen.ruimte(getoetst);
  const due = kostprijzen.boek(getoetst, bedrag.grenzen);
  const kern = kernVan({ due, bedrag, ruimte, getoetst, tijdvak }, vraag, tabellen);
  const { uitkomst, bedragCent, bandbreedte, grond, laag, reden, regel, bron, noten } = kern;
  const teksten = noten.interpretaties.filter((tekst) => typeof tekst === "string");
  return {
    lijn: {
      maand,
      van,
      tot,
      uitkomst,
      bedragCent,
      bandbreedte,
      grond,
      laag,
      reden,
      regel,
      bron,
      ookRegels: noten.ookRegels,
      lokaleRegels: tabellen.lokaleRegels,
      ...(teksten.length > 0 && { interpretatie: [...new Set(teksten)].join(" ") }),
    },
    wacht: wachtenden(due, getoetst, tabellen),
  };
}
