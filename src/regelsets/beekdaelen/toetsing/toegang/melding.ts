import type { Grond } from "../../../../regels/toets.ts";
import {
  alleVan,
  bevat,
  eenVan,
  feit,
  minstensVan,
  nietWaar,
  regel,
  vergelijk,
  vergelijkFeit,
} from "../../../../regels/voorwaarde.ts";
import { ZRM_DOMEINEN, ZRM_OUDERSCHAP } from "../feiten/toegang.ts";

export const MELDING: Grond = {
  regel: "BD-2-2-vraag-of-melding",
  soort: "voorwaarde",
  omschrijving:
    "Er is meer onderzoek nodig, en de cliënt heeft daarvoor eerst een schriftelijke melding gedaan",
  voorwaarde: alleVan(feit("naderOnderzoekNodig"), feit("schriftelijkeMelding")),
};

export const PROBLEEM: Grond = {
  regel: "BD-2-5-foto-zrm",
  soort: "criterium",
  omschrijving:
    "Het onderzoek laat zien dat de cliënt door beperkingen of problemen niet genoeg zelfredzaam is of niet genoeg kan meedoen",
  voorwaarde: feit("onvoldoendeZelfredzaamOfParticipatie"),
};

export const AANVRAAG: Grond = {
  regel: "BD-2-5-aanvraag-na-onderzoek",
  soort: "voorwaarde",
  omschrijving: "Het onderzoek is klaar, of het duurt te lang en de cliënt wil niet langer wachten",
  voorwaarde: eenVan(
    feit("onderzoekAfgerond"),
    alleVan(
      vergelijkFeit("datumAanvraag", "meer", "datumMelding", { later: "onderzoek.termijn" }),
      feit("clientWilNietLangerWachten"),
    ),
  ),
};

/** What the ZRM is for (paragraaf 2.4, bijlage 2). It lets nobody in and keeps nobody out. */
export const ZRM: readonly Grond[] = [
  {
    regel: "BD-2-4-zrm-domeinen",
    soort: "weegfactor",
    omschrijving: "Alle levensdomeinen van de ZRM zijn bekeken",
    voorwaarde: minstensVan("zrm.domeinen", ...ZRM_DOMEINEN.map((domein) => bevat("zrmDomeinen", domein))),
  },
  {
    regel: "BD-b2-zrm-bestaat",
    soort: "weegfactor",
    omschrijving: "Op minstens één levensdomein is de score op de ZRM lager dan de hoogste",
    voorwaarde: vergelijk("laagsteZrmScore", "minder", "zrm.niveaus"),
    interpretatie: "De ZRM laat zien op welke levensdomeinen ondersteuning nodig kan zijn, en niet hoeveel.",
  },
  {
    regel: "BD-b2-zrm-ouderschap",
    soort: "weegfactor",
    omschrijving: "Alle levensdomeinen van ouderschap zijn bekeken",
    voorwaarde: minstensVan(
      "zrm.ouderschap",
      ...ZRM_OUDERSCHAP.map((domein) => bevat("zrmOuderschapsdomeinen", domein)),
    ),
  },
  {
    regel: "BD-2-4-zrm-ouderschap",
    soort: "weegfactor",
    omschrijving:
      "Er zijn geen minderjarige kinderen in het gezin, of ook de domeinen van ouderschap zijn bekeken",
    voorwaarde: eenVan(nietWaar(feit("minderjarigeKinderenInGezin")), regel("BD-b2-zrm-ouderschap")),
  },
  {
    regel: "BD-2-4-zrm-bepaalt-niet-omvang",
    soort: "uitzondering",
    omschrijving: "De ZRM is ingevuld, maar welke en hoeveel hulp er nodig is, volgt pas uit het onderzoek",
    voorwaarde: alleVan(regel("BD-2-4-zrm-domeinen"), nietWaar(feit("onderzoekAfgerond"))),
  },
];
