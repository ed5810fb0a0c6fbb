import { alle, antwoord } from "../../../regels/antwoord.ts";
import { bericht } from "../../doorlevering/berichten.ts";
import { FEIT } from "../../doorlevering/feiten.ts";
import {
  type Actie,
  type Doorleverdeel,
  deel,
  metAanbieder,
  voegSamen,
} from "../../doorlevering/uitkomst.ts";
import type { Doorlevervraag, Verleend } from "../../doorlevering/vraag.ts";
import { BERICHT_BIJ } from "../berichten.ts";
import type { BwDoorlevertabellen } from "./sleutels.ts";

/** A change in the delivery, or an extension: first the toegangsteam is consulted (page 10). */
export function wijziging(
  { gebeurtenis }: Doorlevervraag,
  verleend: Verleend,
  { regels }: BwDoorlevertabellen,
): Doorleverdeel {
  const overleg = antwoord(gebeurtenis.overlegMetToegang, FEIT.overlegMetToegang);
  const akkoord = antwoord(gebeurtenis.akkoordGemeente, FEIT.akkoordGemeente);
  const eerstOverleg: Actie = {
    ...regels["BW-317-eerst-overleg"],
    wie: "aanbieder",
    omschrijving: "Eerst overleggen met het toegangsteam van de gemeente; pas daarna om een wijziging vragen",
    laatsteDag: null,
  };
  return voegSamen([
    deel({ acties: overleg.waarde === "ja" ? [] : metAanbieder(verleend, eerstOverleg) }),
    bericht(regels, BERICHT_BIJ.wijzigingNaOverleg, overleg, verleend, { vanaf: null }),
    bericht(regels, BERICHT_BIJ.akkoordMetWijziging, alle(overleg, akkoord), verleend, { vanaf: null }),
  ]);
}
