import type { Grond } from "../../../../regels/toets.ts";
import {
  alleVan,
  eenVan,
  feit,
  nietWaar,
  oordeelOver,
  regel,
  type Voorwaarde,
  vergelijk,
} from "../../../../regels/voorwaarde.ts";
import { ELEMENTAIRE_WOONFUNCTIES, OVERIG_NORMAAL_GEBRUIK } from "../feiten/wonen.ts";
import type { Afwegingskader } from "../toegang/toegangTot.ts";
import { BEREIKEN_EN_STALLEN, STALLING, TERRAS, voor } from "./bereiken.ts";

/** A rule that only binds where the adaptation is for this. */
const alsVoor = (activiteiten: Voorwaarde, id: string) => eenVan(nietWaar(activiteiten), regel(id));

const VERDIEPING = voor("verdiepingBereiken");
const BEDIENING = voor("bediening");
const RUIMTE_GEBRUIKEN = voor(
  "slapen",
  "lichaamsreiniging",
  "toiletgang",
  "etenBereidenEnEten",
  "verplaatsenInWoning",
);
const TE_HOOG = alleVan(VERDIEPING, vergelijk("verdiepingGevraagd", "meer", "woning.verdieping"));

const GRONDEN: readonly Grond[] = [
  {
    regel: "BD-7-2-elementaire-functies",
    soort: "criterium",
    omschrijving: "De voorziening is nodig voor het normale gebruik van de woning",
    voorwaarde: eenVan(
      voor(...ELEMENTAIRE_WOONFUNCTIES, ...OVERIG_NORMAAL_GEBRUIK),
      alleVan(voor("veiligSpelen"), vergelijk("clientLeeftijd", "minder", "veiligSpelen.kindTot")),
    ),
  },
  ...BEREIKEN_EN_STALLEN,
  {
    regel: "BD-7-2-verdieping",
    soort: "criterium",
    omschrijving:
      "Op de verdieping liggen ruimten die de cliënt nodig heeft; meestal maakt de gemeente de eerste verdieping bereikbaar",
    voorwaarde: alleVan(
      VERDIEPING,
      feit("noodzakelijkeWoonruimteOpVerdieping"),
      eenVan(nietWaar(TE_HOOG), oordeelOver("BD-7-2-verdieping")),
    ),
  },
  {
    regel: "BD-7-2-reorganisatie",
    soort: "weigeringsgrond",
    omschrijving:
      "De ruimten liggen verspreid over verdiepingen: eerst kijken of de cliënt en zijn omgeving dat anders kunnen indelen",
    voorwaarde: alleVan(VERDIEPING, feit("woonactiviteitenOverVerdiepingen")),
    ruimte: {
      soort: "kan",
      aan: "consulent",
      vraag: "Kunnen de cliënt en zijn omgeving de woning zo indelen dat de aanpassing niet nodig is?",
      ja: "De cliënt deelt de woning anders in; er is geen aanpassing nodig.",
      nee: "De indeling van de woning houdt de aanpassing niet tegen.",
    },
  },
  {
    regel: "BD-7-2-bruikbaarheid",
    soort: "criterium",
    omschrijving: "De aanpassing is om keuken, toilet, badkamer of slaapkamer te kunnen gebruiken",
    voorwaarde: RUIMTE_GEBRUIKEN,
    ruimte: {
      soort: "kan",
      aan: "consulent",
      vraag: "Kan de cliënt die ruimten met deze aanpassing zo zelfstandig mogelijk gebruiken?",
      ja: "De aanpassing past bij de beperking en het gebruik.",
      nee: "Deze aanpassing past niet.",
    },
  },
  {
    regel: "BD-7-2-bediening",
    soort: "criterium",
    omschrijving:
      "De cliënt kan zonder de aanpassing niet zelfstandig wonen, en wat hij vraagt is niet algemeen gebruikelijk",
    voorwaarde: alleVan(
      BEDIENING,
      feit("ergonomischeBelemmering"),
      nietWaar(feit("zelfstandigZonderAanpassing")),
      nietWaar(feit("bedieningAlgemeenGebruikelijk")),
    ),
  },
];

/** Normal use of the home: reaching, storing, using and operating it (paragraaf 7.2, the first part). */
export const NORMAAL_GEBRUIK: Afwegingskader = {
  gronden: GRONDEN,
  uitkomst: alleVan(
    regel("BD-7-2-elementaire-functies"),
    alsVoor(TERRAS, "BD-7-2-terras"),
    alsVoor(STALLING, "BD-7-2-stalling"),
    alsVoor(VERDIEPING, "BD-7-2-verdieping"),
    nietWaar(regel("BD-7-2-reorganisatie")),
    alsVoor(RUIMTE_GEBRUIKEN, "BD-7-2-bruikbaarheid"),
    alsVoor(BEDIENING, "BD-7-2-bediening"),
  ),
  oordelen: [
    {
      regel: "BD-7-2-verdieping",
      aan: "consulent",
      vraag: "Is het nodig dat ook deze hogere verdieping bereikbaar wordt?",
      ja: "De verdieping kan bereikbaar worden gemaakt.",
      nee: "De gemeente maakt de eerste verdieping bereikbaar.",
      bij: TE_HOOG,
    },
    {
      regel: "BD-7-2-integraal",
      aan: "consulent",
      vraag:
        "Lost hulp bij het huishouden, verpleging of verzorging het probleem beter op dan een aanpassing?",
      ja: "Die hulp kan in de plaats van de aanpassing komen.",
      nee: "De aanpassing heeft de voorkeur, zodat de cliënt het zelf kan.",
    },
  ],
};
