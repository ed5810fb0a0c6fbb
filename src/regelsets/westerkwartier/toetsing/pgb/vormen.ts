import type { Grond } from "../../../../regels/toets.ts";
import { alleVan, eenVan, feit, keuze, nietWaar } from "../../../../regels/voorwaarde.ts";

/** The forms in which a provision may be given, and which may go together (article 10). */
export const vormen: readonly Grond[] = [
  {
    regel: "WK-a10-1-algemeen",
    soort: "weigeringsgrond",
    omschrijving: "Een algemene voorziening is er niet als pgb, alleen in natura.",
    voorwaarde: keuze("soortVoorziening", "algemeneVoorziening"),
  },
  {
    regel: "WK-a10-2-vormen",
    soort: "voorwaarde",
    omschrijving:
      "Een maatwerkvoorziening kan een pgb zijn. De andere vormen zijn zorg in natura, een financiële tegemoetkoming en niet-gecontracteerde zorg.",
    voorwaarde: keuze("soortVoorziening", "maatwerkvoorziening"),
  },
  {
    regel: "WK-a10-3-combi-verschillend",
    soort: "weegfactor",
    omschrijving: "De cliënt kan naast dit pgb een andere maatwerkvoorziening in natura hebben.",
    voorwaarde: alleVan(
      keuze("soortVoorziening", "maatwerkvoorziening"),
      feit("zorgInNaturaVoorAndereVoorziening"),
    ),
  },
  {
    regel: "WK-a10-4-combi-zelfde",
    soort: "weigeringsgrond",
    omschrijving:
      "Zorg in natura en een pgb kunnen niet samen bij dezelfde zorgaanbieder binnen één maatwerkvoorziening.",
    voorwaarde: alleVan(feit("zorgInNaturaBinnenZelfdeVoorziening"), feit("zelfdeAanbiederNaturaEnPgb")),
  },
  {
    regel: "WK-a10-5-combi-algemeen",
    soort: "weegfactor",
    omschrijving: "De cliënt kan naast dit pgb een algemene voorziening gebruiken.",
    voorwaarde: alleVan(keuze("soortVoorziening", "maatwerkvoorziening"), feit("algemeneVoorzieningErnaast")),
  },
];

/** What article 13 and the protocol say about the form. */
export const vormenHulp: readonly Grond[] = [
  {
    regel: "WK-a13-4-vorm",
    soort: "voorwaarde",
    omschrijving:
      "Hulp bij het huishouden is er in natura of als pgb, en het pgb is er voor informele en voor formele hulp.",
    voorwaarde: eenVan(
      nietWaar(keuze("pgbVoor", "hulpBijHuishouden")),
      keuze("gewensteVorm", "zorgInNatura", "pgb"),
    ),
  },
];

export const keuzevrijheid: readonly Grond[] = [
  {
    regel: "WK-b1-zinpgb-keuze",
    soort: "criterium",
    omschrijving: "Een cliënt met een indicatie kiest zelf tussen zorg in natura en een pgb.",
    voorwaarde: alleVan(feit("rechtOpMaatwerkvoorziening"), keuze("gewensteVorm", "zorgInNatura", "pgb")),
  },
];
