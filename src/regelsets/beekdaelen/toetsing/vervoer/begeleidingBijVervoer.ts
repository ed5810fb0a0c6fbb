import type { Toets } from "../../../../regels/toets.ts";
import { alleVan, feit, keuze, nietWaar, regel } from "../../../../regels/voorwaarde.ts";
import { WLZ_SITUATIES } from "../feiten/wlz.ts";

const NODIG = feit("begeleidingBijVervoerNodig");

/** Someone to go with the client when he travels (paragraaf 6.9). */
export const BEGELEIDING_BIJ_VERVOER: Toets = {
  gronden: [
    {
      regel: "BD-6-9-agogisch",
      soort: "weigeringsgrond",
      omschrijving:
        "De cliënt krijgt zorg uit de Wlz: begeleiding is ook een taak van het personeel en het gezin",
      voorwaarde: alleVan(NODIG, keuze("wlzSituatie", ...WLZ_SITUATIES)),
      ruimte: {
        soort: "kan",
        aan: "college",
        vraag: "Kunnen het personeel of het gezin de cliënt bij het vervoer begeleiden?",
        ja: "Er is geen begeleiding bij het vervoer uit de Wmo.",
        nee: "De Wlz houdt de begeleiding niet tegen.",
      },
    },
    {
      regel: "BD-6-9-ns-pas",
      soort: "weigeringsgrond",
      omschrijving:
        "Met een begeleiderspas van de NS reist een begeleider gratis mee in het collectief vervoer",
      voorwaarde: alleVan(NODIG, feit("nsBegeleiderspasMogelijk")),
      ruimte: {
        soort: "kan",
        aan: "college",
        vraag: "Ziet het college de begeleiderspas hier als voorziening die voorgaat?",
        ja: "De cliënt reist met de begeleiderspas; er is geen voorziening uit de Wmo.",
        nee: "De begeleiderspas houdt de voorziening niet tegen.",
      },
    },
  ],
  uitkomst: alleVan(NODIG, nietWaar(regel("BD-6-9-agogisch")), nietWaar(regel("BD-6-9-ns-pas"))),
};
