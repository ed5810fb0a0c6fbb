import { alle, antwoord } from "../../../regels/antwoord.ts";
import { type Deel, deel } from "../../../regels/normuitkomst.ts";
import { oordeel } from "../../../regels/oordeel.ts";
import { weigering } from "../../../regels/rekenregel.ts";
import { FEITEN } from "../../feiten.ts";
import type { Situatie } from "../../situatie.ts";
import type { HhmTabellen } from "../sleutels.ts";

const ONDERDEEL = "boodschappen";

/** Groceries: a result without minutes, and none at all where a service is enough (paragraaf 4, Boodschappen). */
export function boodschappen({ hulpvraag, voorliggend }: Situatie, { regels }: HhmTabellen): Deel {
  if (!hulpvraag?.boodschappen?.length) return deel();
  const dienst = voorliggend?.boodschappendienst;
  const genoeg = alle(
    antwoord(dienst?.beschikbaar, FEITEN.boodschappendienstBeschikbaar),
    antwoord(dienst?.draagbaar, FEITEN.boodschappendienstDraagbaar),
    antwoord(dienst?.adequaat, FEITEN.boodschappendienstAdequaat),
  );
  if (genoeg.waarde === "ja") {
    const omschrijving = "Geen hulp bij boodschappen: een boodschappendienst is genoeg";
    return deel({
      stappen: [weigering(regels["NK-boodschappen-service"], { onderdeel: ONDERDEEL, omschrijving })],
    });
  }
  const reden = "Het document noemt geen minuten voor boodschappen. De consulent bepaalt het aantal.";
  const nagaan = oordeel(regels["NK-boodschappen-service"], {
    aan: "consulent",
    vraag: "Is een boodschappendienst genoeg?",
    ja: "Dan is er geen hulp bij boodschappen.",
    nee: "Hulp bij boodschappen is mogelijk.",
    feit: "voorliggend.boodschappendienst",
  });
  return deel({
    nietGenormeerd: [{ ...regels["NK-boodschappen-geen-norm"], onderdeel: ONDERDEEL, reden }],
    oordeel: genoeg.waarde === "onbekend" ? [nagaan] : [],
  });
}
