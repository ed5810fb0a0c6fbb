import type { Toets } from "../../../../regels/toets.ts";
import { alleVan, feit, keuze, nietWaar, regel } from "../../../../regels/voorwaarde.ts";
import { begrippen, begripsoordelen } from "./begrippen.ts";
import { beheerder, taal } from "./beheerder.ts";
import { besteding, bestedingsoordelen } from "./besteding.ts";
import { einde } from "./einde.ts";
import { gebruik, prijsafspraak } from "./gebruik.ts";
import { onafhankelijkheid, overeenkomst } from "./overeenkomst.ts";
import { plaatsEnDoel } from "./plaats.ts";
import { vertegenwoordiging } from "./vertegenwoordiger.ts";
import { besluit, vaardigheid, voorwaarden } from "./voorwaarden.ts";
import { keuzevrijheid, vormen, vormenHulp } from "./vormen.ts";
import { weigering } from "./weigering.ts";
import { formeel, informeel, ZORGVERLENER_IN_ORDE } from "./zorgverlener.ts";

/**
 * Whether a personal budget can be given. The outcome is about giving it; what happens with a budget that was given
 * (what it pays, its height, how it ends) has grounds of its own that do not bear on it.
 */
export const pgb: Toets = {
  gronden: [
    ...begrippen,
    ...besluit,
    ...vormen,
    ...voorwaarden,
    ...formeel,
    ...vertegenwoordiging,
    ...onafhankelijkheid,
    ...informeel,
    ...overeenkomst,
    ...besteding,
    ...gebruik,
    ...plaatsEnDoel,
    ...beheerder,
    ...einde,
    ...vormenHulp,
    ...prijsafspraak,
    ...weigering,
    ...keuzevrijheid,
  ],
  uitkomst: alleVan(
    regel("WK-a10-2-vormen"),
    nietWaar(regel("WK-a10-1-algemeen")),
    nietWaar(regel("WK-a24-25-collectief")),
    nietWaar(regel("WK-a11-21-spoed")),
    nietWaar(regel("WK-a10-4-combi-zelfde")),
    regel("WK-a11-1-chapeau"),
    regel("WK-a1-budgetplan"),
    regel("WK-a6-2-7"),
    ZORGVERLENER_IN_ORDE,
    nietWaar(regel("WK-a11-5-nietzorgverlener")),
    nietWaar(regel("WK-a11-6-nietondersteuner")),
    regel("WK-a11-8-svbmodel"),
    regel("WK-a11-9-duur"),
    nietWaar(regel("WK-a11-18-regio")),
    nietWaar(regel("WK-a11-19-buitenland")),
    nietWaar(regel("WK-a11-22-druk")),
    regel("WK-a11-23-chapeau"),
    nietWaar(regel("WK-a24-1-chapeau")),
  ),
  oordelen: [...begripsoordelen, ...vaardigheid, ...bestedingsoordelen, ...taal],
  tegenspraken: [
    {
      feiten: ["leveringBuitenland", "leverplaats"],
      als: alleVan(feit("leveringBuitenland"), nietWaar(keuze("leverplaats", "elders"))),
      melding: "De hulp kan niet in het buitenland en ook in de regio worden gegeven.",
    },
    {
      feiten: ["relatieTotJeugdige", "vertegenwoordigerIsGezaghebbendeOuder"],
      als: alleVan(
        keuze("relatieTotJeugdige", "gezaghebbendeOuder"),
        nietWaar(feit("vertegenwoordigerIsGezaghebbendeOuder")),
      ),
      melding: "De vertegenwoordiger is wel en niet de gezaghebbende ouder.",
    },
    {
      feiten: ["relatieTotJeugdige", "clientIsJeugdige"],
      als: alleVan(keuze("relatieTotJeugdige", "gezaghebbendeOuder"), nietWaar(feit("clientIsJeugdige"))),
      melding: "De cliënt is volgens het ene feit een jeugdige en volgens het andere niet.",
    },
  ],
};
