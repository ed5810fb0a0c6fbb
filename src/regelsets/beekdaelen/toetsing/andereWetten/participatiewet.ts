import { alleVan, feit, nietWaar, oordeelOver, regel } from "../../../../regels/voorwaarde.ts";
import type { Toetsdeel } from "../deel.ts";

/** Work and the Participatiewet (paragraaf 4.3). */
export const PARTICIPATIEWET: Toetsdeel = {
  gronden: [
    {
      regel: "BD-4-3-arbeidscompetenties",
      soort: "weigeringsgrond",
      omschrijving:
        "Voor het leren van wat iemand voor werk nodig heeft, is er een voorziening uit de Participatiewet",
      voorwaarde: feit("doelAanlerenArbeidscompetenties"),
      ruimte: {
        soort: "inBeginsel",
        aan: "consulent",
        vraag: "Is er een reden om in dit geval toch een voorziening uit de Wmo te gebruiken?",
        ja: "De consulent wijkt af: een voorziening uit de Wmo kan.",
        nee: "De voorziening komt uit de Participatiewet.",
      },
    },
    {
      regel: "BD-4-3-toeleiding",
      soort: "weegfactor",
      omschrijving: "De cliënt kan werken; de gemeente helpt hem op grond van de Participatiewet aan werk",
      voorwaarde: feit("arbeidsvermogen"),
    },
    {
      regel: "BD-4-3-beide",
      soort: "uitzondering",
      omschrijving:
        "De cliënt kan werken, maar met beperkingen: de Wmo en de Participatiewet kunnen naast elkaar",
      voorwaarde: alleVan(feit("arbeidsvermogen"), feit("beperkingenBijWerk")),
    },
  ],
  gaatVoor: alleVan(regel("BD-4-3-arbeidscompetenties"), nietWaar(oordeelOver("BD-4-3-arbeidscompetenties"))),
};
