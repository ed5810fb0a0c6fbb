import type { Grond, Toets } from "../../../../regels/toets.ts";
import {
  alleVan,
  eenVan,
  feit,
  keuze,
  nietWaar,
  oordeelOver,
  regel,
  vergelijk,
} from "../../../../regels/voorwaarde.ts";

const gevraagd = (...accessoires: readonly string[]) => keuze("gevraagdAccessoire", ...accessoires);
const NODIG = feit("accessoireNoodzakelijk");

const bijNoodzaak = (regelId: string, accessoire: string, wat: string): Grond => ({
  regel: regelId,
  soort: "criterium",
  omschrijving: `${wat} in deze situatie (medisch) nodig`,
  voorwaarde: alleVan(gevraagd(accessoire), NODIG),
});

const ZITORTHESE = alleVan(gevraagd("zitorthese"), nietWaar(feit("ortheseVergoedDoorZorgverzekering")));
const ONDERDEEL = feit("ortheseOnderdeelVanRolstoel");

const GRONDEN: readonly Grond[] = [
  {
    regel: "BD-5-2-6-zitorthese",
    soort: "criterium",
    omschrijving:
      "De zorgverzekering vergoedt de zitorthese niet, en zij is op maat gemaakt als deel van de rolstoel of kindervoorziening",
    voorwaarde: alleVan(ZITORTHESE, eenVan(ONDERDEEL, oordeelOver("BD-5-2-6-zitorthese"))),
    interpretatie:
      "Over een losse zitorthese die niet wordt vergoed, zegt het document niets: de consulent beoordeelt die.",
  },
  bijNoodzaak("BD-5-2-6-antidecubitus", "antiDecubituskussen", "Het kussen tegen doorligplekken is"),
  {
    regel: "BD-5-2-6-spaakbeschermer",
    soort: "criterium",
    omschrijving: "De cliënt is een kind, of de spaakbeschermers zijn (medisch) nodig",
    voorwaarde: alleVan(
      gevraagd("spaakbeschermers"),
      eenVan(vergelijk("clientLeeftijd", "minder", "spaakbeschermer.kindTot"), NODIG),
    ),
  },
  bijNoodzaak("BD-5-2-6-spiegel", "achteruitkijkspiegel", "De spiegel is"),
  {
    regel: "BD-5-2-6-stokhouder",
    soort: "criterium",
    omschrijving: "De stokhouder is (medisch) nodig, en niet alleen om een paraplu mee te nemen",
    voorwaarde: alleVan(gevraagd("stokhouder"), NODIG, nietWaar(feit("alleenOmParapluMeeTeNemen"))),
  },
  bijNoodzaak("BD-5-2-6-armverlenger", "armverlengers", "De armverlengers zijn"),
  {
    regel: "BD-5-2-6-zonnescherm",
    soort: "criterium",
    omschrijving: "De cliënt is allergisch voor zonlicht; alleen dan wordt een zonnescherm vergoed",
    voorwaarde: alleVan(gevraagd("zonnescherm"), feit("allergischVoorZonlicht")),
  },
  {
    regel: "BD-5-2-6-capes",
    soort: "criterium",
    omschrijving:
      "De cliënt heeft buiten steeds koude benen of meer bescherming nodig, en kan de rolstoel anders niet goed gebruiken; dat is medisch aangetoond",
    voorwaarde: alleVan(
      gevraagd("cape", "beenOfVoetzak"),
      eenVan(feit("koudeBenenDoorBloedsomloop"), feit("bredereBeschermingNodig")),
      feit("nodigVoorGebruikRolstoel"),
      feit("noodzaakMedischAangetoond"),
    ),
  },
];

const NIET_GENOEMD = alleVan(gevraagd("anderAccessoire"), NODIG);

/** An accessory or an adaptation of a wheelchair (paragraaf 5.2.6). The list of the document is not closed. */
export const ROLSTOELACCESSOIRE: Toets = {
  gronden: GRONDEN,
  uitkomst: eenVan(
    ...GRONDEN.map((grond) => regel(grond.regel)),
    alleVan(NIET_GENOEMD, oordeelOver("BD-5-1-selectie")),
  ),
  oordelen: [
    {
      regel: "BD-5-2-6-zitorthese",
      aan: "consulent",
      vraag: "Hoort deze losse zitorthese bij wat de gemeente geeft?",
      ja: "De zitorthese kan worden gegeven.",
      nee: "Er is geen zitorthese uit de Wmo.",
      bij: alleVan(ZITORTHESE, nietWaar(ONDERDEEL)),
    },
    {
      regel: "BD-5-1-selectie",
      aan: "consulent",
      vraag: "Hoort dit accessoire bij de goedkoopste rolstoel die past?",
      ja: "Het accessoire kan worden gegeven.",
      nee: "Er is geen accessoire uit de Wmo.",
      bij: NIET_GENOEMD,
    },
  ],
};
