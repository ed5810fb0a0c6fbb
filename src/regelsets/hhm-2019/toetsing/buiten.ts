import type { Grond } from "../../../regels/toets.ts";
import { bevat } from "../../../regels/voorwaarde.ts";

const VOORLIGGEND = "valt buiten de hulp, omdat er andere voorzieningen voor zijn";

/** Tasks that the help does not do (paragrafen 1 and 3). They take nothing from the tasks that it does. */
export const BUITEN: readonly Grond[] = (
  [
    [
      "NK-buitenruimte",
      "Het onderhoud van de buitenruimte hoort niet bij het huishouden",
      ["ramenBuiten", "tuin", "balkon", "stoepSchoonmaken"],
    ],
    [
      "NK-zilver-was-meubels",
      "Zilver onderhouden en meubels in de was zetten valt buiten de hulp",
      ["zilverPoetsen", "meubelsInWasZetten"],
    ],
    [
      "NK-buiten-ramen-tuin-balkon",
      `Ramen aan de buitenkant, tuin en balkon: dit ${VOORLIGGEND}`,
      ["ramenBuiten", "tuin", "balkon"],
    ],
    ["NK-buiten-schuur-garage", `Schuur of garage opruimen ${VOORLIGGEND}`, ["schuurOfGarageOpruimen"]],
    ["NK-buiten-auto", `De auto wassen ${VOORLIGGEND}`, ["autoWassen"]],
    ["NK-buiten-stoep", `De stoep schoonmaken ${VOORLIGGEND}`, ["stoepSchoonmaken"]],
  ] as const
).map(([id, omschrijving, waarden]) => ({
  regel: id,
  soort: "uitzondering",
  omschrijving,
  voorwaarde: bevat("gevraagdeTaken", ...waarden),
}));
