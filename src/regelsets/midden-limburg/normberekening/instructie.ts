import { JA } from "../../../regels/antwoord.ts";
import { duur } from "../../../regels/duur.ts";
import { deel, voegSamen } from "../../../regels/normuitkomst.ts";
import { oordeel } from "../../../regels/oordeel.ts";
import { type Context, kaderminuten } from "./kaderminuten.ts";
import type { Resultaat } from "./resultaat.ts";

/** Result 4, teaching a client who can still learn: always temporary (4.4). */
export function instructie(context: Context): Resultaat | undefined {
  const { situatie, tabellen } = context;
  const { instructie: gevraagd, instructieMinutenPerWeek, leerbaar, organisatie } = situatie.hulpvraag ?? {};
  if (gevraagd === undefined || gevraagd.length === 0) return undefined;
  const inLeerbaar = oordeel(tabellen.regels["ML-h4-4-doelgroep"], {
    aan: "consulent",
    vraag:
      "Instructie is voor cliënten die nog kunnen leren, regie voor cliënten die dat minder kunnen. Kan deze cliënt de taken nog leren?",
    ja: "Instructie past.",
    nee: "Instructie past niet; regie kan passen.",
  });
  return {
    naam: "instructie",
    toegekend: JA,
    deel: voegSamen([
      kaderminuten(context, "instructie", JA, {
        hulpvraag: { instructie: gevraagd, instructieMinutenPerWeek },
      }),
      deel({
        oordeel: organisatie || leerbaar === false ? [inLeerbaar] : [],
        indicatieduur: [
          duur("instructie", tabellen.parameters["instructie.duur"], situatie.indicatie?.start),
        ],
      }),
    ]),
  };
}
