import { feit, keuze, regel } from "../../../../regels/voorwaarde.ts";
import type { Deel } from "../voorziening.ts";

/** Who is let in to a wheelchair (article 22, lid 1 and 2). */
export const ROLSTOEL: Deel = {
  gronden: [
    {
      regel: "WK-a22-1-noodzaak",
      soort: "criterium",
      omschrijving:
        "De cliënt heeft een rolstoel nodig om zich elke dag zittend in en om de woning te verplaatsen.",
      voorwaarde: feit("rolstoelNodigVoorDagelijksVerplaatsen"),
    },
    {
      regel: "WK-a22-2-soorten",
      soort: "weegfactor",
      omschrijving: "De gevraagde voorziening is een van de rolstoelvoorzieningen die het document noemt.",
      voorwaarde: keuze(
        "soortRolstoelvoorziening",
        "handbewogenOfTransportrolstoel",
        "elektrischeRolstoel",
        "sportrolstoelOfHandbike",
        "aanpassingAanRolstoel",
        "rolstoelaccessoire",
      ),
      interpretatie:
        "Voor een sportrolstoel of handbike is er ook een tegemoetkoming met een eigen voorwaarde (artikel 22, lid 4).",
    },
  ],
  uitkomst: regel("WK-a22-1-noodzaak"),
};
