import { alleVan, eenVan, feit, keuze, regel, vergelijk } from "../../../../regels/voorwaarde.ts";
import type { Deel } from "../voorziening.ts";

/** For which room a provision is given (article 18, lid 3 and the first lid 4). */
export const RUIMTE: Deel = {
  gronden: [
    {
      regel: "WK-a18-3-elementair",
      soort: "criterium",
      omschrijving: "De ruimte is bedoeld voor elementaire activiteiten, zoals eten bereiden of slapen.",
      voorwaarde: keuze("ruimteFunctie", "elementair"),
    },
    {
      regel: "WK-a18-4a-uitraaskamer",
      soort: "uitzondering",
      omschrijving: "Het gaat om een uitraaskamer.",
      voorwaarde: keuze("ruimteFunctie", "uitraaskamer"),
    },
    {
      regel: "WK-a18-4a-algemeneruimte",
      soort: "uitzondering",
      omschrijving: "Het gaat om een algemene ruimte in een complex, om de woning bereikbaar te maken.",
      voorwaarde: alleVan(keuze("ruimteFunctie", "algemeneRuimteInComplex"), feit("nodigOmWoningTeBereiken")),
    },
    {
      regel: "WK-a18-4a-buitenruimte",
      soort: "uitzondering",
      omschrijving: "Het gaat om de toegang tot een buitenruimte, en niet om meer dan het document toelaat.",
      voorwaarde: alleVan(
        keuze("ruimteFunctie", "buitenruimte"),
        vergelijk("aantalBuitenruimtenGevraagd", "hoogstens", "woonvoorziening.buitenruimten"),
        vergelijk("aantalToegangenBuitenruimte", "hoogstens", "woonvoorziening.toegangenBuitenruimte"),
      ),
    },
  ],
  uitkomst: eenVan(
    regel("WK-a18-3-elementair"),
    regel("WK-a18-4a-uitraaskamer"),
    regel("WK-a18-4a-algemeneruimte"),
    regel("WK-a18-4a-buitenruimte"),
  ),
};
