import { antwoord, niet } from "../../../regels/antwoord.ts";
import { exact, kies, NUL } from "../../../regels/grootheid.ts";
import { type Deel, deel } from "../../../regels/normuitkomst.ts";
import { oordeel } from "../../../regels/oordeel.ts";
import { normstap, type Stap, weigering } from "../../../regels/rekenregel.ts";
import { FEITEN } from "../../feiten.ts";
import type { Boodschappendienst, Situatie } from "../../situatie.ts";
import type { WkTabellen } from "../sleutels.ts";
import { isVoorliggend } from "./voorliggend.ts";

const INTERPRETATIE =
  "Een boodschappendienst neemt het kopen over. De lijst en het opruimen blijven staan zoals gevraagd.";

/** Ordering and putting away, with or without help, must be within reach of the client: otherwise a service does not fit. */
function adequaat({ adequaat: gegeven, kanLijstOpstellen, kanBestellen, kanOpbergen }: Boodschappendienst) {
  const zelf = [kanLijstOpstellen, kanBestellen, kanOpbergen];
  const afgeleid = zelf.includes(false) ? false : zelf.includes(undefined) ? undefined : true;
  return antwoord(gegeven ?? afgeleid, FEITEN.boodschappendienstAdequaat);
}

/** Groceries: three parts with a time of their own (bijlage 1, paragraaf 14; the service: paragraaf 7). Minutes per week. */
export function boodschappen(situatie: Situatie, { normtijden, regels }: WkTabellen): Deel {
  const gevraagd = new Set(situatie.hulpvraag?.boodschappen);
  if (gevraagd.size === 0) return deel();
  const dienst = situatie.voorliggend?.boodschappendienst;
  const vervalt =
    dienst &&
    isVoorliggend(
      antwoord(dienst.beschikbaar, FEITEN.boodschappendienstBeschikbaar),
      antwoord(dienst.draagbaar, FEITEN.boodschappendienstDraagbaar),
      adequaat(dienst),
    );
  const inkopen = vervalt ? kies(niet(vervalt), exact(1), NUL) : exact(1);

  const stappen: Stap[] = [];
  if (gevraagd.has("lijst")) stappen.push(normstap("norm", normtijden["boodschappen.lijst"], exact(1)));
  if (gevraagd.has("inkopen")) {
    stappen.push(normstap("norm", normtijden["boodschappen.inkopen"], inkopen));
    if (vervalt?.waarde === "ja") {
      stappen.push(
        weigering(regels["WK-b1-7-boodschappendienst"], {
          onderdeel: "boodschappen",
          omschrijving: "Geen tijd voor kopen: er is een passende boodschappendienst",
          interpretatie: INTERPRETATIE,
        }),
      );
    }
  }
  if (gevraagd.has("opbergen")) stappen.push(normstap("norm", normtijden["boodschappen.opbergen"], exact(1)));

  const dienstNagaan = oordeel(regels["WK-b1-14-bood-gebruikelijk"], {
    aan: "consulent",
    vraag: "Is er een boodschappendienst die de cliënt kan krijgen, kan betalen en die past?",
    ja: "De tijd voor het kopen van boodschappen vervalt.",
    nee: "De tijd blijft staan.",
    feit: "voorliggend.boodschappendienst",
  });
  const aanleren = oordeel(regels["WK-b1-14-bood-gebruikelijk"], {
    aan: "consulent",
    vraag: "Kan de cliënt leren om zelf boodschappen te regelen?",
    ja: "Er kan tijdelijk instructie komen in plaats van overname.",
    nee: "De tijd voor overname blijft staan.",
  });
  return deel({
    stappen,
    oordeel: [...(dienst ? [] : [dienstNagaan]), ...(gevraagd.size === 3 ? [aanleren] : [])],
  });
}
