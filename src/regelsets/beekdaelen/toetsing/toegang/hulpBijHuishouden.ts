import type { Toets } from "../../../../regels/toets.ts";
import { alleVan, eenVan, nietWaar, regel } from "../../../../regels/voorwaarde.ts";
import { MANTELZORG, NETWERK } from "../afweging/netwerk.ts";
import { EIGEN_KRACHT, GEBRUIKELIJKE_HULP, nuttigeActiviteiten, RANGORDE } from "../afweging/voorrang.ts";
import { ANDERE_VOORZIENINGEN } from "../afweging/voorzieningen.ts";
import { JEUGDWET } from "../andereWetten/jeugdwet.ts";
import { overig } from "../andereWetten/overig.ts";
import { WLZ_TEGENSPRAAK, wlz } from "../andereWetten/wlz.ts";
import { steeds } from "../deel.ts";
import { AANVRAAG, MELDING, PROBLEEM, ZRM } from "./melding.ts";

const GEVRAAGD = steeds("hulpBijHuishouden");
const NUTTIG = nuttigeActiviteiten(GEVRAAGD(["beschermdWonen", "maatschappelijkeOpvang"]));
const VOORRANG = [EIGEN_KRACHT, NUTTIG, GEBRUIKELIJKE_HULP, MANTELZORG, NETWERK, ANDERE_VOORZIENINGEN];
const ANDERE_WETTEN = [overig(GEVRAAGD), JEUGDWET, wlz(GEVRAAGD)];

/** Who is let in to household help, for what nobody and nothing else can solve. */
export const HULP_BIJ_HUISHOUDEN: Toets = {
  gronden: [
    MELDING,
    ...ZRM,
    PROBLEEM,
    AANVRAAG,
    ...VOORRANG.flatMap(({ gronden }) => gronden),
    ...RANGORDE,
    ...ANDERE_WETTEN.flatMap(({ gronden }) => gronden),
  ],
  uitkomst: alleVan(
    regel("BD-2-2-vraag-of-melding"),
    regel("BD-2-5-foto-zrm"),
    regel("BD-2-5-aanvraag-na-onderzoek"),
    nietWaar(NUTTIG.gaatVoor),
    regel("BD-inl-rangorde-voorliggend"),
    nietWaar(eenVan(...ANDERE_WETTEN.map(({ gaatVoor }) => gaatVoor))),
  ),
  oordelen: MANTELZORG.oordelen ?? [],
  tegenspraken: [WLZ_TEGENSPRAAK],
};
