import { oordeel } from "../../../regels/oordeel.ts";
import { type Doorleverdeel, deel, lijn } from "../../doorlevering/uitkomst.ts";
import type { Doorlevervraag } from "../../doorlevering/vraag.ts";
import type { BdDoorlevertabellen } from "./sleutels.ts";

/** With an indication for Wlz stay the college may end what it granted (4.5). */
export function wlz(
  { gebeurtenis: { van }, voorzieningen }: Doorlevervraag,
  { regels }: BdDoorlevertabellen,
): Doorleverdeel {
  const kan = regels["BD-4-5-wlz-weigeren-indicatie"];
  return deel({
    lijnen: voorzieningen.map(({ soort }) =>
      lijn(kan, {
        voorziening: soort,
        voorWie: "client",
        gevolg: "kanStoppen",
        omschrijving: "Het college kan de hulp beëindigen als er een indicatie voor Wlz-verblijf is",
        tussen: { vroegst: van, laatst: null },
        ...(soort === "dagbesteding" && {
          interpretatie:
            "Bijlage 3 noemt dagbesteding niet; paragraaf 4.5 geldt voor elke maatwerkvoorziening.",
        }),
      }),
    ),
    oordeel: [
      oordeel(kan, {
        aan: "college",
        vraag: "Beëindigt het college de hulp nu er een indicatie voor Wlz-verblijf is?",
        ja: "De hulp stopt op de dag die het college bepaalt.",
        nee: "De hulp loopt door.",
      }),
    ],
  });
}
