import type { Toets } from "../../../regels/toets.ts";
import {
  alleVan,
  eenVan,
  feit,
  nietWaar,
  oordeelOver,
  regel,
  vergelijk,
  vergelijkFeit,
} from "../../../regels/voorwaarde.ts";
import { alsDan, plicht, procedure } from "../../procedure.ts";

const KORT = vergelijkFeit("indicatieTot", "minder", "indicatieVan", { later: "evaluatie.kort" });
const LANG = vergelijkFeit("indicatieTot", "minstens", "indicatieVan", { later: "evaluatie.lang" });
const MIDDEN = alleVan(nietWaar(KORT), nietWaar(LANG));
const LANGE_INDICATIE = "ML-h3-6-vanaf-2j";

/** How often help is evaluated, by the length of the indication (3.6). */
const EVALUATIE: Toets = {
  gronden: [
    {
      regel: "ML-h3-6-duur-bepaalt",
      soort: "weegfactor",
      omschrijving: "De duur van de indicatie valt in één van de drie categorieën",
      voorwaarde: eenVan(KORT, MIDDEN, LANG),
    },
    {
      regel: "ML-h3-6-korter-6m",
      soort: "criterium",
      omschrijving: "De indicatie is kort: in beginsel zijn er geen evaluaties",
      voorwaarde: KORT,
      ruimte: {
        soort: "inBeginsel",
        aan: "consulent",
        vraag: "Is er toch een evaluatie nodig, hoewel de indicatie kort is?",
        ja: "De consulent plant een evaluatie.",
        nee: "Er is geen evaluatie.",
      },
    },
    {
      regel: "ML-h3-6-6m-tot-2j",
      soort: "criterium",
      omschrijving: "De indicatie is middellang: bij voorkeur is er één evaluatie tussendoor",
      voorwaarde: MIDDEN,
      ruimte: {
        soort: "inBeginsel",
        aan: "consulent",
        vraag: "Is er reden voor een ander aantal evaluaties dan de voorkeur?",
        ja: "De consulent kiest een ander aantal.",
        nee: "Het aantal van de voorkeur geldt.",
      },
    },
    {
      regel: LANGE_INDICATIE,
      soort: "criterium",
      omschrijving: "De indicatie is lang: afgesproken wordt welke evaluaties passen",
      voorwaarde: LANG,
    },
  ],
  uitkomst: eenVan(
    alleVan(KORT, vergelijk("aantalEvaluaties", "gelijk", "evaluatie.kort.aantal")),
    alleVan(MIDDEN, vergelijk("aantalEvaluaties", "gelijk", "evaluatie.midden.aantal")),
    alleVan(LANG, oordeelOver(LANGE_INDICATIE)),
  ),
  oordelen: [
    {
      regel: LANGE_INDICATIE,
      aan: "consulent",
      vraag: "Passen de afgesproken evaluaties bij het traject en de looptijd?",
      ja: "De afspraken gelden.",
      nee: "Er moeten andere afspraken komen.",
      bij: LANG,
    },
  ],
  tegenspraken: [
    {
      feiten: ["indicatieVan", "indicatieTot"],
      als: vergelijkFeit("indicatieTot", "hoogstens", "indicatieVan"),
      melding: "De indicatie eindigt niet na haar begin.",
    },
  ],
};

const IS_DATALEK = alleVan(
  feit("beveiligingsincident"),
  eenVan(feit("gegevensVerloren"), nietWaar(feit("onrechtmatigeVerwerkingUitgesloten"))),
);

/** What must be done, by subject (3.1, 3.2, 3.6 and chapter 8). */
export const PROCEDURES: Readonly<Record<string, Toets>> = {
  beschikking: procedure([
    plicht(
      "ML-h3-1-geen-aanbieder-in-beschikking",
      "De beschikking noemt geen aanbieder",
      nietWaar(feit("aanbiederInBeschikking")),
    ),
  ]),
  vervolgindicatie: procedure([
    plicht(
      "ML-h3-2-client-vervolg",
      "Blijft er hulp nodig, dan vraagt de cliënt zelf op tijd een vervolgindicatie aan",
      alsDan(feit("hulpNodigNaEinde"), feit("vervolgOpTijdAangevraagd")),
    ),
    plicht(
      "ML-h3-2-client-wijziging",
      "Is er meer of minder hulp nodig, dan vraagt de cliënt zelf op tijd een wijziging aan",
      alsDan(feit("andereHulpNodig"), feit("wijzigingOpTijdAangevraagd")),
    ),
  ]),
  evaluatie: EVALUATIE,
  heronderzoek: procedure([
    plicht(
      "ML-h3-6-heronderzoek",
      "Zijn er wijzigingen, dan begint er een heronderzoek",
      alsDan(feit("wijzigingenGebleken"), feit("heronderzoekGestart")),
    ),
    plicht(
      "ML-h3-6-nieuw-301",
      "Verandert de hulp, dan komen er een nieuw verslag, een nieuwe beschikking en een nieuw bericht 301",
      alsDan(
        feit("ondersteuningAnders"),
        alleVan(feit("nieuwOnderzoeksverslag"), feit("nieuweBeschikking"), feit("nieuw301Verzonden")),
      ),
    ),
  ]),
  datalek: procedure([
    {
      regel: "ML-h8-datalek-definitie",
      soort: "criterium",
      omschrijving: "Het incident is een datalek",
      voorwaarde: IS_DATALEK,
      interpretatie:
        "Een gebrek in de beveiliging of gegevens per mail sturen is op zichzelf nog geen datalek.",
    },
    plicht(
      "ML-h8-datalek-gemeente",
      "Een datalek of een vermoeden daarvan is direct gemeld aan de privacyfunctionaris",
      alsDan(eenVan(feit("vermoedenDatalek"), regel("ML-h8-datalek-definitie")), feit("datalekGemeld")),
    ),
  ]),
};
