import { definieerDoorlevering } from "../../doorlevering/regels.ts";
import { type Doorleverdeel, voegSamen, zonderNorm } from "../../doorlevering/uitkomst.ts";
import type { Doorlevervraag, Verleend } from "../../doorlevering/vraag.ts";
import { BEHANDELING } from "../behandeling.ts";
import { onderbreking } from "./onderbreking.ts";
import { overlijden } from "./overlijden.ts";
import { DOORLEVERPARAMETERS, type MlDoorlevertabellen } from "./sleutels.ts";
import { verhuizingBinnen, verhuizingBuiten } from "./verhuizing.ts";

function hulpBijHuishouden(
  vraag: Doorlevervraag,
  verleend: Verleend,
  tabellen: MlDoorlevertabellen,
): Doorleverdeel {
  const { regels } = tabellen;
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
      return zonderNorm(
        regels["ML-h3-2-client-wijziging"],
        "wijzigingOfVerlenging",
        "De cliënt vraagt een wijziging of verlenging zelf op tijd aan (paragraaf 3.2). Het document noemt geen bericht waarmee een aanbieder dat doet.",
      );
    case "wlzToegekend":
      return zonderNorm(
        regels["ML-h5-anticumulatie-wlz"],
        "wlzToegekend",
        "Het document zegt niet wat er met de hulp gebeurt als de Wlz wordt toegekend; hoofdstuk 5 zegt er alleen iets over voor de bijdrage.",
      );
  }
}

/** What happens to household help when life changes (3.2 to 3.5). The document is about household help alone. */
export const doorlevering = definieerDoorlevering({
  parameters: DOORLEVERPARAMETERS,
  behandeling: BEHANDELING,
  grondslag: "ML-h3-3-melden",
  bijClient: (vraag, tabellen) =>
    voegSamen(
      vraag.voorzieningen.map((verleend) =>
        verleend.soort === "hulpBijHuishouden"
          ? hulpBijHuishouden(vraag, verleend, tabellen)
          : zonderNorm(
              tabellen.regels["ML-h1-vangnet"],
              verleend.soort,
              "Het document gaat alleen over hulp bij het huishouden.",
            ),
      ),
    ),
});
