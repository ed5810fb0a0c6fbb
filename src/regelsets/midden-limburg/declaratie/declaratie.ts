import type { Oordeelvraag, Toets } from "../../../regels/toets.ts";
import {
  alleVan,
  eenVan,
  keuze,
  nietWaar,
  oordeelOver,
  regel,
  vergelijkFeit,
} from "../../../regels/voorwaarde.ts";

const MAAND = "ML-h7-1-kalendermaand";
const BERICHT = "ML-h7-323";

const EEN_MAAND = vergelijkFeit("declaratieTot", "gelijk", "declaratieVan", { later: "declaratie.periode" });
const KALENDERMAAND = alleVan(vergelijkFeit("declaratieVan", "gelijk", "declaratieMaandstart"), EEN_MAAND);
const OP_TIJD = vergelijkFeit("ingediendOp", "minder", "declaratieTot", { later: "declaratie.indienen" });

/** The document does not say what follows when a term has passed, so that is for a person. */
export const GEEN_GEVOLG =
  "Het document zegt niet wat er gebeurt als het te laat is: daarover oordeelt een mens.";

const TE_LAAT: Oordeelvraag = {
  regel: MAAND,
  aan: "college",
  vraag: "De declaratie is te laat ingediend. Neemt de gemeente haar toch in behandeling?",
  ja: "De regels van de declaratie tellen mee.",
  nee: "Er wordt niets van de declaratie betaald.",
  bij: nietWaar(OP_TIJD),
};

/** The rules of chapter 7 on a declaration as a whole. */
export const DECLARATIE: Toets = {
  gronden: [
    {
      regel: "ML-h7-periode-maand",
      soort: "weegfactor",
      omschrijving: "De declaratieperiode is een maand",
      voorwaarde: EEN_MAAND,
      interpretatie:
        "Dit is de standaard. Verderop staat dat per kalendermaand wordt gedeclareerd: die regel beslist.",
    },
    {
      regel: BERICHT,
      soort: "voorwaarde",
      omschrijving: "De declaratie is een iWmo-bericht 323",
      voorwaarde: keuze("bericht", "323"),
    },
    {
      regel: MAAND,
      soort: "voorwaarde",
      omschrijving: "De declaratie gaat over één kalendermaand en is op tijd ingediend",
      voorwaarde: alleVan(KALENDERMAAND, OP_TIJD),
      interpretatie: `Gelezen als: indienen kan tot en met de laatste dag van de kalendermaand erna. ${GEEN_GEVOLG}`,
    },
  ],
  uitkomst: alleVan(regel(BERICHT), KALENDERMAAND, eenVan(OP_TIJD, oordeelOver(MAAND))),
  oordelen: [TE_LAAT],
};
