import type { Antwoord } from "../../../regels/antwoord.ts";
import { bericht, REDEN_IN_WOORDEN, REDEN_UIT_IWMO } from "../../doorlevering/berichten.ts";
import { type Doorleverdeel, voegSamen } from "../../doorlevering/uitkomst.ts";
import type { Verleend } from "../../doorlevering/vraag.ts";
import { BERICHT_BIJ, RETOUR } from "../berichten.ts";
import type { MlDoorlevertabellen } from "./sleutels.ts";

const AFZENDER = {
  "301": "ML-h6-2-bericht-301",
  "305": "ML-h6-2-bericht-305",
  "307": "ML-h6-2-bericht-307",
} as const;

const LEZING = {
  toewijzing: undefined,
  overlijden: REDEN_UIT_IWMO,
  verhuizing: REDEN_UIT_IWMO,
  tijdelijkeStop: REDEN_IN_WOORDEN,
  hervatting: undefined,
} as const;

/** A message of 3.1 to 3.5 with its answer, each sent by whom 6.2 names. */
export function berichtMetRetour(
  bij: keyof typeof BERICHT_BIJ,
  { regels }: MlDoorlevertabellen,
  wanneer: Antwoord,
  verleend: Verleend,
  vanaf: string | null,
): Doorleverdeel {
  const inhoud = BERICHT_BIJ[bij];
  const interpretatie = LEZING[bij];
  return voegSamen([
    bericht(regels, inhoud, wanneer, verleend, {
      vanaf,
      afzenderRegel: AFZENDER[inhoud.nummer],
      ...(interpretatie !== undefined && { interpretatie }),
    }),
    bericht(regels, RETOUR[inhoud.nummer], wanneer, verleend, { vanaf: null }),
  ]);
}
