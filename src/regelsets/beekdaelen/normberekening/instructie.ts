import { antwoord } from "../../../regels/antwoord.ts";
import { exact, gegeven, kies, laagste, min, NUL, plus, waardeVan } from "../../../regels/grootheid.ts";
import { type Deel, deel } from "../../../regels/normuitkomst.ts";
import { oordeel } from "../../../regels/oordeel.ts";
import { losseStap, type Stap, weigering } from "../../../regels/rekenregel.ts";
import { FEITEN } from "../../feiten.ts";
import type { Hulpvraag, Situatie } from "../../situatie.ts";
import type { BdTabellen } from "../sleutels.ts";

const ONDERDEEL = "instructie";

function stappen({ instructieMinutenPerWeek, leerbaar }: Hulpvraag, tabellen: BdTabellen): Stap[] {
  const { parameters, regels } = tabellen;
  const maximum = parameters["instructie.maximum"];
  const hoogstens = exact(maximum.waarde);
  const kanLeren = antwoord(leerbaar, FEITEN.leerbaar);
  if (kanLeren.waarde === "nee") {
    const omschrijving = "Geen instructie: de cliënt kan de taken niet meer leren";
    return [weigering(regels["BD-8-7-4-aiv-leerbaar"], { onderdeel: ONDERDEEL, omschrijving })];
  }
  const minuten = gegeven(instructieMinutenPerWeek, FEITEN.instructieMinuten);
  const norm = {
    soort: "norm",
    onderdeel: ONDERDEEL,
    omschrijving: "Taken tijdelijk aanleren en samen doen, op maat",
  } as const;
  const bekend = waardeVan(minuten);
  if (kanLeren.waarde === "onbekend" || bekend === undefined) {
    const minutenPerWeek = kies(kanLeren, laagste(minuten, hoogstens), NUL);
    return [losseStap(regels["BD-8-7-4-aiv-leerbaar"], { ...norm, minutenPerWeek })];
  }
  const stap = losseStap(regels["BD-8-7-4-aiv-leerbaar"], { ...norm, minutenPerWeek: minuten });
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

/** Teaching for a time, as many minutes as the situation asks, up to a maximum (paragraaf 8.2 and 8.7.4). */
export function instructie({ hulpvraag }: Situatie, tabellen: BdTabellen): Deel {
  if (!hulpvraag?.instructie?.length) return deel();
  const { regels } = tabellen;
  return deel({
    stappen: stappen(hulpvraag, tabellen),
    indicatieduur: [
      {
        ...regels["BD-8-2-aiv-tijdelijk"],
        onderdeel: ONDERDEEL,
        omschrijving: "Instructie is altijd tijdelijk: een aantal weken. Het document noemt geen aantal.",
        maximum: null,
        tot: null,
      },
    ],
    oordeel: [
      oordeel(regels["BD-8-2-aiv-tijdelijk"], {
        aan: "consulent",
        vraag: "Is aan te geven voor hoeveel weken het aanleren nodig is?",
        ja: "De consulent kiest een aantal weken dat bij de cliënt past.",
        nee: "Zonder aantal weken is er geen instructie, want die is altijd tijdelijk.",
      }),
      oordeel(regels["BD-3-5-3-aanleren"], {
        aan: "consulent",
        vraag: "Leert een huisgenoot de taak omdat hij die niet gewend is?",
        ja: "De taak wordt aangeleerd en niet ook overgenomen.",
        nee: "Dit verandert niets.",
      }),
    ],
  });
}
