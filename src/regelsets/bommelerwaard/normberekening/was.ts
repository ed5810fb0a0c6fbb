import { type Deel, deel } from "../../../regels/normuitkomst.ts";
import { type Oordeel, oordeel } from "../../../regels/oordeel.ts";
import { type Stap, weigering } from "../../../regels/rekenregel.ts";
import type { Situatie, Wastaak } from "../../situatie.ts";
import type { BwRegel } from "../behandeling.ts";
import type { BwTabellen } from "../sleutels.ts";

const ONDERDEEL = "wasverzorging";
const MET_STRIJKEN: ReadonlySet<Wastaak> = new Set([
  "volledigMetStrijken",
  "vouwenStrijkenOpbergen",
  "strijken",
]);

/** What the document takes for granted about laundry (page 7); of what happens otherwise it says little. */
export function was({ hulpvraag }: Situatie, { regels }: BwTabellen): Deel {
  const gevraagd = hulpvraag?.wasverzorging;
  if (gevraagd === undefined) return deel();
  const eigenVerantwoordelijkheid = (regel: BwRegel, vraag: string): Oordeel =>
    oordeel(regels[regel], {
      aan: "consulent",
      vraag,
      ja: "De hulp bij de was kan beginnen.",
      nee: "De cliënt zorgt daar zelf voor: eigen verantwoordelijkheid. Het document noemt geen ander gevolg.",
    });
  const stappen: Stap[] = [];
  const oordelen: Oordeel[] = [];
  if (gevraagd.taak !== "strijken") {
    oordelen.push(
      eigenVerantwoordelijkheid("BW-aanname-wasmachine", "Heeft de cliënt een wasmachine?"),
      eigenVerantwoordelijkheid("BW-aanname-wasdroger", "Heeft de cliënt een wasdroger?"),
    );
  }
  if (MET_STRIJKEN.has(gevraagd.taak)) {
    stappen.push(
      weigering(regels["BW-aanname-strijkvrij"], {
        onderdeel: ONDERDEEL,
        omschrijving: "Geen tijd voor strijken: de cliënt heeft strijkvrije kleding",
        interpretatie:
          "Het document spreekt ook van hulp bij strijken, maar noemt het niet bij de taken. Gelezen als: geen tijd, zonder uitzondering.",
      }),
    );
  }
  if (gevraagd.extraBewassing) {
    stappen.push(
      weigering(regels["BW-aanname-voldoende-textiel"], {
        onderdeel: ONDERDEEL,
        omschrijving: "Geen extra keer wassen omdat er te weinig kleding of linnengoed is",
      }),
    );
    oordelen.push(
      oordeel(regels["BW-aanname-sets-incontinentie"], {
        aan: "consulent",
        vraag: "Zijn er genoeg sets textiel in huis, ook als lakens elke dag moeten worden vervangen?",
        ja: "Is om een andere reden extra wassen nodig, dan bepaalt de consulent dat.",
        nee: "De cliënt zorgt zelf voor meer sets; er komt geen extra keer wassen bij.",
      }),
    );
  }
  return deel({ stappen, oordeel: oordelen });
}
