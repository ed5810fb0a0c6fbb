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
import { alsFeit as gevraagd, type Toetsdeel } from "../deel.ts";
import { WLZ_THUIS } from "../feiten/wlz.ts";

const THUIS = keuze("wlzSituatie", ...WLZ_THUIS);
const LOGEREN = alleVan(THUIS, gevraagd(["kortdurendVerblijf", "logeeropvang"]));

/** Short stay in other laws (bijlage 5). */
export const VERBLIJF: Toetsdeel = {
  gronden: [
    {
      regel: "BD-b5-zvw-eerstelijns",
      soort: "weigeringsgrond",
      omschrijving:
        "Het is eerstelijns verblijf: medisch nodig, tijdelijk, en niet in het ziekenhuis. Dat is zorg uit de Zvw",
      voorwaarde: alleVan(
        gevraagd(["kortdurendVerblijf"]),
        feit("verblijfMedischNoodzakelijk"),
        nietWaar(feit("ziekenhuisopnameNodig")),
        nietWaar(feit("structureleBehoefteVerblijf")),
        feit("terugkeerMogelijk"),
      ),
    },
    {
      regel: "BD-b5-elv-2015",
      soort: "weegfactor",
      omschrijving:
        "In het jaar van dit verblijf werd eerstelijns verblijf betaald met een subsidie uit de Wlz",
      voorwaarde: alleVan(
        gevraagd(["kortdurendVerblijf"]),
        vergelijk("jaarVanVerblijf", "gelijk", "eerstelijnsverblijf.subsidiejaar"),
      ),
    },
    {
      regel: "BD-b5-wlz-thuis",
      soort: "weegfactor",
      omschrijving: "Voor wie thuis Wlz-zorg krijgt, is er logeeropvang uit de Wlz",
      voorwaarde: LOGEREN,
    },
    {
      regel: "BD-b5-wlz-tijdelijk-intramuraal",
      soort: "weegfactor",
      omschrijving: "De cliënt kan met zijn Wlz-indicatie tijdelijk in een instelling worden opgenomen",
      voorwaarde: alleVan(THUIS, feit("tijdelijkeExtraZorgbehoefte")),
    },
    {
      regel: "BD-b5-logeeropvang-2",
      soort: "voorwaarde",
      omschrijving: "De logeeropvang blijft binnen het maximum per week van de Wlz",
      voorwaarde: alleVan(LOGEREN, vergelijk("logeeretmalenPerWeek", "hoogstens", "logeeropvang.perWeek")),
    },
    {
      regel: "BD-b5-logeeropvang-sparen",
      soort: "uitzondering",
      omschrijving: "Opgespaarde logeeropvang kan in het jaar worden ingezet, tot het maximum van de Wlz",
      voorwaarde: alleVan(
        LOGEREN,
        eenVan(
          vergelijk("logeeretmalenPerJaar", "hoogstens", "logeeropvang.perJaar"),
          oordeelOver("BD-b5-logeeropvang-sparen"),
        ),
      ),
    },
  ],
  oordelen: [
    {
      regel: "BD-b5-logeeropvang-sparen",
      aan: "consulent",
      vraag: "Past dit aantal etmalen nog in het maximum per jaar van de Wlz?",
      ja: "De opgespaarde logeeropvang kan worden ingezet.",
      nee: "Het aantal etmalen is te hoog.",
      bij: alleVan(LOGEREN, nietWaar(vergelijk("logeeretmalenPerJaar", "hoogstens", "logeeropvang.perJaar"))),
    },
  ],
  gaatVoor: regel("BD-b5-zvw-eerstelijns"),
};
