import { alleVan, bevat, eenVan, feit, nietWaar, regel } from "../../../../regels/voorwaarde.ts";
import type { Toetsdeel } from "../deel.ts";
import {
  ALGEMEEN_GEBRUIKELIJK,
  ALGEMENE_VOORZIENINGEN,
  TECHNISCHE_HULPMIDDELEN,
} from "../feiten/afweging.ts";

/** What is there for everyone (paragraaf 2.5.4). */
export const ANDERE_VOORZIENINGEN: Toetsdeel = {
  gronden: [
    {
      regel: "BD-2-5-4-algemene-voorziening",
      soort: "weigeringsgrond",
      omschrijving: "Een algemene of een algemeen gebruikelijke voorziening lost het op",
      voorwaarde: eenVan(
        feit("oplosbaarMetAlgemeenGebruikelijkeVoorziening"),
        feit("oplosbaarMetAlgemeneVoorziening"),
      ),
    },
    {
      regel: "BD-2-5-4-nuttige-activiteiten",
      soort: "weegfactor",
      omschrijving: "De cliënt hoort dat een maatwerkvoorziening zeer waarschijnlijk wordt geweigerd",
      voorwaarde: alleVan(
        feit("oplosbaarMetAlgemeneVoorziening"),
        nietWaar(regel("BD-2-5-4-nuttig-niet-bw")),
      ),
    },
    {
      regel: "BD-2-5-4-algemene-lijst",
      soort: "weegfactor",
      omschrijving: "Er is een algemene voorziening die het document als voorbeeld noemt",
      voorwaarde: bevat("beschikbareAlgemeneVoorzieningen", ...ALGEMENE_VOORZIENINGEN),
      interpretatie:
        "De volledige lijst staat in de verordening. Of de voorziening het oplost, is een eigen vraag.",
    },
    {
      regel: "BD-2-5-4-alg-gebruikelijk-lijst",
      soort: "weegfactor",
      omschrijving: "Er is een algemeen gebruikelijke voorziening die het document als voorbeeld noemt",
      voorwaarde: bevat("beschikbareAlgemeenGebruikelijkeVoorzieningen", ...ALGEMEEN_GEBRUIKELIJK),
    },
    {
      regel: "BD-2-5-4-technisch-hulpmiddel",
      soort: "weegfactor",
      omschrijving:
        "De cliënt heeft een technisch hulpmiddel dat algemeen gebruikelijk is, of kan het krijgen",
      voorwaarde: bevat("technischeHulpmiddelen", ...TECHNISCHE_HULPMIDDELEN),
    },
    {
      regel: "BD-2-5-4-zorgverlof",
      soort: "weegfactor",
      omschrijving: "De cliënt kan zorgverlof gebruiken",
      voorwaarde: feit("zorgverlofBeschikbaar"),
      ruimte: {
        soort: "kan",
        aan: "consulent",
        vraag: "Is het nodig dat de cliënt zorgverlof gebruikt?",
        ja: "De cliënt gebruikt eerst zijn zorgverlof.",
        nee: "Het zorgverlof telt niet mee.",
      },
    },
  ],
  gaatVoor: regel("BD-2-5-4-algemene-voorziening"),
};
