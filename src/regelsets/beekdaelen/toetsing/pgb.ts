import type { Toets } from "../../../regels/toets.ts";
import { alleVan, feit, keuze, nietWaar, oordeelOver, regel } from "../../../regels/voorwaarde.ts";

/** What this document says on a pgb. The conditions themselves stand in the verordening, which is not here. */
export const PGB: Toets = {
  gronden: [
    {
      regel: "BD-2-3-spoed-natura",
      soort: "weigeringsgrond",
      omschrijving: "Het gaat om spoedzorg, en die is altijd in natura",
      voorwaarde: feit("spoedeisend"),
    },
    {
      regel: "BD-b5-logeer-pgb",
      soort: "weigeringsgrond",
      omschrijving:
        "Met een pgb uit de Wlz kan de cliënt logeeropvang alleen kopen bij een toegelaten instelling",
      voorwaarde: alleVan(
        keuze("wlzSituatie", "thuisPgb"),
        keuze("gevraagdeVoorziening", "logeeropvang"),
        nietWaar(feit("aanbiederToegelaten")),
      ),
    },
  ],
  uitkomst: alleVan(
    nietWaar(regel("BD-2-3-spoed-natura")),
    nietWaar(regel("BD-b5-logeer-pgb")),
    oordeelOver("BD-1-1-verstrekkingsvorm-elders"),
  ),
  oordelen: [
    {
      regel: "BD-1-1-verstrekkingsvorm-elders",
      aan: "college",
      vraag: "Kan deze voorziening volgens de verordening en de nadere regels als pgb worden gegeven?",
      ja: "Een pgb is mogelijk.",
      nee: "Een pgb is niet mogelijk.",
    },
    {
      regel: "BD-8-6-pgb-opschorten",
      aan: "consulent",
      vraag: "Moet het pgb tijdelijk worden opgeschort door de opname in het ziekenhuis?",
      ja: "Het pgb wordt tijdelijk opgeschort.",
      nee: "Het pgb loopt door.",
      bij: keuze("redenWegvallen", "ziekenhuisopname"),
    },
  ],
};
