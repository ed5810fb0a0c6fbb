import type { Toets } from "../../../../regels/toets.ts";
import { alleVan, eenVan, feit, nietWaar, regel } from "../../../../regels/voorwaarde.ts";
import { ALGEMEEN, TOEGELATEN } from "../algemeen.ts";

/** Result 5: ironing, only where that is medically needed (4.5). */
export const STRIJKEN: Toets = {
  gronden: [
    ...ALGEMEEN,
    {
      regel: "ML-h4-5-strijken-uitgesloten",
      soort: "weigeringsgrond",
      omschrijving: "Strijken hoort niet bij de hulp, want er is geen medische noodzaak",
      voorwaarde: nietWaar(regel("ML-h4-5-medisch")),
    },
    {
      regel: "ML-h4-5-medisch",
      soort: "uitzondering",
      omschrijving: "Gestreken kleding of gestreken beddengoed is medisch nodig",
      voorwaarde: eenVan(
        feit("medischeNoodzaakGestrekenKleding"),
        feit("medischeNoodzaakGestrekenBeddengoed"),
      ),
    },
  ],
  uitkomst: alleVan(TOEGELATEN, nietWaar(regel("ML-h4-5-strijken-uitgesloten"))),
};
