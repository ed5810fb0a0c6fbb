import type { Grond } from "../../../../regels/toets.ts";
import { alleVan, eenVan, feit, regel, vergelijk, vergelijkFeit } from "../../../../regels/voorwaarde.ts";

/** What happens when the budget holder dies or goes bankrupt (article 12). */
export const einde: readonly Grond[] = [
  {
    regel: "WK-a12-1-einde",
    soort: "criterium",
    omschrijving:
      "De budgethouder is overleden of failliet. De zorgovereenkomst met de hulpverlener eindigt vanzelf.",
    voorwaarde: eenVan(feit("budgethouderOverleden"), feit("budgethouderFailliet")),
  },
  {
    regel: "WK-a12-1-max",
    soort: "criterium",
    omschrijving:
      "De hulpverlener kan een eenmalige uitkering krijgen: aan alle voorwaarden is voldaan en zij is niet te hoog.",
    voorwaarde: alleVan(
      regel("WK-a12-1-einde"),
      regel("WK-a12-2a-toestemming"),
      regel("WK-a12-2b-verzoek"),
      regel("WK-a12-2c-overeenkomst"),
      regel("WK-a12-2d-budget"),
      vergelijk("eenmaligeUitkeringWeken", "hoogstens", "pgb.eenmaligeUitkering"),
    ),
    interpretatie:
      "Artikel 11, lid 11, geeft na een overlijden een andere tijd en andere voorwaarden. Het document zegt niet welke van de twee voorgaat; beide staan hier.",
  },
  {
    regel: "WK-a12-2a-toestemming",
    soort: "voorwaarde",
    omschrijving: "Het college geeft toestemming voor de eenmalige uitkering.",
    voorwaarde: feit("toestemmingCollege"),
  },
  {
    regel: "WK-a12-2b-verzoek",
    soort: "voorwaarde",
    omschrijving: "De budgethouder of de nabestaanden hebben de SVB er schriftelijk om gevraagd.",
    voorwaarde: feit("schriftelijkVerzoekSvb"),
  },
  {
    regel: "WK-a12-2c-overeenkomst",
    soort: "voorwaarde",
    omschrijving: "Er was een geldige zorgovereenkomst.",
    voorwaarde: feit("geldigeZorgovereenkomst"),
  },
  {
    regel: "WK-a12-2d-budget",
    soort: "voorwaarde",
    omschrijving: "Er is genoeg budget over voor de uitkering.",
    voorwaarde: vergelijkFeit("eenmaligeUitkering", "hoogstens", "resterendBudget"),
    interpretatie:
      "Gelezen als een grens aan het bedrag: is er minder over dan gevraagd, dan kan de uitkering zo hoog zijn als wat er over is.",
  },
];
