import { antwoord } from "../../../regels/antwoord.ts";
import { exact, kies, NUL } from "../../../regels/grootheid.ts";
import { type Deel, deel } from "../../../regels/normuitkomst.ts";
import type { Oordeel } from "../../../regels/oordeel.ts";
import { normstap, type Stap, weigering } from "../../../regels/rekenregel.ts";
import { FEITEN } from "../../feiten.ts";
import type { Situatie, Woning } from "../../situatie.ts";
import type { HhmTabellen } from "../sleutels.ts";

const ONDERDEEL = "schoonEnLeefbaarHuis";

/** Rooms that add nothing, each with the rule that says so. */
function zonderMinuten(
  { slaapkamersInGebruik = 0, extraSlaapkamersInGebruik = 0, logeerkamers = 0, zeerGroot }: Woning,
  { regels }: HhmTabellen,
): Stap[] {
  const stappen: Stap[] = [];
  if (slaapkamersInGebruik > 1 || extraSlaapkamersInGebruik > 0) {
    stappen.push(
      weigering(regels["NK-ruimten-basis"], {
        onderdeel: ONDERDEEL,
        omschrijving: "Geen extra tijd voor slaapkamers: wie ze gebruikt, heeft ze al in de basis",
        interpretatie:
          "Het document noemt geen minuten per slaapkamer en zegt dat de grootte van het huis niet meetelt. Gelezen als: elke slaapkamer in gebruik zit in de basis.",
      }),
    );
  }
  if (logeerkamers > 0) {
    stappen.push(
      weigering(regels["NK-logeerkamer-0"], {
        onderdeel: ONDERDEEL,
        omschrijving: "Geen tijd voor een logeerkamer waar soms iemand slaapt: de logee maakt die schoon",
        interpretatie:
          "Het document noemt de logeerkamer ook bij de overige ruimten. Gelezen als: alleen slapen geeft niets; een logeerkamer met een ander gebruik is een overige ruimte.",
      }),
    );
  }
  if (zeerGroot) {
    stappen.push(
      weigering(regels["NK-grootte-geen-reden"], {
        onderdeel: ONDERDEEL,
        omschrijving: "Geen extra tijd voor een groot huis",
      }),
    );
  }
  return stappen;
}

function hoeVaak({ parameters }: HhmTabellen): Oordeel {
  const weken = parameters["overigeRuimten.frequentie.weken"];
  const maanden = parameters["overigeRuimten.frequentie.maanden"];
  const gevolg = "De aanbieder plant dit met de cliënt; de minuten per week blijven gelijk.";
  return {
    regel: weken.regel,
    bron: weken.bron,
    vraag: "Hoe vaak worden de ruimten schoongemaakt die niet intensief in gebruik zijn?",
    aan: "consulent",
    gevolgen: [
      { antwoord: `eens per ${weken.waarde} weken`, gevolg },
      { antwoord: `eens per ${maanden.waarde} maand`, gevolg },
      { antwoord: "anders", gevolg: `Het document noemt voorbeelden. ${gevolg}` },
    ],
  };
}

/** Rooms beside those in the base: one amount for all of them together, and nothing for size. Minutes per week. */
export function ruimten({ woning = {} }: Situatie, tabellen: HhmTabellen): Deel {
  const aantal = woning.overigeKamersInGebruik;
  const zijnEr = antwoord(aantal === undefined ? undefined : aantal > 0, FEITEN.overigeKamersInGebruik);
  return deel({
    stappen: [
      normstap("toeslag", tabellen.normtijden["basis.overigeRuimten"], kies(zijnEr, exact(1), NUL)),
      ...zonderMinuten(woning, tabellen),
    ],
    oordeel: zijnEr.waarde === "ja" ? [hoeVaak(tabellen)] : [],
  });
}
