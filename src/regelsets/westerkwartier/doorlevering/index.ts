import { definieerDoorlevering } from "../../doorlevering/regels.ts";
import { type Doorleverdeel, deel, voegSamen, zonderNorm } from "../../doorlevering/uitkomst.ts";
import type { Doorlevervraag } from "../../doorlevering/vraag.ts";
import { BEHANDELING } from "../behandeling.ts";
import { overlijden } from "./overlijden.ts";
import { DOORLEVERPARAMETERS, type WkDoorlevertabellen } from "./sleutels.ts";

/** The holder of a budget reports what changes; until when help runs, the document does not say. */
function wijziging(
  { gebeurtenis, voorzieningen }: Doorlevervraag,
  tabellen: WkDoorlevertabellen,
): Doorleverdeel {
  const doorgeven = tabellen.regels["WK-a11-2-taken-wijziging"];
  const metPgb = voorzieningen.some(({ vorm }) => vorm !== "zorgInNatura");
  return voegSamen([
    deel({
      acties: metPgb
        ? [
            {
              ...doorgeven,
              wie: "client",
              omschrijving: "Bij een pgb: de wijziging doorgeven aan het college en/of de SVB",
              laatsteDag: null,
            },
          ]
        : [],
    }),
    zonderNorm(
      doorgeven,
      gebeurtenis.soort,
      "Het document zegt niet tot wanneer de hulp dan doorloopt. Het noemt alleen dat een budgethouder wijzigingen doorgeeft.",
    ),
  ]);
}

function bijClient(vraag: Doorlevervraag, tabellen: WkDoorlevertabellen): Doorleverdeel {
  const { soort } = vraag.gebeurtenis;
  switch (soort) {
    case "overlijden":
      return voegSamen(vraag.voorzieningen.map((verleend) => overlijden(vraag, verleend, tabellen)));
    case "verhuizingBinnenGemeente":
    case "verhuizingBuitenGemeente":
    case "tijdelijkeStop":
    case "wijzigingOfVerlenging":
      return wijziging(vraag, tabellen);
    case "ziekenhuisopname":
    case "vakantie":
      return zonderNorm(
        tabellen.regels["WK-a12-1-einde"],
        soort,
        "Het document heeft geen regel over hulp tijdens een opname of vakantie.",
      );
    case "wlzToegekend":
      return zonderNorm(
        tabellen.regels["WK-b1-9-wlz"],
        soort,
        "Met een indicatie voor Wlz-verblijf hoeft geen maatwerkvoorziening te worden verstrekt. Wat er gebeurt met een voorziening die al is toegekend, zegt het document niet.",
      );
  }
}

/** What happens to a personal budget when life changes (articles 11 and 12). */
export const doorlevering = definieerDoorlevering({
  parameters: DOORLEVERPARAMETERS,
  behandeling: BEHANDELING,
  grondslag: "WK-a12-1-einde",
  bijClient,
});
