import { definieerDoorlevering } from "../../doorlevering/regels.ts";
import { type Doorleverdeel, voegSamen, zonderNorm } from "../../doorlevering/uitkomst.ts";
import type { Doorlevervraag, Verleend } from "../../doorlevering/vraag.ts";
import { BEHANDELING } from "../behandeling.ts";
import { onderbreking } from "./onderbreking.ts";
import { overlijden } from "./overlijden.ts";
import { type BwDoorlevertabellen, DOORLEVERPARAMETERS } from "./sleutels.ts";
import { verhuizingBinnen, verhuizingBuiten } from "./verhuizing.ts";
import { wijziging } from "./wijziging.ts";
import { wlz } from "./wlz.ts";

function hulpBijHuishouden(
  vraag: Doorlevervraag,
  verleend: Verleend,
  tabellen: BwDoorlevertabellen,
): Doorleverdeel {
  switch (vraag.gebeurtenis.soort) {
    case "overlijden":
      return overlijden(vraag, verleend, tabellen);
    case "verhuizingBinnenGemeente":
      return verhuizingBinnen(verleend, tabellen);
    case "verhuizingBuitenGemeente":
      return verhuizingBuiten(vraag, verleend, tabellen);
    case "ziekenhuisopname":
    case "vakantie":
    case "tijdelijkeStop":
      return onderbreking(vraag, verleend, tabellen);
    case "wijzigingOfVerlenging":
      return wijziging(vraag, verleend, tabellen);
    case "wlzToegekend":
      return wlz(vraag, verleend, tabellen);
  }
}

/** What happens to household help when life changes (pages 7 to 10). The document is about household help alone. */
export const doorlevering = definieerDoorlevering({
  parameters: DOORLEVERPARAMETERS,
  behandeling: BEHANDELING,
  grondslag: "BW-overlijden-melden",
  bijClient: (vraag, tabellen) =>
    voegSamen(
      vraag.voorzieningen.map((verleend) =>
        verleend.soort === "hulpBijHuishouden"
          ? hulpBijHuishouden(vraag, verleend, tabellen)
          : zonderNorm(
              tabellen.regels["BW-overlijden-melden"],
              verleend.soort,
              "Het document gaat alleen over hulp bij het huishouden.",
            ),
      ),
    ),
});
