import type { Grond, Toets } from "../../../../regels/toets.ts";
import { alleVan, eenVan, feit, keuze, nietWaar, regel } from "../../../../regels/voorwaarde.ts";
import { ALGEMEEN, TOEGELATEN } from "../algemeen.ts";

/** What the client does of the laundry, as it is or organised otherwise (4.2). */
export const WASGRONDEN: readonly Grond[] = [
  {
    regel: "ML-h4-2-deeltaken",
    soort: "weegfactor",
    omschrijving: "De cliënt kan (een deel van) de was zelf doen; voor dat deel is geen hulp nodig",
    voorwaarde: keuze("wasZelfUitvoerbaar", "geheel", "deels"),
  },
  {
    regel: "ML-h4-2-anders-organiseren",
    soort: "weegfactor",
    omschrijving: "De cliënt kan (een deel van) de was zelf doen door die anders te organiseren",
    voorwaarde: keuze("wasAndersOrganiserenMogelijk", "geheel", "deels"),
  },
  {
    regel: "ML-h4-2-voorliggend",
    soort: "weigeringsgrond",
    omschrijving: "De cliënt kan de was zelf doen, zo nodig anders georganiseerd; dat gaat voor",
    voorwaarde: eenVan(
      keuze("wasZelfUitvoerbaar", "geheel"),
      keuze("wasAndersOrganiserenMogelijk", "geheel"),
    ),
  },
  {
    regel: "ML-h4-2-voldoende-kleding",
    soort: "weegfactor",
    omschrijving: "De cliënt heeft genoeg kleding en ondergoed om minder vaak te wassen",
    voorwaarde: feit("voldoendeKleding"),
    interpretatie:
      "Eén keer per twee weken is in het document een voorbeeld. Tabel 2 bepaalt hoe vaak er wordt gewassen.",
  },
];

/** Result 2: clean laundry. */
export const SCHONE_WAS: Toets = {
  gronden: [
    ...ALGEMEEN,
    {
      regel: "ML-h4-2-definitie",
      soort: "criterium",
      omschrijving: "De cliënt heeft hulp nodig om schone kleding en schoon, droog textiel te hebben",
      voorwaarde: feit("hulpBijWasNodig"),
    },
    ...WASGRONDEN,
  ],
  uitkomst: alleVan(TOEGELATEN, regel("ML-h4-2-definitie"), nietWaar(regel("ML-h4-2-voorliggend"))),
};
