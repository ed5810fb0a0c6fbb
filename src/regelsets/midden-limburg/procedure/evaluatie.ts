import type { Toets } from "../../../regels/toets.ts";
import {
  alleVan,
  eenVan,
  nietWaar,
  oordeelOver,
  vergelijk,
  vergelijkFeit,
} from "../../../regels/voorwaarde.ts";
import { alsDan, plicht, procedure } from "../../procedure.ts";

const KORT = vergelijkFeit("indicatieTot", "minder", "indicatieVan", { later: "evaluatie.kort" });
const LANG = vergelijkFeit("indicatieTot", "minstens", "indicatieVan", { later: "evaluatie.lang" });
const MIDDEN = alleVan(nietWaar(KORT), nietWaar(LANG));
const LANGE_INDICATIE = "ML-h3-6-vanaf-2j";

const KORTE_INDICATIE = "ML-h3-6-korter-6m";
const MIDDELLANGE_INDICATIE = "ML-h3-6-6m-tot-2j";
const GEEN_PLICHT =
  "In principe en bij voorkeur zijn geen plicht: een ander aantal kan, als de consulent daar een reden voor ziet.";

/** How often help is evaluated, by the length of the indication (3.6). */
export const EVALUATIE: Toets = {
  ...procedure(
    [
      {
        regel: "ML-h3-6-duur-bepaalt",
        soort: "weegfactor",
        omschrijving: "De duur van de indicatie valt in één van de drie categorieën",
        voorwaarde: eenVan(KORT, MIDDEN, LANG),
      },
      plicht(
        KORTE_INDICATIE,
        "Bij een korte indicatie zijn er geen evaluaties, tenzij er een reden voor is",
        alsDan(
          KORT,
          eenVan(
            vergelijk("aantalEvaluaties", "gelijk", "evaluatie.kort.aantal"),
            oordeelOver(KORTE_INDICATIE),
          ),
        ),
        GEEN_PLICHT,
      ),
      plicht(
        MIDDELLANGE_INDICATIE,
        "Bij een middellange indicatie is er één evaluatie tussendoor, tenzij er een reden is voor een ander aantal",
        alsDan(
          MIDDEN,
          eenVan(
            vergelijk("aantalEvaluaties", "gelijk", "evaluatie.midden.aantal"),
            oordeelOver(MIDDELLANGE_INDICATIE),
          ),
        ),
        GEEN_PLICHT,
      ),
      plicht(
        LANGE_INDICATIE,
        "Bij een lange indicatie passen de afgesproken evaluaties bij het traject en de looptijd",
        alsDan(LANG, oordeelOver(LANGE_INDICATIE)),
      ),
    ],
    [
      {
        regel: KORTE_INDICATIE,
        aan: "consulent",
        vraag: "Is er toch een evaluatie nodig, hoewel de indicatie kort is?",
        ja: "Een evaluatie past dan ook bij deze korte indicatie.",
        nee: "Er is geen evaluatie.",
        bij: KORT,
      },
      {
        regel: MIDDELLANGE_INDICATIE,
        aan: "consulent",
        vraag: "Is er reden voor een ander aantal evaluaties dan de voorkeur?",
        ja: "Een ander aantal past dan ook.",
        nee: "Het aantal van de voorkeur geldt.",
        bij: MIDDEN,
      },
      {
        regel: LANGE_INDICATIE,
        aan: "consulent",
        vraag: "Passen de afgesproken evaluaties bij het traject en de looptijd?",
        ja: "De afspraken gelden.",
        nee: "Er moeten andere afspraken komen.",
        bij: LANG,
      },
    ],
  ),
  tegenspraken: [
    {
      feiten: ["indicatieVan", "indicatieTot"],
      als: vergelijkFeit("indicatieTot", "hoogstens", "indicatieVan"),
      melding: "De indicatie eindigt niet na haar begin.",
    },
  ],
};
