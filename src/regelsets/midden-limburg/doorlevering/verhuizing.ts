import { JA } from "../../../regels/antwoord.ts";
import {
  type Actie,
  type Doorleverdeel,
  deel,
  lijn,
  metAanbieder,
  voegSamen,
} from "../../doorlevering/uitkomst.ts";
import type { Doorlevervraag, Verleend } from "../../doorlevering/vraag.ts";
import { berichtMetRetour } from "./berichten.ts";
import type { MlDoorlevertabellen } from "./sleutels.ts";
import { bijdrageStopt } from "./stop.ts";

const melden = (verleend: Verleend, { regels }: MlDoorlevertabellen): readonly Actie[] =>
  metAanbieder(verleend, {
    ...regels["ML-h3-4-melden"],
    wie: "aanbieder",
    omschrijving: "De verhuizing meteen melden bij de toegang van de gemeente",
    laatsteDag: null,
  });

/** A move within the municipality: the help goes on, and a changed situation is asked for (3.4 and 3.2). */
export const verhuizingBinnen = (verleend: Verleend, tabellen: MlDoorlevertabellen): Doorleverdeel =>
  deel({
    lijnen: [
      lijn(tabellen.regels["ML-h3-4-binnen"], {
        voorziening: verleend.soort,
        voorWie: "client",
        gevolg: "looptDoor",
        omschrijving: "De hulp stopt niet door een verhuizing binnen de gemeente",
        interpretatie:
          "Het document verwijst naar paragraaf 3.2 (gewijzigde situatie). Gelezen als: de voorziening stopt niet vanzelf.",
      }),
    ],
    acties: [
      ...melden(verleend, tabellen),
      {
        ...tabellen.regels["ML-h3-2-client-wijziging"],
        wie: "client",
        omschrijving: "Op tijd een wijziging aanvragen als door de verhuizing meer of minder hulp nodig is",
        laatsteDag: null,
      },
    ],
  });

/** A move to another municipality: the help stops on the day of the move (3.4). */
export function verhuizingBuiten(
  { gebeurtenis: { van } }: Doorlevervraag,
  verleend: Verleend,
  tabellen: MlDoorlevertabellen,
): Doorleverdeel {
  const { regels } = tabellen;
  return voegSamen([
    deel({
      lijnen: [
        lijn(regels["ML-h3-4-buiten"], {
          voorziening: verleend.soort,
          voorWie: "client",
          gevolg: "stopt",
          omschrijving: "De hulp stopt op de dag van de verhuizing",
          looptDoorTot: van,
          interpretatie:
            "Het document zegt: per de datum van de verhuizing. Gelezen als: op die dag geldt de voorziening niet meer. Ook een andere gemeente in de regio is buiten de gemeente.",
        }),
      ],
      acties: [
        ...melden(verleend, tabellen),
        {
          ...regels["ML-h3-4-nieuwe-melding"],
          wie: "client",
          omschrijving: "De hulpvraag melden bij de nieuwe gemeente",
          laatsteDag: null,
        },
      ],
      bijdrage: [bijdrageStopt(tabellen)],
    }),
    berichtMetRetour("verhuizing", tabellen, JA, verleend, van),
  ]);
}
