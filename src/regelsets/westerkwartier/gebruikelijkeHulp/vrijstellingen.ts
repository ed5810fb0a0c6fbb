import type { Vrijstelling } from "../../../regels/gebruikelijkeHulp.ts";
import { alleVan, eenVan, keuze, nietWaar } from "../../../regels/voorwaarde.ts";
import {
  BIJDRAGE,
  is,
  isWegVoor,
  jongerDan,
  KAN_HET_NIET,
  OVERBELAST,
  overbelastDoor,
  tussen,
  VOLWASSEN,
  vanaf,
} from "../../gebruikelijkeHulp/voorwaarden.ts";
import type { WkRegel } from "../behandeling.ts";
import { LEEFSITUATIES } from "./leefsituaties.ts";

/** Away for longer periods again and again; what is asked of a minor hangs on his development instead. */
const LANG_WEG = alleVan(vanaf(VOLWASSEN), is("langdurigAfwezig"));
const OBJECTIEF = is("objectiefVastgesteld");
const NIET_LEERBAAR = nietWaar(is("leerbaar"));

const NIET_OF_MINDER =
  "Gebruikelijke hulp geldt niet of in mindere mate. Gelezen als: niet voor de taken die dit lid volgens objectief onderzoek niet kan overnemen.";

const AFWEZIG: readonly Vrijstelling<WkRegel>[] = [
  {
    regel: "WK-a13-6-afwezig",
    omschrijving: "Is regelmatig voor langere tijd weg door verplichte activiteiten elders",
    interpretatie:
      "Paragraaf 2 vraagt dat een huisgenoot beschikbaar en in staat is, artikel 13 alleen dat hij in staat is. Gelezen als: allebei, en deze afwezigheid is de maat voor beschikbaar.",
    voorwaarde: alleVan(LANG_WEG, is("verplichtAfwezig")),
    omvang: "alles",
  },
  {
    regel: "WK-b1-11-uitz-afwezig",
    omschrijving: "Is voor langere tijd weg door het beroep",
    voorwaarde: alleVan(LANG_WEG, isWegVoor("beroep")),
    omvang: "alles",
  },
  {
    regel: "WK-a9-7-afwezigheid",
    omschrijving: "Kan taken niet overnemen door (langdurige) afwezigheid; dat staat objectief vast",
    interpretatie: NIET_OF_MINDER,
    voorwaarde: alleVan(LANG_WEG, nietWaar(isWegVoor("drukWerk")), OBJECTIEF),
    omvang: "opgegeven",
  },
];

const NIET_IN_STAAT: readonly Vrijstelling<WkRegel>[] = [
  {
    regel: "WK-b1-11-uitz-medisch",
    omschrijving: "Kan taken niet doen door een aandoening die medisch objectief vaststaat",
    interpretatie: NIET_OF_MINDER,
    voorwaarde: alleVan(KAN_HET_NIET, is("medischObjectiveerbaar")),
    omvang: "opgegeven",
    onder: "WK-a9-7-beperking",
  },
  {
    regel: "WK-a9-7-beperking",
    omschrijving: "Heeft een beperking of is beperkt leerbaar; dat staat objectief vast",
    interpretatie: NIET_OF_MINDER,
    voorwaarde: alleVan(
      KAN_HET_NIET,
      eenVan(is("medischObjectiveerbaar"), alleVan(NIET_LEERBAAR, OBJECTIEF)),
    ),
    omvang: "opgegeven",
  },
  {
    regel: "WK-b1-11-uitz-leerbaarheid",
    omschrijving: "Kan taken niet doen en ook niet meer leren",
    interpretatie: NIET_OF_MINDER,
    voorwaarde: alleVan(KAN_HET_NIET, NIET_LEERBAAR, OBJECTIEF),
    omvang: "opgegeven",
    onder: "WK-a9-7-beperking",
  },
];

const OVERBELASTING: readonly Vrijstelling<WkRegel>[] = (
  [
    ["WK-a9-7-overbelasting", "Is overbelast of dreigt dat te raken; dat staat objectief vast", OVERBELAST],
    [
      "WK-b1-11-uitz-overbelasting",
      "Is overbelast",
      alleVan(vanaf(VOLWASSEN), keuze("overbelasting", "overbelast")),
    ],
    [
      "WK-b1-11-uitz-zorg",
      "Is (dreigend) overbelast door persoonlijke of verpleegkundige zorg",
      overbelastDoor("persoonlijkeOfVerpleegkundigeZorg"),
    ],
    [
      "WK-b1-11-uitz-levensverwachting",
      "Is (dreigend) overbelast bij een korte levensverwachting",
      alleVan(OVERBELAST, is("korteLevensverwachting")),
    ],
    [
      "WK-b1-11-uitz-overlijden",
      "Is (dreigend) overbelast na het overlijden van een ouder",
      alleVan(OVERBELAST, is("naOverlijdenOuder")),
    ],
  ] as const
).map(([regel, omschrijving, voorwaarde], nummer) => ({
  regel,
  omschrijving,
  interpretatie: NIET_OF_MINDER,
  voorwaarde: alleVan(voorwaarde, OBJECTIEF),
  omvang: "opgegeven",
  ...(nummer > 0 && { onder: "WK-a9-7-overbelasting" }),
}));

/** Why a member takes over nothing, or less (artikel 9, onder 7; artikel 13, lid 6; bijlage 1, paragrafen 11 and 13). */
export const VRIJSTELLINGEN: readonly Vrijstelling<WkRegel>[] = [
  ...LEEFSITUATIES,
  {
    regel: "WK-b1-13-bijdrage-0",
    omschrijving: "Is te jong om bij te dragen",
    voorwaarde: jongerDan(BIJDRAGE),
    omvang: "alles",
  },
  {
    regel: "WK-b1-13-bijdrage-algemeen",
    omschrijving: "Is een kind van wie ontwikkeling of functioneren minder bijdrage toelaat",
    voorwaarde: alleVan(tussen(BIJDRAGE, VOLWASSEN), nietWaar(is("gezond"))),
    omvang: "opgegeven",
  },
  ...AFWEZIG,
  ...NIET_IN_STAAT,
  ...OVERBELASTING,
  {
    regel: "WK-b1-11-uitz-crisis",
    omschrijving: "Voorkomt een crisis of ontwrichting in de zorg voor gezonde kinderen",
    voorwaarde: is("crisisZorgKinderen"),
    omvang: "alles",
    taken: ["kindzorg"],
  },
];
