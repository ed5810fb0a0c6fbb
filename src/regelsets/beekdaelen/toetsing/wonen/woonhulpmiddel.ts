import { alleVan, eenVan, keuze, oordeelOver, regel, vergelijk } from "../../../../regels/voorwaarde.ts";
import { voorliggendeWetten } from "../andereWetten/voorliggend.ts";
import { WOONHULPMIDDELEN } from "../feiten/wonen.ts";
import { toegangTot } from "../toegang/toegangTot.ts";

const NIET_GENOEMD = keuze("gevraagdWoonhulpmiddel", "anderWoonhulpmiddel");

/** A lift or an aid for shower and toilet (paragraaf 7.5). */
export const WOONHULPMIDDEL = toegangTot("woonhulpmiddel", voorliggendeWetten("woonhulpmiddel"), {
  gronden: [
    {
      regel: "BD-7-5-typen",
      soort: "criterium",
      omschrijving: "Het is een tillift of een hulpmiddel voor douche of toilet",
      voorwaarde: eenVan(
        keuze("gevraagdWoonhulpmiddel", ...WOONHULPMIDDELEN),
        alleVan(NIET_GENOEMD, oordeelOver("BD-7-5-typen")),
      ),
      interpretatie:
        "Het document deelt de hulpmiddelen grofweg in. Gelezen als: over een ander hulpmiddel oordeelt de consulent.",
    },
    {
      regel: "BD-7-5-1-eigendom-500",
      soort: "weegfactor",
      omschrijving:
        "Het hulpmiddel voor douche of toilet is zo goedkoop dat de gemeente het koopt; de cliënt wordt eigenaar",
      voorwaarde: alleVan(
        keuze("gevraagdWoonhulpmiddel", "doucheOfToilethulpmiddel"),
        vergelijk("prijsWoonhulpmiddel", "minder", "woonhulpmiddel.eigendom"),
      ),
      interpretatie: "Een ander hulpmiddel huurt de gemeente, met onderhoud en reparatie.",
    },
  ],
  uitkomst: regel("BD-7-5-typen"),
  oordelen: [
    {
      regel: "BD-7-5-typen",
      aan: "consulent",
      vraag: "Kan dit hulpmiddel, dat het document niet noemt, worden gegeven?",
      ja: "De regels voor deze hulpmiddelen gelden ervoor.",
      nee: "Er is geen voorziening.",
      bij: NIET_GENOEMD,
    },
    {
      regel: "BD-7-5-doel-prognose",
      aan: "consulent",
      vraag: "Past het hulpmiddel bij het doel, en voldoet het lang genoeg?",
      ja: "Het hulpmiddel past.",
      nee: "Een ander hulpmiddel past beter.",
    },
  ],
});
