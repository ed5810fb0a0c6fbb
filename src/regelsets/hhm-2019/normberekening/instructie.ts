import { duur } from "../../../regels/duur.ts";
import { type Deel, deel } from "../../../regels/normuitkomst.ts";
import { oordeel } from "../../../regels/oordeel.ts";
import { weigering } from "../../../regels/rekenregel.ts";
import type { Situatie } from "../../situatie.ts";
import type { HhmTabellen } from "../sleutels.ts";

const ONDERDEEL = "instructie";

/** Teaching: for a short time, and without minutes in the document (paragraaf 4, Regie en organisatie, doel 1). */
export function instructie({ hulpvraag, indicatie }: Situatie, { parameters, regels }: HhmTabellen): Deel {
  if (!hulpvraag?.instructie?.length) return deel();
  if (hulpvraag.leerbaar === false) {
    const omschrijving = "Geen hulp om te leren: dit is voor mensen die de taken nog kunnen leren";
    return deel({
      stappen: [weigering(regels["NK-regie-aanleren-doelgroep"], { onderdeel: ONDERDEEL, omschrijving })],
    });
  }
  const reden =
    "Het document noemt geen minuten om taken te leren. De consulent bepaalt het aantal en de duur tot het maximum.";
  return deel({
    nietGenormeerd: [{ ...regels["NK-regie-aanleren"], onderdeel: ONDERDEEL, reden }],
    indicatieduur: [duur(ONDERDEEL, parameters["instructie.duur"], indicatie?.start)],
    oordeel: [
      oordeel(regels["NK-regie-leerbaarheid"], {
        aan: "consulent",
        vraag: "Kan de cliënt de taken sneller leren dan binnen de langste duur?",
        ja: "De hulp stopt zodra de taken zijn geleerd.",
        nee: "De langste duur geldt.",
      }),
    ],
  });
}
