import type { Vrijstelling } from "../../../regels/gebruikelijkeHulp.ts";
import { alleVan, eenVan, keuze, nietWaar, oordeelOver, vergelijk } from "../../../regels/voorwaarde.ts";
import { HUISHOUDELIJK } from "../../gebruikelijkeHulp/lid.ts";
import {
  BIJDRAGE,
  is,
  isWegVoor,
  jongerDan,
  KAN_HET_NIET,
  overbelastDoor,
  tussen,
  VOLWASSEN,
  vanaf,
} from "../../gebruikelijkeHulp/voorwaarden.ts";
import type { BdRegel } from "../behandeling.ts";
import { LEEFSITUATIES } from "./leefsituaties.ts";

/** Long from home: an uninterrupted absence of enough etmalen. */
export const LANG_GENOEG_WEG = alleVan(
  vanaf(VOLWASSEN),
  vergelijk("etmalenAfwezigAaneengesloten", "minstens", "gebruikelijkeHulp.afwezigheid"),
);

/** The partner of someone who ran the household: healthy in body, unable to do the work and to learn it. */
const PARTNER_NIET_LEERBAAR = alleVan(
  keuze("rol", "partner"),
  KAN_HET_NIET,
  is("gezond"),
  nietWaar(is("leerbaar")),
  is("clientVoerdeHuishouden"),
);
/** Exactly at the age is not older; it is asked all the same, as the document speaks of leniency only. */
export const COULANCE_MOGELIJK = alleVan(
  PARTNER_NIET_LEERBAAR,
  vergelijk("leeftijd", "minstens", "gebruikelijkeHulp.hogeLeeftijd"),
);

/** The surviving parent alone with children, overburdened by work and their care. */
export const OUDER_OVERLEDEN = alleVan(
  is("inwonendeKinderen"),
  nietWaar(is("partnerInHuis")),
  is("naOverlijdenOuder"),
  is("clientOverbelast"),
);

const NIET_OF_DEELS =
  "Gebruikelijke hulp geldt niet of deels. Gelezen als: niet voor de taken die dit lid niet kan overnemen.";

const HOGE_LEEFTIJD: readonly Vrijstelling<BdRegel>[] = [
  {
    regel: "BD-3-3-2-ouderen-80",
    omschrijving:
      "Is als partner ouder dan {gebruikelijkeHulp.hogeLeeftijd}, lichamelijk gezond en niet meer leerbaar; het college geeft coulance",
    interpretatie:
      "Ouder dan {gebruikelijkeHulp.hogeLeeftijd} is gelezen in hele jaren. Ook bij precies {gebruikelijkeHulp.hogeLeeftijd} is het de vraag of er coulance is.",
    voorwaarde: alleVan(COULANCE_MOGELIJK, oordeelOver("BD-3-3-2-ouderen-80")),
    omvang: "alles",
    taken: HUISHOUDELIJK,
  },
];

const AFWEZIG = alleVan(LANG_GENOEG_WEG, isWegVoor("beroep", "sociaalOfMedisch"));

/** Why a member takes over nothing, or less (paragrafen 3.3.2, 3.4 and 3.5.3). */
export const VRIJSTELLINGEN: readonly Vrijstelling<BdRegel>[] = [
  {
    regel: "BD-3-3-2-medisch",
    omschrijving: "Heeft objectief vastgestelde beperkingen of mist vaardigheden, en kan dit niet leren",
    interpretatie: NIET_OF_DEELS,
    voorwaarde: alleVan(
      KAN_HET_NIET,
      eenVan(is("medischObjectiveerbaar"), is("objectiefVastgesteld")),
      nietWaar(is("leerbaar")),
    ),
    omvang: "opgegeven",
  },
  {
    regel: "BD-3-3-2-overbelasting-deel",
    omschrijving: "Is (dreigend) overbelast door de zorg voor de cliënt en kan dat niet zelf wegnemen",
    interpretatie:
      "Meestal is het genoeg om een deel te compenseren. Gelezen als: niet voor de taken die dit lid hierdoor niet kan overnemen.",
    voorwaarde: alleVan(overbelastDoor("zorgVoorClient"), nietWaar(is("eigenMogelijkheden"))),
    omvang: "opgegeven",
  },
  {
    regel: "BD-3-3-2-terminaal",
    omschrijving: "In deze terminale situatie wordt gebruikelijke hulp soepeler toegepast",
    interpretatie: NIET_OF_DEELS,
    voorwaarde: alleVan(vanaf(VOLWASSEN), is("korteLevensverwachting"), oordeelOver("BD-3-3-2-terminaal")),
    omvang: "opgegeven",
  },
  {
    regel: "BD-3-3-2-overlijden-ouder",
    omschrijving:
      "Na het plotseling overlijden van de andere ouder worden huishoudelijke taken korte tijd overgenomen",
    interpretatie: "Gelezen als: een ouder die met kinderen overblijft, zonder partner in huis.",
    voorwaarde: alleVan(OUDER_OVERLEDEN, oordeelOver("BD-3-3-2-overlijden-ouder")),
    omvang: "alles",
    taken: HUISHOUDELIJK,
  },
  ...HOGE_LEEFTIJD,
  {
    regel: "BD-3-3-2-afwezig-reden",
    omschrijving: "Is langdurig van huis voor het beroep of om sociale of medische redenen",
    voorwaarde: AFWEZIG,
    omvang: "alles",
  },
  {
    regel: "BD-3-3-2-afwezig-7-etmalen",
    omschrijving: "Is lang genoeg achter elkaar van huis",
    voorwaarde: AFWEZIG,
    omvang: "alles",
    onder: "BD-3-3-2-afwezig-reden",
  },
  ...LEEFSITUATIES,
  {
    regel: "BD-3-5-3-0-4",
    omschrijving: "Is te jong om bij te dragen",
    voorwaarde: jongerDan(BIJDRAGE),
    omvang: "alles",
  },
  {
    regel: "BD-3-5-3-gezond",
    omschrijving: "Is een jonge huisgenoot die niet gezond is of zich anders ontwikkelt",
    interpretatie: NIET_OF_DEELS,
    voorwaarde: alleVan(tussen(BIJDRAGE, VOLWASSEN), nietWaar(is("gezond"))),
    omvang: "opgegeven",
  },
];
