import { jaNee, keuze, lijst } from "../../../toetsfeit.ts";

/** The national products for people who cannot see or hear well (paragraaf 1.2), by the limitation. */
export const LANDELIJKE_PRODUCTEN = {
  vroegdoof: [
    "toeleiding",
    "verlengdeToeleiding",
    "consultatie",
    "korteBegeleidingsvragen",
    "gespecialiseerdeBegeleiding",
    "revaliderendeBegeleiding",
    "dagopvang",
  ],
  doofblind: [
    "toeleiding",
    "verlengdeToeleiding",
    "consultatie",
    "korteBegeleidingsvragen",
    "gespecialiseerdeBegeleiding",
    "revaliderendeBegeleiding",
    "dagactiviteit",
    "begeleidersvoorziening",
  ],
  visueel: ["gespecialiseerdeBegeleiding"],
} as const;

/** What an order to a specialised provider holds at least (bijlage 1). */
export const OPDRACHTDELEN = ["clientgegevens", "aardVraag", "beoogdResultaat", "duurEnEvaluatie"] as const;

/** What individual support may consist of (bijlage 4, product 1). */
export const PB_ACTIVITEITEN = [
  "vaardigheden",
  "structuurOfRegie",
  "gedrag",
  "talenten",
  "sociaalEmotioneel",
  "integratie",
  "oproepbaar",
] as const;

const producten = [...new Set(Object.values(LANDELIJKE_PRODUCTEN).flat())];

/** Facts about products, and about aids that are given for a while. */
export const FEITEN_PRODUCTEN = {
  soortZintuiglijkeBeperking: keuze(
    "Welke beperking in zien of horen heeft de cliënt?",
    Object.keys(LANDELIJKE_PRODUCTEN),
  ),
  landelijkProduct: keuze("Welk landelijk ingekocht product wordt gevraagd?", producten),
  opdrachtOnderdelen: lijst("Wat staat er in de opdracht aan de aanbieder?", OPDRACHTDELEN),
  pbActiviteiten: lijst("Waaruit bestaat de persoonlijke begeleiding?", PB_ACTIVITEITEN),
  vervoershulpmiddelTijdelijk: jaNee("Is het hulpmiddel voor verplaatsen of vervoer tijdelijk gegeven?"),
  woonhulpmiddelTijdelijk: jaNee("Is het hulpmiddel voor het wonen tijdelijk gegeven?"),
};
