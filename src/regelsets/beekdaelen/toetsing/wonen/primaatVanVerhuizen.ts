import { alleVan, feit, keuze, nietWaar, regel, vergelijkFeit } from "../../../../regels/voorwaarde.ts";
import type { Afwegingskader } from "../toegang/toegangTot.ts";
import { GOEDKOPER, NIET_OF_BEPERKT, VERHUISFACTOREN } from "./verhuisfactoren.ts";

const MOGELIJK = feit("verhuizingMogelijk");

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
    ...VERHUISFACTOREN,
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
