import { type Antwoord, antwoord, een, niet } from "../../../regels/antwoord.ts";
import { type Begeleidingsdeel, type Toets, toets } from "../../../regels/begeleiding.ts";
import { type Grootheid, hoogstens } from "../../../regels/grootheid.ts";
import type { Vindplaats } from "../../../regels/tabellen.ts";
import { BEGELEIDINGSFEITEN as F } from "../../begeleiding/feiten.ts";
import type { Dagbesteding, Dagbestedingvervoer } from "../../begeleiding/vraag.ts";
import { optie } from "./optie.ts";
import type { BdBegeleidingstabellen } from "./sleutels.ts";

function soortVervoer(
  { rolstoelafhankelijk }: Dagbestedingvervoer,
  { regels }: BdBegeleidingstabellen,
): Vindplaats & { omschrijving: string } {
  if (rolstoelafhankelijk === undefined) {
    return {
      ...regels["BD-b4-6-vervoer"],
      omschrijving: "Standaard vervoer of rolstoelvervoer via de aanbieder",
    };
  }
  return rolstoelafhankelijk
    ? { ...regels["BD-8-7-2-vervoer-rolstoel"], omschrijving: "Rolstoelvervoer via de aanbieder" }
    : { ...regels["BD-8-7-2-vervoer-standaard"], omschrijving: "Standaard vervoer via de aanbieder" };
}

/**
 * Transport to and from the dagbesteding (8.7.2; bijlage 4, product 6). Days per week. `dagbesteding`: whether there
 * is any; `momenten`: how often a week.
 */
export function vervoer(
  { vervoer: gevraagd }: Dagbesteding,
  dagbesteding: Antwoord,
  momenten: Grootheid,
  tabellen: BdBegeleidingstabellen,
): Begeleidingsdeel[] {
  if (gevraagd === undefined) return [];
  const { regels, parameters: p } = tabellen;
  const dagen = optie(
    gevraagd.dagenPerWeek,
    F.vervoersdagen,
    p["vervoer.dagen.optie1"],
    p["vervoer.dagen.optie2"],
    p["vervoer.dagen.optie3"],
    p["vervoer.dagen.optie4"],
    p["vervoer.dagen.optie5"],
  );
  const zelf = antwoord(gevraagd.kanZelfReizen, F.kanZelfReizen);
  const eigen = een(zelf, antwoord(gevraagd.netwerkKanBrengen, F.netwerkKanBrengen));
  const rolstoel = antwoord(gevraagd.rolstoelafhankelijk, F.rolstoelafhankelijk);
  const toetsen: Toets[] = [
    toets(regels["BD-b4-6-vervoer"], {
      omschrijving: "Er is dagbesteding waar het vervoer bij hoort",
      antwoord: dagbesteding,
    }),
    toets(regels["BD-8-7-2-vervoer-doel"], {
      omschrijving: "Het vervoer is van huis naar de dagbesteding en terug",
      antwoord: antwoord(gevraagd.vanafThuis, F.vanafThuis),
    }),
    toets(regels[eigen.waarde === "ja" ? "BD-8-7-2-vervoer-eigen" : "BD-b4-6-vervoer"], {
      soort: "weigeringsgrond",
      omschrijving: "De cliënt kan zelf of met hulp van zijn omgeving komen: eigen vervoer",
      antwoord: eigen,
    }),
    toets(regels["BD-b4-6-vervoer"], {
      soort: "weegfactor",
      omschrijving: "Het vervoer is rolstoelafhankelijk",
      antwoord: rolstoel,
    }),
    dagen.toets,
    toets(regels["BD-8-7-2-vervoer-doel"], {
      omschrijving: "Er is niet op meer dagen vervoer dan er momenten dagbesteding zijn",
      antwoord: hoogstens(dagen.waarde, momenten),
    }),
  ];
  const soort = toets(regels["BD-b4-6-vervoer"], {
    omschrijving: "Bekend is of het vervoer rolstoelafhankelijk is: dat bepaalt het product",
    antwoord: een(rolstoel, niet(rolstoel)),
  });
  const stap = { soort: "norm", toetsen: [soort], perKeer: null, perWeek: dagen.waarde } as const;
  return [
    {
      onderdeel: "vervoerDagbesteding",
      toetsen,
      eenheid: "dagen",
      stappen: [{ ...soortVervoer(gevraagd, tabellen), ...stap }],
    },
  ];
}
