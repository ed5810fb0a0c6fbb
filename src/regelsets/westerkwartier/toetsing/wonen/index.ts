import type { Grond } from "../../../../regels/toets.ts";
import { alleVan, bevat, feit, nietWaar, regel, vergelijk } from "../../../../regels/voorwaarde.ts";
import { type Deel, toegangTot } from "../voorziening.ts";
import { GEBRUIK } from "./gebruik.ts";
import { GEBRUIKELIJK } from "./gebruikelijk.ts";
import { RUIMTE } from "./ruimte.ts";
import { GEEN_WLZ, WONING } from "./woning.ts";

const traplift: Grond = {
  regel: "WK-a18-5b-traplift",
  soort: "weegfactor",
  omschrijving: "Een traplift is een roerende woonvoorziening en geen woningaanpassing.",
  voorwaarde: feit("betreftTraplift"),
};

/** Moving and sanering are given in kind or as a budget, unless the client chooses an allowance (second lid 6). */
const vorm: Grond = {
  regel: "WK-a18-6b-vorm",
  soort: "uitzondering",
  omschrijving: "De cliënt kiest voor een tegemoetkoming; anders komt de voorziening in natura of als pgb.",
  voorwaarde: feit("kiestTegemoetkomingMeerkosten"),
  interpretatie: "Deze grond raakt alleen de vorm, niet of iemand in aanmerking komt.",
};

const GEEN_TRAPLIFT: Deel = { gronden: [traplift], uitkomst: nietWaar(regel("WK-a18-5b-traplift")) };
const MISSCHIEN_TRAPLIFT: Deel = { gronden: [traplift], uitkomst: alleVan() };

const VERHUIZEN: Deel = {
  gronden: [
    vorm,
    {
      regel: "WK-a18-7-pve",
      soort: "voorwaarde",
      omschrijving: "De nieuwe woning voldoet aan het programma van eisen in de beschikking.",
      voorwaarde: feit("nieuweWoningVoldoetAanEisen"),
    },
    {
      regel: "WK-a18-12-verhuiskosten",
      soort: "criterium",
      omschrijving:
        "De verhuiskosten zijn niet algemeen gebruikelijk: ergonomische belemmeringen maken de verhuizing nodig.",
      voorwaarde: alleVan(
        feit("ergonomischeBelemmeringenInWoning"),
        feit("verhuizenNodigNaarGeschiktereWoning"),
      ),
    },
  ],
  uitkomst: alleVan(regel("WK-a18-7-pve"), regel("WK-a18-12-verhuiskosten")),
};

const SANERING: Deel = {
  gronden: [
    vorm,
    {
      regel: "WK-a18-9a-diagnose",
      soort: "voorwaarde",
      omschrijving: "Een arts heeft allergie, COPD of astma vastgesteld.",
      voorwaarde: bevat("diagnoseDoorArts", "allergie", "copd", "astma"),
    },
    {
      regel: "WK-a18-9b-noodzaak",
      soort: "voorwaarde",
      omschrijving: "De sanering is medisch noodzakelijk.",
      voorwaarde: feit("saneringMedischNoodzakelijk"),
    },
    {
      regel: "WK-a18-9c-onvoorzien",
      soort: "voorwaarde",
      omschrijving: "Bij de aanschaf van het oude materiaal waren de (ergere) longklachten niet te voorzien.",
      voorwaarde: nietWaar(feit("klachtenVoorzienbaarBijAanschaf")),
    },
    {
      regel: "WK-a18-9d-spoed",
      soort: "voorwaarde",
      omschrijving: "De vloerbedekking moet om medische redenen op korte termijn worden vervangen.",
      voorwaarde: feit("vervangingKorteTermijnMedischNodig"),
    },
  ],
  uitkomst: alleVan(
    regel("WK-a18-9a-diagnose"),
    regel("WK-a18-9b-noodzaak"),
    regel("WK-a18-9c-onvoorzien"),
    regel("WK-a18-9d-spoed"),
  ),
};

const BEZOEK: Deel = {
  gronden: [
    {
      regel: "WK-a18-4b-bezoekbaar",
      soort: "criterium",
      omschrijving:
        "De cliënt woont in een instelling voor langdurige zorg en bezoekt vaak een belangrijk contact, waar hij de woonkamer en een toilet kan gebruiken.",
      voorwaarde: alleVan(
        feit("woontInInstellingLangdurigeZorg"),
        vergelijk("aantalWoonruimtenBezoekbaar", "hoogstens", "woonvoorziening.bezoekbaar"),
        feit("woonkamerEnToiletBereikbaar"),
        feit("frequentBezoek"),
        feit("belangrijkContact"),
      ),
      interpretatie:
        "Wie met de Wlz in een instelling kan wonen, krijgt geen woonvoorziening. Gelezen als: dat geldt hier niet, want bezoekbaar maken is er juist voor wie in een instelling woont.",
    },
  ],
  uitkomst: regel("WK-a18-4b-bezoekbaar"),
};

const MANTELZORGWONING: Deel = {
  gronden: [
    {
      regel: "WK-a20-3-verklaring",
      soort: "voorwaarde",
      omschrijving: "De inwoner en de mantelzorgers hebben samen een mantelzorgverklaring getekend.",
      voorwaarde: feit("mantelzorgverklaringGetekend"),
    },
  ],
  uitkomst: regel("WK-a20-3-verklaring"),
};

/** Who is let in to a home provision (article 18), by kind, and who may build or use a mantelzorgwoning (article 20). */
export const WOONTOETSEN = {
  woningaanpassing: toegangTot(WONING, RUIMTE, GEEN_WLZ, GEBRUIKELIJK, GEEN_TRAPLIFT, GEBRUIK),
  bezoekbaarMaken: toegangTot(BEZOEK),
  roerendeWoonvoorziening: toegangTot(WONING, RUIMTE, GEEN_WLZ, GEBRUIKELIJK, MISSCHIEN_TRAPLIFT, GEBRUIK),
  verhuizing: toegangTot(WONING, GEEN_WLZ, VERHUIZEN),
  woningsanering: toegangTot(WONING, RUIMTE, GEEN_WLZ, SANERING),
  mantelzorgwoning: { gronden: MANTELZORGWONING.gronden, uitkomst: MANTELZORGWONING.uitkomst },
};
