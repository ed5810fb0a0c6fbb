import type { Grond } from "../../../../regels/toets.ts";
import {
  alleVan,
  eenVan,
  feit,
  keuze,
  nietWaar,
  oordeelOver,
  regel,
  vergelijk,
  vergelijkFeit,
} from "../../../../regels/voorwaarde.ts";

export const GOEDKOPER = vergelijkFeit("kostenAanpassingNieuw", "minder", "kostenAanpassingHuidig");
export const NIET_OF_BEPERKT = feit("nieuweWoningNietOfBeperktAanpassen");

/** What counts in weighing whether moving goes before, as far as it can be compared (paragrafen 7.4.1 to 7.4.6). */
export const VERHUISFACTOREN: readonly Grond[] = [
  {
    regel: "BD-7-4-1-snelheid",
    soort: "weegfactor",
    omschrijving: "Verhuizen kan binnen de termijn die medisch aanvaardbaar is",
    voorwaarde: vergelijkFeit("verwachteWachttijdMaanden", "hoogstens", "medischAanvaardbareTermijnMaanden"),
  },
  {
    regel: "BD-7-4-3-woonlasten",
    soort: "weegfactor",
    omschrijving: "De woonlasten van de andere woning zijn niet hoger dan die van nu",
    voorwaarde: vergelijkFeit("woonlastenNieuw", "hoogstens", "woonlastenHuidig"),
  },
  {
    regel: "BD-7-4-4-kosten",
    soort: "weegfactor",
    omschrijving: "Verhuizen kost minder dan de woning aanpassen",
    voorwaarde: vergelijkFeit("kostenVerhuizen", "minder", "kostenAanpassingHuidig"),
  },
  {
    regel: "BD-7-4-5-gebruiksduur",
    soort: "weegfactor",
    omschrijving:
      "De aanpassing wordt waarschijnlijk maar door één cliënt of maar kort gebruikt, en dat pleit voor verhuizen",
    voorwaarde: eenVan(keuze("eigendomWoning", "koopwoning"), feit("verslechteringVerwacht")),
  },
  {
    regel: "BD-7-4-6-geschikter",
    soort: "weegfactor",
    omschrijving:
      "De andere woning hoeft niet of beperkt te worden aangepast, of dat kost aanmerkelijk minder",
    voorwaarde: eenVan(NIET_OF_BEPERKT, alleVan(GOEDKOPER, oordeelOver("BD-7-4-6-geschikter"))),
  },
  {
    regel: "BD-7-4-6-redelijke-termijn",
    soort: "weegfactor",
    omschrijving:
      "Binnen een redelijke termijn is er naar verwachting een geschiktere woning: aanpassen is dan ondoelmatig",
    voorwaarde: alleVan(
      regel("BD-7-4-6-geschikter"),
      vergelijk("verwachteWachttijdMaanden", "hoogstens", "verhuizen.redelijkeTermijn"),
    ),
    interpretatie:
      "Dit is een van de factoren van paragraaf 7.4. Gelezen als: het college weegt ze samen, en deze factor beslist niet alleen.",
  },
  {
    regel: "BD-7-4-6-zoekplicht",
    soort: "voorwaarde",
    omschrijving: "De cliënt zoekt actief naar een geschiktere woning",
    voorwaarde: feit("zoektActief"),
  },
  {
    regel: "BD-7-4-6-alsnog",
    soort: "uitzondering",
    omschrijving:
      "De cliënt heeft lang genoeg gezocht en er alles aan gedaan, en er is geen geschikte woning",
    voorwaarde: alleVan(
      regel("BD-7-4-6-zoekplicht"),
      vergelijk("zoekperiodeMaanden", "minstens", "verhuizen.zoektermijn"),
      feit("allesGedaanOmWoningTeVinden"),
      nietWaar(feit("geschikteWoningGevonden")),
    ),
    ruimte: {
      soort: "kan",
      aan: "college",
      vraag: "Kan en mag de woning worden aangepast, bouwkundig en met een vergunning?",
      ja: "Verhuizen houdt de aanpassing niet meer tegen.",
      nee: "Of verhuizen toch voorgaat, weegt het college.",
    },
  },
];
