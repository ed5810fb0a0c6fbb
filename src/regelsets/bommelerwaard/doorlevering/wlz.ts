import { JA } from "../../../regels/antwoord.ts";
import { bericht, REDEN_UIT_IWMO } from "../../doorlevering/berichten.ts";
import { type Doorleverdeel, deel, lijn, voegSamen, zonderNorm } from "../../doorlevering/uitkomst.ts";
import type { Doorlevervraag, Verleend } from "../../doorlevering/vraag.ts";
import { BERICHT_BIJ } from "../berichten.ts";
import type { BwDoorlevertabellen } from "./sleutels.ts";

/** The help stops at the moment at which the Wlz is granted (page 9). */
export function wlz(
  { gebeurtenis: { van } }: Doorlevervraag,
  verleend: Verleend,
  { regels }: BwDoorlevertabellen,
): Doorleverdeel {
  const stop = regels["BW-wlz-stop"];
  return voegSamen([
    deel({
      lijnen: [
        lijn(stop, {
          voorziening: verleend.soort,
          voorWie: "client",
          gevolg: "stopt",
          omschrijving: "De hulp stopt op de dag waarop de Wlz is toegekend",
          looptDoorTot: van,
          interpretatie:
            "Gelezen als de dag van het besluit, niet een eerdere of latere dag waarop de Wlz ingaat.",
        }),
      ],
      acties: [
        {
          ...regels["BW-wlz-melden-client"],
          wie: "client",
          omschrijving: "De gemeente melden dat er een Wlz-indicatie is",
          laatsteDag: null,
        },
      ],
    }),
    bericht(regels, BERICHT_BIJ.wlz, JA, verleend, { vanaf: van, interpretatie: REDEN_UIT_IWMO }),
    zonderNorm(
      stop,
      "bijdrage",
      "Het document zegt niet wat er bij een overgang naar de Wlz met de bijdrage gebeurt; dat volgt uit de wet. Zie de bijdrageberekening.",
    ),
  ]);
}
