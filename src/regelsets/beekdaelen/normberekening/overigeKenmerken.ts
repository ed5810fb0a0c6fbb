import { antwoord } from "../../../regels/antwoord.ts";
import { exact, gegeven, kies, laagste, min, NUL, plus, waardeVan } from "../../../regels/grootheid.ts";
import { type Deel, deel } from "../../../regels/normuitkomst.ts";
import { oordeel } from "../../../regels/oordeel.ts";
import { losseStap, type Stap, weigering } from "../../../regels/rekenregel.ts";
import { FEITEN } from "../../feiten.ts";
import type { OverigeKenmerken, Situatie } from "../../situatie.ts";
import type { BdTabellen } from "../sleutels.ts";
import { vraagtSchoonmaak } from "./schoonmaak.ts";

const ONDERDEEL = "overigeKenmerken";

function stappen(kenmerken: OverigeKenmerken, { parameters }: BdTabellen): Stap[] {
  const maximum = parameters["overigeKenmerken.maximum"];
  const hoogstens = exact(maximum.waarde);
  const noodzaak = antwoord(kenmerken.objectieveNoodzaak, FEITEN.overigeKenmerkenNoodzaak);
  const minuten = gegeven(kenmerken.minutenPerWeek, FEITEN.overigeKenmerkenMinuten);
  if (noodzaak.waarde === "nee") {
    const omschrijving = "Geen extra tijd voor kenmerken van de woning: er is geen objectieve noodzaak";
    return [weigering(maximum, { onderdeel: ONDERDEEL, omschrijving })];
  }
  const toeslag = {
    soort: "toeslag",
    onderdeel: ONDERDEEL,
    omschrijving: "Extra tijd door omvang, bewerkelijkheid of inrichting van de woning",
  } as const;
  const bekend = waardeVan(minuten);
  if (noodzaak.waarde === "onbekend" || bekend === undefined) {
    const minutenPerWeek = kies(noodzaak, laagste(minuten, hoogstens), NUL);
    return [losseStap(maximum, { ...toeslag, minutenPerWeek })];
  }
  const stap = losseStap(maximum, { ...toeslag, minutenPerWeek: minuten });
  if (bekend <= maximum.waarde) return [stap];
  return [
    stap,
    losseStap(maximum, {
      soort: "begrenzing",
      onderdeel: ONDERDEEL,
      omschrijving: maximum.omschrijving,
      minutenPerWeek: plus(hoogstens, min(minuten)),
    }),
  ];
}

/** Size, upkeep or furnishing of the dwelling, in exceptional situations and up to a maximum. Minutes per week. */
export function overigeKenmerken(situatie: Situatie, tabellen: BdTabellen): Deel {
  const kenmerken = situatie.woning?.overigeKenmerken;
  if (kenmerken === undefined || !vraagtSchoonmaak(situatie)) return deel();
  const { regels } = tabellen;
  return deel({
    stappen: stappen(kenmerken, tabellen),
    oordeel: [
      oordeel(regels["BD-8-7-4-overige-15"], {
        aan: "consulent",
        vraag: "Is de woning zo uitzonderlijk dat de cliënt dit niet zelf kan oplossen?",
        ja: "De extra tijd kan, tot het maximum.",
        nee: "De cliënt is hier zelf verantwoordelijk voor.",
        feit: FEITEN.overigeKenmerkenNoodzaak.pad,
      }),
      oordeel(regels["BD-8-7-4-overige-combineren"], {
        aan: "consulent",
        vraag:
          "Deze extra tijd kan los of samen met iets anders worden gegeven; het document zegt niet waarmee. Past deze hier naast de andere extra tijd?",
        ja: "De extra tijd telt naast de andere mee.",
        nee: "De consulent laat deze extra tijd weg.",
      }),
    ],
  });
}
