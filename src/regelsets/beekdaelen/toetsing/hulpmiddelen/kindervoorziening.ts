import type { Grond, Ruimte } from "../../../../regels/toets.ts";
import {
  alleVan,
  eenVan,
  feit,
  nietWaar,
  oordeelOver,
  regel,
  vergelijk,
} from "../../../../regels/voorwaarde.ts";
import { gevraagd, hulpmiddel, NIET_GENOEMD } from "./hulpmiddel.ts";

const GEEFT_COLLEGE: Ruimte = {
  soort: "kan",
  aan: "college",
  vraag: "Geeft het college deze kindervoorziening?",
  ja: "De voorziening kan worden gegeven.",
  nee: "Er is geen voorziening uit de Wmo.",
};

const OUD_GENOEG = vergelijk("clientLeeftijdMaanden", "minstens", "kuipstoel.vanaf");

const GRONDEN: readonly Grond[] = [
  {
    regel: "BD-5-2-4-speelvoertuig",
    soort: "criterium",
    omschrijving: "Het speelvoertuig is nodig voor de ontwikkeling van het kind",
    voorwaarde: alleVan(gevraagd("speelvoertuig"), feit("noodzakelijkVoorOntwikkeling")),
    ruimte: GEEFT_COLLEGE,
  },
  {
    regel: "BD-5-2-4-zitjes",
    soort: "criterium",
    omschrijving: "Het kind kan een gewoon auto- of fietszitje niet of niet meer gebruiken",
    voorwaarde: alleVan(gevraagd("autozitje", "fietszitje"), nietWaar(feit("gewoonZitjeMogelijk"))),
    ruimte: GEEFT_COLLEGE,
    interpretatie:
      "Het document zegt dat er speciale zitjes zijn, en dat het kuipje van een onderstel er meestal niet voor kan dienen. Gelezen als: het college kan een apart zitje geven.",
  },
  {
    regel: "BD-5-2-4-box-aankleedtafel",
    soort: "criterium",
    omschrijving: "Het kind, of een ouder of verzorger, heeft een beperking",
    voorwaarde: alleVan(
      gevraagd("aangepasteBox", "aankleedtafel"),
      eenVan(feit("kindMetBeperking"), feit("ouderMetBeperking")),
    ),
    ruimte: GEEFT_COLLEGE,
  },
  {
    regel: "BD-5-2-4-kuipstoel-14-maanden",
    soort: "criterium",
    omschrijving: "Het kind heeft veel steun nodig om te zitten en is oud genoeg voor een kuipstoel",
    voorwaarde: alleVan(
      gevraagd("kuipstoel"),
      feit("veelSteunBijZittenNodig"),
      eenVan(OUD_GENOEG, oordeelOver("BD-5-2-4-kuipstoel-14-maanden")),
    ),
    interpretatie:
      "Het document zegt: vanaf ongeveer 14 maanden. Gelezen als: vanaf 14 maanden wel, en voor een jonger kind beoordeelt de consulent het.",
  },
];

/** Other provisions for young children (paragraaf 5.2.4). */
export const KINDERVOORZIENING = hulpmiddel("kindervoorziening", {
  gronden: GRONDEN,
  uitkomst: eenVan(NIET_GENOEMD, ...GRONDEN.map((grond) => regel(grond.regel))),
  oordelen: [
    {
      regel: "BD-5-2-4-kuipstoel-14-maanden",
      aan: "consulent",
      vraag: "Is een kuipstoel al geschikt voor dit jonge kind?",
      ja: "De leeftijd houdt de voorziening niet tegen.",
      nee: "Het kind is nog te jong voor een kuipstoel.",
      bij: alleVan(gevraagd("kuipstoel"), nietWaar(OUD_GENOEG)),
    },
  ],
});
