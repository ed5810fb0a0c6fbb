import type { Grond } from "../../../../regels/toets.ts";
import { feit, vergelijkFeit } from "../../../../regels/voorwaarde.ts";

/** The one who gives the support is not the adviser of the client (article 11, lid 6). */
export const onafhankelijkheid: readonly Grond[] = [
  {
    regel: "WK-a11-6-nietondersteuner",
    soort: "weigeringsgrond",
    omschrijving: "De zorgverlener is of was ook de cliëntondersteuner van de cliënt, en dat mag niet.",
    voorwaarde: feit("zorgverlenerWasClientondersteuner"),
  },
];

/** The agreement with the one who gives the support (article 11, lid 8 and 9). */
export const overeenkomst: readonly Grond[] = [
  {
    regel: "WK-a11-8-svbmodel",
    soort: "voorwaarde",
    omschrijving: "De zorgovereenkomst is gemaakt met het model van de SVB.",
    voorwaarde: feit("svbModelGebruikt"),
  },
  {
    regel: "WK-a11-9-duur",
    soort: "voorwaarde",
    omschrijving: "De zorgovereenkomst loopt even lang als het besluit.",
    voorwaarde: vergelijkFeit("einddatumZorgovereenkomst", "gelijk", "einddatumBesluit"),
    interpretatie: "Gelezen als: de zorgovereenkomst en het besluit eindigen op dezelfde dag.",
  },
];
