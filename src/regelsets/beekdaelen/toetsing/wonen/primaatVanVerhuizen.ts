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
import type { Afwegingskader } from "../toegang/toegangTot.ts";

const MOGELIJK = feit("verhuizingMogelijk");
const GOEDKOPER = vergelijkFeit("kostenAanpassingNieuw", "minder", "kostenAanpassingHuidig");
const NIET_OF_BEPERKT = feit("nieuweWoningNietOfBeperktAanpassen");

const FACTOREN: readonly Grond[] = [
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

/** Whether moving goes before adapting, which the college weighs by factors that are not all named (paragraaf 7.4). */
export const PRIMAAT_VAN_VERHUIZEN: Afwegingskader = {
  gronden: [
    {
      regel: "BD-7-4-factoren",
      soort: "weigeringsgrond",
      omschrijving: "Verhuizen kan het probleem oplossen en gaat dan voor, als de factoren daarvoor pleiten",
      voorwaarde: alleVan(MOGELIJK, nietWaar(regel("BD-7-4-6-alsnog"))),
      ruimte: {
        soort: "kan",
        aan: "college",
        vraag: "Gaat verhuizen voor, nu alle factoren zijn gewogen?",
        ja: "De woning wordt niet aangepast.",
        nee: "Verhuizen houdt de aanpassing niet tegen.",
      },
    },
    ...FACTOREN,
  ],
  uitkomst: nietWaar(regel("BD-7-4-factoren")),
  tegenspraken: [
    {
      feiten: ["kostenVerhuizen", "kostenAanpassingNieuw"],
      als: vergelijkFeit("kostenVerhuizen", "minder", "kostenAanpassingNieuw"),
      melding: "In de kosten van verhuizen zit ook de aanpassing van de andere woning.",
    },
  ],
  oordelen: [
    {
      regel: "BD-7-4-1-snelheid",
      aan: "medischAdviseur",
      vraag: "Staat in het advies binnen welke termijn er medisch gezien een oplossing moet zijn?",
      ja: "Die termijn telt mee.",
      nee: "Het advies wordt aangevuld.",
      bij: MOGELIJK,
    },
    {
      regel: "BD-7-4-2-sociaal",
      aan: "consulent",
      vraag: "Zijn er sociale redenen om niet te verhuizen, zoals mantelzorg of een bedrijf aan huis?",
      ja: "Die redenen pleiten voor aanpassen.",
      nee: "Sociale redenen pleiten niet tegen verhuizen.",
      bij: MOGELIJK,
    },
    {
      regel: "BD-7-4-3-woonlasten",
      aan: "consulent",
      vraag: "Heeft verkoop van de eigen woning nog andere gevolgen, zoals winst, verlies of een hypotheek?",
      ja: "Die gevolgen tellen mee.",
      nee: "Alleen de woonlasten tellen mee.",
      bij: alleVan(MOGELIJK, keuze("eigendomWoning", "koopwoning")),
    },
    {
      regel: "BD-7-4-6-geschikter",
      aan: "consulent",
      vraag: "Is het verschil in kosten van de aanpassing aanmerkelijk?",
      ja: "De andere woning is geschikter.",
      nee: "De andere woning is niet geschikter.",
      bij: alleVan(MOGELIJK, nietWaar(NIET_OF_BEPERKT), GOEDKOPER),
    },
  ],
};
