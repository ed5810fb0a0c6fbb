import {
  alleVan,
  eenVan,
  feit,
  nietWaar,
  oordeelOver,
  regel,
  vergelijk,
} from "../../../../regels/voorwaarde.ts";
import { gevraagd, hulpmiddel } from "./hulpmiddel.ts";

const GEWONE_BUGGY = gevraagd("buggy");
const TE_JONG = vergelijk("clientLeeftijd", "minder", "buggy.gebruikelijkTot");

/** A buggy or a duwwandelwagen for a child (paragraaf 5.2.3). */
export const KINDERVERVOERMIDDEL = hulpmiddel("kindervervoermiddel", {
  gronden: [
    {
      regel: "BD-5-2-3-buggy-tot-4",
      soort: "weigeringsgrond",
      omschrijving: "Voor een kind van deze leeftijd is een gewone buggy algemeen gebruikelijk",
      voorwaarde: alleVan(GEWONE_BUGGY, TE_JONG),
      interpretatie:
        "Het document zegt ook: vanaf ongeveer vier jaar niet meer. Gelezen als: tot de dag waarop het kind vier wordt, en alleen voor een gewone buggy; daarna beoordeelt de consulent of een standaardvoorziening genoeg is.",
    },
    {
      regel: "BD-5-2-3-buggy-aangepast",
      soort: "criterium",
      omschrijving: "Het kind kan niet in een gewone buggy worden vervoerd",
      voorwaarde: alleVan(gevraagd("aangepasteBuggy"), nietWaar(feit("gewoneBuggyMogelijk"))),
      ruimte: {
        soort: "kan",
        aan: "college",
        vraag: "Is zorgvuldig bekeken dat een gewone buggy niet past, en geeft het college een aangepaste?",
        ja: "De aangepaste buggy kan worden gegeven.",
        nee: "Er is geen aangepaste buggy uit de Wmo.",
      },
    },
    {
      regel: "BD-5-2-3-duwwandelwagen",
      soort: "weigeringsgrond",
      omschrijving:
        "Een duwwandelwagen is in principe algemeen gebruikelijk, behalve voor een ouder kind met een beperking",
      voorwaarde: alleVan(
        gevraagd("kinderduwwandelwagen"),
        nietWaar(
          alleVan(
            vergelijk("clientLeeftijd", "minstens", "kinderduwwandelwagen.vanaf"),
            feit("kindMetBeperking"),
          ),
        ),
      ),
      ruimte: {
        soort: "inBeginsel",
        aan: "consulent",
        vraag: "Is er een reden om voor dit kind van het uitgangspunt af te wijken?",
        ja: "De duwwandelwagen kan toch worden gegeven.",
        nee: "De duwwandelwagen is algemeen gebruikelijk.",
      },
      interpretatie: "Het document noemt 4 of 5 jaar. Gelezen als: vanaf de dag waarop het kind vier wordt.",
    },
  ],
  uitkomst: alleVan(
    nietWaar(regel("BD-5-2-3-buggy-tot-4")),
    eenVan(nietWaar(GEWONE_BUGGY), oordeelOver("BD-5-2-3-buggy-tot-4")),
    eenVan(nietWaar(gevraagd("aangepasteBuggy")), regel("BD-5-2-3-buggy-aangepast")),
    nietWaar(regel("BD-5-2-3-duwwandelwagen")),
  ),
  oordelen: [
    {
      regel: "BD-5-2-3-buggy-tot-4",
      aan: "consulent",
      vraag: "Is zorgvuldig beoordeeld dat een standaardvoorziening voor dit kind niet genoeg is?",
      ja: "De buggy kan worden gegeven.",
      nee: "Er is geen buggy uit de Wmo.",
      bij: alleVan(GEWONE_BUGGY, nietWaar(TE_JONG)),
    },
  ],
});
