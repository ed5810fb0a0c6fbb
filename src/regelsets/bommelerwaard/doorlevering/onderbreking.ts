import { type Antwoord, een } from "../../../regels/antwoord.ts";
import { periodeVan } from "../../../regels/duur.ts";
import { naHeleMaanden } from "../../../regels/kalendermaand.ts";
import { eindeVan } from "../../../regels/periode.ts";
import type { Vindplaats } from "../../../regels/tabellen.ts";
import { bericht, REDEN_IN_WOORDEN } from "../../doorlevering/berichten.ts";
import { duurtTot } from "../../doorlevering/feiten.ts";
import {
  type Bijdragegevolg,
  type Doorleverdeel,
  type Doorleverlijn,
  deel,
  lijn,
  metAanbieder,
  voegSamen,
  wachtOp,
} from "../../doorlevering/uitkomst.ts";
import type { Doorlevervraag, Verleend } from "../../doorlevering/vraag.ts";
import { BERICHT_BIJ } from "../berichten.ts";
import type { BwDoorlevertabellen } from "./sleutels.ts";

const LANGER =
  "Gelezen als: langer dan een maand, geteld van dag tot dag. Voor welke maanden er geen bijdrage wordt gerekend, zegt het document niet. Gelezen als: voor de hele kalendermaanden zonder hulp; over een maand die maar voor een deel is onderbroken, beslist de gemeente.";
const ZODRA =
  "Gelezen als: zodra er een hele kalendermaand voorbij is, of eerder als de onderbreking al langer dan een maand duurt.";

function eigenHulp(
  { gebeurtenis }: Doorlevervraag,
  { soort }: Verleend,
  gestopt: Antwoord,
  plaats: Vindplaats,
): Doorleverlijn {
  const kop = { voorziening: soort, voorWie: "client" } as const;
  const { van, tot } = gebeurtenis;
  switch (gestopt.waarde) {
    case "nee":
      return lijn(plaats, {
        ...kop,
        gevolg: "looptDoor",
        omschrijving: "De onderbreking is te kort om de levering tijdelijk te beëindigen",
      });
    case "ja":
      return lijn(plaats, {
        ...kop,
        gevolg: "stoptTijdelijk",
        omschrijving: "De levering is tijdelijk beëindigd; de voorziening blijft bestaan",
        looptDoorTot: van,
        hervatVanaf: tot ?? null,
        interpretatie: "Het document noemt geen dag. Gelezen als: de eerste dag zonder ondersteuning.",
      });
    case "onbekend":
      return lijn(plaats, {
        ...kop,
        gevolg: "onbekend",
        omschrijving: "Nog niet bekend of de levering tijdelijk wordt beëindigd",
        tussen: { vroegst: van, laatst: null },
      });
  }
}

function bijdrage(lang: Antwoord, plaats: Vindplaats): Bijdragegevolg {
  const kop = { ...plaats, laag: "lokaal", vanafMaand: null, interpretatie: LANGER } as const;
  switch (lang.waarde) {
    case "nee":
      return { ...kop, gevolg: "looptDoor", omschrijving: "De bijdrage loopt door" };
    case "ja":
      return {
        ...kop,
        gevolg: "nietGerekend",
        omschrijving: "Voor de onderbreking wordt geen bijdrage gerekend",
      };
    case "onbekend":
      return {
        ...kop,
        gevolg: "onbekend",
        omschrijving: "Nog niet bekend of voor de onderbreking een bijdrage wordt gerekend",
      };
  }
}

/** A time without help: holiday, hospital or another pause (page 9). */
export function onderbreking(
  vraag: Doorlevervraag,
  verleend: Verleend,
  tabellen: BwDoorlevertabellen,
): Doorleverdeel {
  const { regels, parameters } = tabellen;
  const { van, tot } = vraag.gebeurtenis;
  const termijn = parameters["doorlevering.onderbreking"];
  const maand = periodeVan(termijn);
  const grens = eindeVan(van, maand);
  const lang = duurtTot(vraag, grens, "voorbij");
  // A whole calendar month calls for the message too, even where it is no longer than a month. It never ends before
  // a month from day to day does, so the message falls due on the latter.
  const melden = een(lang, duurtTot(vraag, naHeleMaanden(van, maand), "minstens"));
  return voegSamen([
    deel({
      lijnen: [eigenHulp(vraag, verleend, melden, regels["BW-eb-307-tijdelijk"])],
      bijdrage: [bijdrage(lang, termijn)],
      acties:
        melden.waarde === "nee"
          ? []
          : metAanbieder(verleend, {
              ...regels["BW-eb-melden-kalendermaand"],
              wie: "aanbieder",
              omschrijving: "De gemeente laten weten dat de cliënt zo lang geen ondersteuning krijgt",
              laatsteDag: grens,
              interpretatie: ZODRA,
            }),
    }),
    wachtOp(termijn, lang),
    wachtOp(regels["BW-eb-melden-kalendermaand"], melden),
    bericht(regels, BERICHT_BIJ.tijdelijkeStop, melden, verleend, {
      vanaf: grens,
      interpretatie: REDEN_IN_WOORDEN,
    }),
    bericht(regels, BERICHT_BIJ.hervatting, melden, verleend, { vanaf: tot ?? null }),
  ]);
}
