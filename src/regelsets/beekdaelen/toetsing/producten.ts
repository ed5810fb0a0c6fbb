import type { Grond } from "../../../regels/toets.ts";
import { alleVan, bevat, eenVan, feit, keuze, regel } from "../../../regels/voorwaarde.ts";
import { LANDELIJKE_PRODUCTEN, OPDRACHTDELEN, PB_ACTIVITEITEN } from "./feiten/producten.ts";

type Beperking = keyof typeof LANDELIJKE_PRODUCTEN;

const product = (id: string, beperking: Beperking, wie: string): Grond => ({
  regel: id,
  soort: "criterium",
  omschrijving: `Het gevraagde product is landelijk ingekocht voor ${wie}`,
  voorwaarde: alleVan(
    keuze("soortZintuiglijkeBeperking", beperking),
    keuze("landelijkProduct", ...LANDELIJKE_PRODUCTEN[beperking]),
  ),
});

const PRODUCTEN: readonly Grond[] = [
  product("BD-1-2-producten-vroegdoven", "vroegdoof", "wie al jong doof is"),
  product("BD-1-2-producten-doofblinden", "doofblind", "wie doof en blind is"),
  product("BD-1-2-producten-visueel", "visueel", "wie slecht of niet ziet"),
];

/** The product is bought for this limitation: the lists of paragraaf 1.2 are closed. */
export const LANDELIJK_INGEKOCHT = eenVan(...PRODUCTEN.map(({ regel: id }) => regel(id)));

/** Which national products there are for whom, and what an order holds (paragraaf 1.2, bijlage 1). */
export const ZINTUIGLIJKE_PRODUCTEN: readonly Grond[] = [
  ...PRODUCTEN,
  {
    regel: "BD-1-2-eerste-client-inroepen",
    soort: "weegfactor",
    omschrijving:
      "Het is de eerste cliënt bij deze aanbieder: de gemeente verwijst naar de landelijke afspraken, en die gaan daarmee gelden",
    voorwaarde: feit("eersteClientBijAanbieder"),
  },
  {
    regel: "BD-b1-opdracht-inhoud",
    soort: "weegfactor",
    omschrijving: "De opdracht aan de aanbieder bevat alle delen die er minstens in staan",
    voorwaarde: alleVan(...OPDRACHTDELEN.map((deel) => bevat("opdrachtOnderdelen", deel))),
  },
];

/** What support may consist of, and what is given for a while (bijlage 4, paragraaf 5.4 and 7.5.2); they decide nothing. */
export const OVERIGE_PRODUCTEN: readonly Grond[] = [
  {
    regel: "BD-b4-1-pb-activiteiten",
    soort: "weegfactor",
    omschrijving: "De persoonlijke begeleiding bestaat uit activiteiten die bij dat product kunnen horen",
    voorwaarde: bevat("pbActiviteiten", ...PB_ACTIVITEITEN),
  },
  {
    regel: "BD-5-4-tijdelijk",
    soort: "weegfactor",
    omschrijving:
      "Het hulpmiddel voor verplaatsen of vervoer is tijdelijk; voor het einde wordt opnieuw bekeken of het nodig is",
    voorwaarde: feit("vervoershulpmiddelTijdelijk"),
  },
  {
    regel: "BD-7-5-2-tijdelijk",
    soort: "weegfactor",
    omschrijving:
      "Het hulpmiddel voor het wonen is tijdelijk; voor het einde wordt opnieuw bekeken of het nodig is",
    voorwaarde: feit("woonhulpmiddelTijdelijk"),
  },
];
