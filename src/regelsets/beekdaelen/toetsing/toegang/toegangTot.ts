import type { Grond, Oordeelvraag, Tegenspraak, Toets } from "../../../../regels/toets.ts";
import { alleVan, eenVan, nietWaar, regel, type Voorwaarde } from "../../../../regels/voorwaarde.ts";
import { MANTELZORG, NETWERK } from "../afweging/netwerk.ts";
import { EIGEN_KRACHT, GEBRUIKELIJKE_HULP, nuttigeActiviteiten, RANGORDE } from "../afweging/voorrang.ts";
import { ANDERE_VOORZIENINGEN } from "../afweging/voorzieningen.ts";
import { WLZ_TEGENSPRAAK } from "../andereWetten/wlz.ts";
import { steeds, type Toetsdeel } from "../deel.ts";
import type { Voorziening } from "../feiten/voorziening.ts";
import { AANVRAAG, MELDING, PROBLEEM, ZRM } from "./melding.ts";

/** The weighing framework that a chapter has for one provision, on top of what every provision asks. */
export interface Afwegingskader {
  readonly gronden: readonly Grond[];
  readonly uitkomst: Voorwaarde;
  readonly oordelen?: readonly Oordeelvraag[];
  readonly tegenspraken?: readonly Tegenspraak[];
}

/**
 * Who is let in to a provision: after a melding and an inquiry, for what nobody and nothing else can solve (hoofdstuk
 * 2), where no other law goes before (hoofdstuk 4), and by the framework of its own chapter.
 */
export function toegangTot(
  voorziening: Voorziening,
  wetten: readonly Toetsdeel[],
  kader: Afwegingskader = { gronden: [], uitkomst: alleVan() },
): Toets {
  const nuttig = nuttigeActiviteiten(steeds(voorziening)(["beschermdWonen", "maatschappelijkeOpvang"]));
  const voorrang = [EIGEN_KRACHT, nuttig, GEBRUIKELIJKE_HULP, MANTELZORG, NETWERK, ANDERE_VOORZIENINGEN];
  return {
    gronden: [
      MELDING,
      ...ZRM,
      PROBLEEM,
      AANVRAAG,
      ...voorrang.flatMap(({ gronden }) => gronden),
      ...RANGORDE,
      ...wetten.flatMap(({ gronden }) => gronden),
      ...kader.gronden,
    ],
    uitkomst: alleVan(
      regel("BD-2-2-vraag-of-melding"),
      regel("BD-2-5-foto-zrm"),
      regel("BD-2-5-aanvraag-na-onderzoek"),
      nietWaar(nuttig.gaatVoor),
      regel("BD-inl-rangorde-voorliggend"),
      nietWaar(eenVan(...wetten.map(({ gaatVoor }) => gaatVoor))),
      kader.uitkomst,
    ),
    oordelen: [...(MANTELZORG.oordelen ?? []), ...(kader.oordelen ?? [])],
    tegenspraken: [WLZ_TEGENSPRAAK, ...(kader.tegenspraken ?? [])],
  };
}
