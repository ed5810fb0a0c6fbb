import type { Grond } from "../../../../regels/toets.ts";
import { alleVan, eenVan, feit, nietWaar, regel } from "../../../../regels/voorwaarde.ts";
import type { Toetsdeel } from "../deel.ts";
import { MANTELZORG, NETWERK } from "./netwerk.ts";
import { ANDERE_VOORZIENINGEN } from "./voorzieningen.ts";

/** What the client can do himself (paragraaf 2.5.1). */
export const EIGEN_KRACHT: Toetsdeel = {
  gronden: [
    {
      regel: "BD-2-5-1-eigen-kracht",
      soort: "weigeringsgrond",
      omschrijving: "De cliënt kan zelf oplossen wat er nodig is",
      voorwaarde: feit("oplosbaarMetEigenKracht"),
    },
  ],
  gaatVoor: regel("BD-2-5-1-eigen-kracht"),
};

/** Useful activities, which are a way to solve it oneself (paragraaf 2.5.4, at the end). */
export const nuttigeActiviteiten = (nooitGenoeg: Grond["voorwaarde"]): Toetsdeel => ({
  gronden: [
    {
      regel: "BD-2-5-4-nuttig-def",
      soort: "weigeringsgrond",
      omschrijving: "De cliënt kan het oplossen met activiteiten die ook nuttig zijn voor de samenleving",
      voorwaarde: alleVan(
        feit("oplosbaarMetNuttigeActiviteiten"),
        nietWaar(regel("BD-2-5-4-nuttig-niet-bw")),
      ),
      ruimte: {
        soort: "kan",
        aan: "college",
        vraag: "Laat het college de cliënt het met deze activiteiten oplossen?",
        ja: "Er is geen maatwerkvoorziening nodig.",
        nee: "De activiteiten houden de voorziening niet tegen.",
      },
      interpretatie:
        "Het document zegt dat het college dit kan verkennen. Gelezen als: het college beslist of de activiteiten het probleem oplossen.",
    },
    {
      regel: "BD-2-5-4-nuttig-niet-bw",
      soort: "uitzondering",
      omschrijving: "Zulke activiteiten kunnen nooit in de plaats komen van beschermd wonen of opvang",
      voorwaarde: nooitGenoeg,
    },
  ],
  gaatVoor: regel("BD-2-5-4-nuttig-def"),
});

export const GEBRUIKELIJKE_HULP: Toetsdeel = {
  gronden: [
    {
      regel: "BD-2-5-2-niet-aangewezen",
      soort: "weigeringsgrond",
      omschrijving: "Huisgenoten horen deze hulp te geven, als gebruikelijke hulp",
      voorwaarde: feit("oplosbaarMetGebruikelijkeHulp"),
    },
  ],
  gaatVoor: regel("BD-2-5-2-niet-aangewezen"),
};

/** The order of the Inleiding and paragraaf 2.1: what goes before a maatwerkvoorziening as a whole. */
export const RANGORDE: readonly Grond[] = [
  {
    regel: "BD-2-1-voorrang",
    soort: "weigeringsgrond",
    omschrijving: "Gebruikelijke hulp, mantelzorg, het netwerk of een algemene voorziening gaat voor",
    voorwaarde: eenVan(
      feit("oplosbaarMetGebruikelijkeHulp"),
      MANTELZORG.gaatVoor,
      NETWERK.gaatVoor,
      feit("oplosbaarMetAlgemeneVoorziening"),
    ),
  },
  {
    regel: "BD-inl-rangorde-voorliggend",
    soort: "criterium",
    omschrijving:
      "Eigen kracht, gebruikelijke hulp, mantelzorg, netwerk en (algemeen gebruikelijke) voorzieningen lossen het niet op",
    voorwaarde: nietWaar(
      eenVan(
        EIGEN_KRACHT.gaatVoor,
        GEBRUIKELIJKE_HULP.gaatVoor,
        MANTELZORG.gaatVoor,
        NETWERK.gaatVoor,
        ANDERE_VOORZIENINGEN.gaatVoor,
      ),
    ),
  },
];
