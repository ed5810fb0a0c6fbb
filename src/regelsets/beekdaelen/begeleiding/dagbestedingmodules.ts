import { type Antwoord, antwoord, niet, zeker } from "../../../regels/antwoord.ts";
import { type Begeleidingsdeel, type Toets, toets } from "../../../regels/begeleiding.ts";
import { BEGELEIDINGSFEITEN as F } from "../../begeleiding/feiten.ts";
import type { Dagbesteding } from "../../begeleiding/vraag.ts";
import type { BdBegeleidingstabellen } from "./sleutels.ts";

/** "Niet direct" is not never, but the module is not given for it without more. */
const INCIDENTEEL =
  "Het document zegt dat incidentele hulp niet direct tot de module leidt. Gelezen als: dan niet, tenzij de consulent daarvan afwijkt.";

function gedrag(d: Dagbesteding, { regels, parameters }: BdBegeleidingstabellen): Toets[] {
  const meestal = parameters["dagbesteding.groepModuleGedrag"].waarde;
  const regel = regels["BD-b4-5-module-gedrag"];
  return [
    toets(regel, {
      omschrijving: "De cliënt kan niet meedoen in een grotere groep",
      antwoord: niet(antwoord(d.kanInGroteGroep, F.kanInGroteGroep)),
    }),
    ...(d.groepsgrootte === undefined
      ? []
      : [
          toets(regel, {
            soort: "weegfactor",
            omschrijving: `De groep telt, zoals meestal, 1 tot en met ${meestal} personen`,
            antwoord: zeker(d.groepsgrootte <= meestal),
          }),
        ]),
  ];
}

function verzorging({ persoonlijkeVerzorging }: Dagbesteding, { regels }: BdBegeleidingstabellen): Toets[] {
  const regel = regels["BD-b4-5-module-verzorging"];
  return [
    toets(regel, {
      omschrijving: "Persoonlijke verzorging tijdens de dagbesteding is structureel nodig",
      antwoord: antwoord(persoonlijkeVerzorging?.structureel, F.verzorgingStructureel),
      interpretatie: INCIDENTEEL,
    }),
    toets(regel, {
      soort: "weegfactor",
      omschrijving: "De verzorging is, zoals meestal bij deze module, lijfgebonden",
      antwoord: antwoord(persoonlijkeVerzorging?.lijfgebonden, F.verzorgingLijfgebonden),
    }),
  ];
}

const MODULES = {
  gedrag: { onderdeel: "moduleGedragDagbesteding", toetsen: gedrag },
  verzorging: { onderdeel: "moduleVerzorgingDagbesteding", toetsen: verzorging },
} as const;

/** The modules that are asked for with the dagbesteding (paragraaf 8.1; bijlage 4, product 5). `dagbesteding`: whether there is any. */
export function dagbestedingmodules(
  gevraagd: Dagbesteding,
  dagbesteding: Antwoord,
  tabellen: BdBegeleidingstabellen,
): Begeleidingsdeel[] {
  return [...new Set(gevraagd.modules)].map((module) => ({
    onderdeel: MODULES[module].onderdeel,
    toetsen: [
      toets(tabellen.regels["BD-8-1-module"], {
        omschrijving: "Er is dagbesteding waar de module bij hoort",
        antwoord: dagbesteding,
      }),
      toets(tabellen.regels["BD-b4-5-module-algemeen"], {
        omschrijving: "De behoefte is intensief door gedrag, weinig zelfregie of veel beperkingen",
        antwoord: antwoord(gevraagd.intensieveBehoefte, F.intensieveBehoefte),
      }),
      ...MODULES[module].toetsen(gevraagd, tabellen),
    ],
    eenheid: null,
    stappen: [],
  }));
}
