import type { Toets } from "../../../regels/toets.ts";
import { regel, vergelijk } from "../../../regels/voorwaarde.ts";

/** Who is a jeugdige (article 1). */
export const JEUGDIGE: Toets = {
  gronden: [
    {
      regel: "WK-a1-jeugdige",
      soort: "criterium",
      omschrijving: "De cliënt is jonger dan de leeftijd waarop iemand volwassen is",
      voorwaarde: vergelijk("leeftijdClient", "minder", "jeugdige.tot"),
    },
  ],
  uitkomst: regel("WK-a1-jeugdige"),
};
