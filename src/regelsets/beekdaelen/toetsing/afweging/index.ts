import type { Grond, Stap, Toets } from "../../../../regels/toets.ts";
import { alleVan, eenVan, feit, nietWaar, regel, vergelijkFeit } from "../../../../regels/voorwaarde.ts";
import { JEUGDWET } from "../andereWetten/jeugdwet.ts";
import { opvang } from "../andereWetten/opvang.ts";
import { overig } from "../andereWetten/overig.ts";
import { PARTICIPATIEWET } from "../andereWetten/participatiewet.ts";
import { uwv } from "../andereWetten/uwv.ts";
import { VERBLIJF } from "../andereWetten/verblijf.ts";
import { WLZ_TEGENSPRAAK, wlz } from "../andereWetten/wlz.ts";
import { zorgverzekeringswet } from "../andereWetten/zorgverzekeringswet.ts";
import { alsFeit, bijStap } from "../deel.ts";
import { BEGRIPPEN, PROCES, PROCESOORDELEN } from "../proces.ts";
import { OVERIGE_PRODUCTEN } from "../producten.ts";
import { MELDING, PROBLEEM } from "../toegang/melding.ts";
import { MANTELZORG, NETWERK } from "./netwerk.ts";
import { NIVEAU, SMAAK_OF_HOBBY } from "./niveau.ts";
import { EIGEN_KRACHT, GEBRUIKELIJKE_HULP, nuttigeActiviteiten, RANGORDE } from "./voorrang.ts";
import { ANDERE_VOORZIENINGEN } from "./voorzieningen.ts";

const BESCHERMD_WONEN_OF_OPVANG = alsFeit(["beschermdWonen", "maatschappelijkeOpvang"]);

const HEERLEN: Grond = {
  regel: "BD-1-3-beschermd-wonen-heerlen",
  soort: "weigeringsgrond",
  omschrijving: "Beschermd wonen en opvang vraagt de cliënt aan bij de gemeente Heerlen",
  voorwaarde: BESCHERMD_WONEN_OF_OPVANG,
};

const NUTTIG = nuttigeActiviteiten(BESCHERMD_WONEN_OF_OPVANG);
const ANDERE_WETTEN = [
  overig(alsFeit),
  opvang(alsFeit),
  JEUGDWET,
  PARTICIPATIEWET,
  zorgverzekeringswet(alsFeit),
  wlz(alsFeit),
  VERBLIJF,
  uwv(alsFeit),
];

const metStap = (stap: string, ...gronden: readonly Grond[]): Grond[] =>
  gronden.map((grond) => ({ ...grond, stap }));

/** The inquiry of paragraaf 2.5 in its order. Other laws come last there, before what remains. */
const STAPPEN: readonly Stap[] = [
  {
    stap: "hulpvraag",
    omschrijving: "Er is een hulpvraag die de gemeente onderzoekt",
    voorwaarde: alleVan(
      feit("hulpvraag"),
      regel("BD-2-2-vraag-of-melding"),
      nietWaar(regel("BD-1-3-beschermd-wonen-heerlen")),
    ),
  },
  {
    stap: "probleem",
    omschrijving: "De cliënt is niet genoeg zelfredzaam of kan niet genoeg meedoen",
    voorwaarde: regel("BD-2-5-foto-zrm"),
  },
  {
    stap: "brutoHulp",
    omschrijving: "Er is ondersteuning nodig",
    voorwaarde: alleVan(feit("benodigdeOndersteuning"), nietWaar(regel("BD-1-1-geen-smaak-hobby"))),
  },
  {
    stap: "eigenMogelijkheden",
    omschrijving: "De cliënt kan het niet zelf oplossen",
    voorwaarde: nietWaar(eenVan(EIGEN_KRACHT.gaatVoor, NUTTIG.gaatVoor)),
  },
  {
    stap: "gebruikelijkeHulp",
    omschrijving: "Gebruikelijke hulp lost het niet op",
    voorwaarde: nietWaar(GEBRUIKELIJKE_HULP.gaatVoor),
  },
  {
    stap: "mantelzorg",
    omschrijving: "Mantelzorg lost het niet op",
    voorwaarde: nietWaar(MANTELZORG.gaatVoor),
  },
  {
    stap: "netwerk",
    omschrijving: "Het netwerk of een vrijwilliger lost het niet op",
    voorwaarde: nietWaar(NETWERK.gaatVoor),
  },
  {
    stap: "algemeneVoorzieningen",
    omschrijving: "Een algemene of algemeen gebruikelijke voorziening lost het niet op",
    voorwaarde: nietWaar(ANDERE_VOORZIENINGEN.gaatVoor),
  },
  {
    stap: "andereWetten",
    omschrijving: "Er gaat geen andere wet voor",
    voorwaarde: nietWaar(eenVan(...ANDERE_WETTEN.map(({ gaatVoor }) => gaatVoor))),
  },
  {
    stap: "nettoHulp",
    omschrijving: "Er blijft hulp over die de gemeente geeft",
    voorwaarde: alleVan(
      regel("BD-inl-rangorde-voorliggend"),
      vergelijkFeit("aftrekMinuten", "minder", "brutoHulpMinuten"),
    ),
  },
];

/** Paragraaf 2.5 as the steps of the Centrale Raad van Beroep. */
export const AFWEGING: Toets = {
  gronden: [
    ...metStap("hulpvraag", MELDING, HEERLEN),
    ...metStap("probleem", PROBLEEM),
    ...metStap("brutoHulp", SMAAK_OF_HOBBY),
    ...bijStap("eigenMogelijkheden", [EIGEN_KRACHT, NUTTIG]),
    ...bijStap("gebruikelijkeHulp", [GEBRUIKELIJKE_HULP]),
    ...bijStap("mantelzorg", [MANTELZORG]),
    ...bijStap("netwerk", [NETWERK]),
    ...bijStap("algemeneVoorzieningen", [ANDERE_VOORZIENINGEN]),
    ...bijStap("andereWetten", ANDERE_WETTEN),
    ...metStap("nettoHulp", ...RANGORDE),
    ...OVERIGE_PRODUCTEN,
    ...BEGRIPPEN,
    ...PROCES,
  ],
  stappen: STAPPEN,
  uitkomst: alleVan(...STAPPEN.map(({ voorwaarde }) => voorwaarde)),
  oordelen: [...NIVEAU, ...(MANTELZORG.oordelen ?? []), ...(VERBLIJF.oordelen ?? []), ...PROCESOORDELEN],
  tegenspraken: [WLZ_TEGENSPRAAK],
};
