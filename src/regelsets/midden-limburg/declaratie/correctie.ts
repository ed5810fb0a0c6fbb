import type { Grond, Oordeelvraag } from "../../../regels/toets.ts";
import {
  alleVan,
  eenVan,
  feit,
  keuze,
  nietWaar,
  oordeelOver,
  regel,
  type Voorwaarde,
  vergelijkFeit,
} from "../../../regels/voorwaarde.ts";
import { alsDan } from "../../procedure.ts";
import { GEEN_GEVOLG } from "./declaratie.ts";
import { IS_CREDIT } from "./regel.ts";

const HERINDIENEN = "ML-h7-afgekeurd-herindienen";
const CORRIGEREN = "ML-h7-correctie-2m";

const AFGEKEURD = keuze("eerdereStatus", "afgekeurd");
const IS_CORRECTIE = keuze("soort", "correctie");
/** What corrects a rejected line is submitted again: the term for corrections is of approved lines. */
const OPNIEUW = eenVan(keuze("soort", "herindiening"), alleVan(IS_CORRECTIE, AFGEKEURD));

/** The rules of chapter 7 on lines that go back to an earlier one. */
export const CORRECTIES: readonly Grond[] = [
  {
    regel: HERINDIENEN,
    soort: "voorwaarde",
    omschrijving: "Een afgekeurde regel is verbeterd ingediend in dezelfde periode of de periode daarna",
    ...alsDan(
      OPNIEUW,
      alleVan(
        vergelijkFeit("declaratieVan", "minstens", "eerdereDeclaratieVan"),
        vergelijkFeit("declaratieVan", "hoogstens", "eerdereDeclaratieVan", {
          later: "declaratie.herindienen",
        }),
      ),
    ),
    interpretatie: `Gelezen als: de periode van de afgekeurde regel of de periode daarna. Ook wie een afgekeurde regel corrigeert, dient hem opnieuw in. ${GEEN_GEVOLG}`,
  },
  {
    regel: "ML-h7-afgekeurd-niet-crediteren",
    soort: "weigeringsgrond",
    omschrijving: "Een afgekeurde regel wordt niet gecrediteerd",
    voorwaarde: alleVan(IS_CREDIT, AFGEKEURD),
  },
  {
    regel: "ML-h7-credit-alleen-goedgekeurd",
    soort: "voorwaarde",
    omschrijving: "Er wordt alleen een regel gecrediteerd die eerder is goedgekeurd",
    ...alsDan(IS_CREDIT, keuze("eerdereStatus", "goedgekeurd")),
  },
  {
    regel: CORRIGEREN,
    soort: "voorwaarde",
    omschrijving: "Een correctie van een goedgekeurde regel is op tijd ingediend",
    ...alsDan(
      eenVan(IS_CREDIT, alleVan(IS_CORRECTIE, nietWaar(AFGEKEURD))),
      vergelijkFeit("ingediendOp", "hoogstens", "eerdereGoedgekeurdOp", { later: "declaratie.corrigeren" }),
    ),
    interpretatie: `De laatste dag telt mee. ${GEEN_GEVOLG}`,
  },
  {
    regel: "ML-h7-credit-inhoud",
    soort: "voorwaarde",
    omschrijving: "Een creditregel heeft dezelfde inhoud als de goedgekeurde regel",
    ...alsDan(
      IS_CREDIT,
      alleVan(
        feit("eerdereZelfdeProduct"),
        vergelijkFeit("regelVan", "gelijk", "eerdereVan"),
        vergelijkFeit("regelTotEnMet", "gelijk", "eerdereTotEnMet"),
        vergelijkFeit("eenheid", "gelijk", "eerdereEenheid"),
        vergelijkFeit("aantal", "gelijk", "eerdereAantal"),
      ),
    ),
  },
  {
    regel: "ML-h7-credit-referentie",
    soort: "voorwaarde",
    omschrijving: "Een creditregel heeft een nieuw ReferentieNummer en verwijst naar de goedgekeurde regel",
    ...alsDan(IS_CREDIT, alleVan(feit("nieuwReferentienummer"), feit("verwijstNaarEerdereRegel"))),
  },
];

const ofToegestaan = (id: string): Voorwaarde => eenVan(regel(id), oordeelOver(id));

/** What lines that go back to an earlier one must meet; after a term a person decides. */
export const CORRECTIE_MAG: Voorwaarde = alleVan(
  ofToegestaan(HERINDIENEN),
  nietWaar(regel("ML-h7-afgekeurd-niet-crediteren")),
  regel("ML-h7-credit-alleen-goedgekeurd"),
  ofToegestaan(CORRIGEREN),
  regel("ML-h7-credit-inhoud"),
  regel("ML-h7-credit-referentie"),
);

export const OORDELEN: readonly Oordeelvraag[] = [
  {
    regel: HERINDIENEN,
    aan: "college",
    vraag: "De verbeterde regel is niet op tijd ingediend. Neemt de gemeente hem toch in behandeling?",
    ja: "De regel telt mee.",
    nee: "De regel wordt niet betaald.",
    bij: nietWaar(regel(HERINDIENEN)),
  },
  {
    regel: CORRIGEREN,
    aan: "college",
    vraag: "De correctie is te laat ingediend. Neemt de gemeente haar toch in behandeling?",
    ja: "De correctie telt mee.",
    nee: "De correctie telt niet mee.",
    bij: nietWaar(regel(CORRIGEREN)),
  },
];
