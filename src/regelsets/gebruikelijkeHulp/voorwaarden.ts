import {
  alleVan,
  bevat,
  eenVan,
  feit,
  keuze,
  nietWaar,
  type Voorwaarde,
  vergelijk,
} from "../../regels/voorwaarde.ts";
import type {
  AANGEVOERDE_REDENEN,
  GebruikelijkeHulphuishouden,
  GebruikelijkeHulplid,
  OORZAKEN_OVERBELASTING,
  REDENEN_AFWEZIGHEID,
  WOONSITUATIES,
} from "./lid.ts";

/** Conditions on housemates that more than one document states. */

/** A yes/no fact about a member, the household, the need or what the test found. */
export const is = (
  naam:
    | keyof GebruikelijkeHulplid
    | keyof GebruikelijkeHulphuishouden
    | "uitzichtOpHerstel"
    | "inwonendeKinderen"
    | "partnerInHuis"
    | "huisgenoten"
    | "draagtBij"
    | "kanBijdragen",
): Voorwaarde => feit(naam);

export const vanaf = (parameter: string): Voorwaarde => vergelijk("leeftijd", "minstens", parameter);
export const jongerDan = (parameter: string): Voorwaarde => vergelijk("leeftijd", "minder", parameter);

export const BIJDRAGE = "gebruikelijkeHulp.bijdrageVanaf";
export const EIGEN_KAMER = "gebruikelijkeHulp.eigenKamerVanaf";
export const VOLWASSEN = "gebruikelijkeHulp.volwassenVanaf";
export const VOLLEDIG = "gebruikelijkeHulp.volledigVanaf";

/** In whole years, the upper age not included. */
export const tussen = (van: string, tot: string): Voorwaarde => alleVan(vanaf(van), jongerDan(tot));

export const woont = (...waarden: readonly (typeof WOONSITUATIES)[number][]): Voorwaarde =>
  keuze("woonsituatie", ...waarden);

/** Someone whose role is that of tenant of a room, or who lives here as one. */
export const isKamerhuurder = (bewijs?: Voorwaarde): Voorwaarde => {
  const huurt = woont("kamerhuur");
  return eenVan(keuze("rol", "kamerhuurder"), bewijs ? alleVan(huurt, bewijs) : huurt);
};

export const voertAan = (...redenen: readonly (typeof AANGEVOERDE_REDENEN)[number][]): Voorwaarde =>
  bevat("aangevoerdeRedenen", ...redenen);

export const isWegVoor = (...redenen: readonly (typeof REDENEN_AFWEZIGHEID)[number][]): Voorwaarde =>
  keuze("redenAfwezigheid", ...redenen);

/** An adult who is overburdened, or may become so. */
export const OVERBELAST = alleVan(vanaf(VOLWASSEN), keuze("overbelasting", "dreigend", "overbelast"));

export const overbelastDoor = (...oorzaken: readonly (typeof OORZAKEN_OVERBELASTING)[number][]): Voorwaarde =>
  alleVan(OVERBELAST, keuze("oorzaakOverbelasting", ...oorzaken));

/** An adult who cannot do all of the household work. */
export const KAN_HET_NIET = alleVan(vanaf(VOLWASSEN), nietWaar(is("inStaat")));
