import { JA } from "../../../regels/antwoord.ts";
import { bericht, REDEN_UIT_IWMO } from "../../doorlevering/berichten.ts";
import {
  type Actie,
  type Doorleverdeel,
  deel,
  lijn,
  metAanbieder,
  voegSamen,
  zonderNorm,
} from "../../doorlevering/uitkomst.ts";
import type { Doorlevervraag, Verleend } from "../../doorlevering/vraag.ts";
import { BERICHT_BIJ } from "../berichten.ts";
import type { BwDoorlevertabellen } from "./sleutels.ts";

const melden = (verleend: Verleend, { regels }: BwDoorlevertabellen): readonly Actie[] =>
  metAanbieder(verleend, {
    ...regels["BW-verhuizing-melden"],
    wie: "aanbieder",
    omschrijving: "De verhuizing meteen melden bij de toegang van de gemeente",
    laatsteDag: null,
  });

/** A move within the municipality: the document asks for a notice and says nothing on the help (page 9). */
export const verhuizingBinnen = (verleend: Verleend, tabellen: BwDoorlevertabellen): Doorleverdeel =>
  voegSamen([
    deel({ acties: melden(verleend, tabellen) }),
    zonderNorm(
      tabellen.regels["BW-verhuizing-melden"],
      "verhuizingBinnenGemeente",
      "Wat er met de hulp gebeurt bij een verhuizing binnen de gemeente, zegt het document niet.",
    ),
  ]);

/** A move to another municipality: the help stops on the day of the move (page 9). */
export function verhuizingBuiten(
  { gebeurtenis: { van } }: Doorlevervraag,
  verleend: Verleend,
  tabellen: BwDoorlevertabellen,
): Doorleverdeel {
  const { regels } = tabellen;
  const stop = regels["BW-verhuizing-stop"];
  return voegSamen([
    deel({
      lijnen: [
        lijn(stop, {
          voorziening: verleend.soort,
          voorWie: "client",
          gevolg: "stopt",
          omschrijving: "De hulp stopt op de dag van de verhuizing",
          looptDoorTot: van,
          interpretatie:
            "Het document zegt: per de datum van de verhuizing. Gelezen als: op die dag geldt de voorziening niet meer. Ook van Zaltbommel naar Maasdriel of andersom is buiten de gemeente.",
        }),
      ],
      acties: [
        ...melden(verleend, tabellen),
        {
          ...regels["BW-verhuizing-nieuwe-melding"],
          wie: "client",
          omschrijving: "De hulpvraag melden bij de nieuwe gemeente",
          laatsteDag: null,
        },
      ],
    }),
    bericht(regels, BERICHT_BIJ.verhuizing, JA, verleend, { vanaf: van, interpretatie: REDEN_UIT_IWMO }),
    zonderNorm(
      stop,
      "bijdrage",
      "Het document zegt niet wat er bij een verhuizing met de bijdrage gebeurt; dat volgt uit de wet. Zie de bijdrageberekening.",
    ),
  ]);
}
