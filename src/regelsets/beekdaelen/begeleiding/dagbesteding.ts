import { type Begeleidingsdeel, lezing, type Omvangstap } from "../../../regels/begeleiding.ts";
import { type Begeleidingsom, uitslagVanDeel } from "../../../regels/begeleidingsuitkomst.ts";
import { exact, type Grootheid, isExact, laagste, maal, min, plus } from "../../../regels/grootheid.ts";
import type { Oordeel } from "../../../regels/oordeel.ts";
import { oordeel } from "../../../regels/oordeel.ts";
import { BEGELEIDINGSFEITEN as F } from "../../begeleiding/feiten.ts";
import type { Begeleidingsvraag, Dagbesteding } from "../../begeleiding/vraag.ts";
import { dagbestedingmodules } from "./dagbestedingmodules.ts";
import { dagbestedingtoetsen } from "./dagbestedingtoetsen.ts";
import { type Keuze, optie } from "./optie.ts";
import type { BdBegeleidingstabellen } from "./sleutels.ts";
import { vervoer } from "./vervoer.ts";

function momenten({ momentenPerWeek }: Dagbesteding, { parameters: p }: BdBegeleidingstabellen): Keuze {
  return optie(
    momentenPerWeek,
    F.momentenPerWeek,
    p["dagbesteding.momenten.optie1"],
    p["dagbesteding.momenten.optie2"],
    p["dagbesteding.momenten.optie3"],
    p["dagbesteding.momenten.optie4"],
    p["dagbesteding.momenten.optie5"],
    p["dagbesteding.momenten.optie6"],
    p["dagbesteding.momenten.dagelijks"],
  );
}

function tijdsduur({ urenPerMoment }: Dagbesteding, { parameters: p }: BdBegeleidingstabellen): Keuze {
  return optie(
    urenPerMoment,
    F.urenPerMoment,
    p["dagbesteding.tijdsduur.optie1"],
    p["dagbesteding.tijdsduur.optie2"],
    p["dagbesteding.tijdsduur.optie3"],
    p["dagbesteding.tijdsduur.optie4"],
  );
}

/** The hours a week, cut at the maximum. */
function uren(keer: Keuze, duur: Keuze, { parameters }: BdBegeleidingstabellen): Omvangstap[] {
  const maximum = parameters["dagbesteding.maximum"];
  const hoogstens = exact(maximum.waarde);
  const bruto = maal(duur.waarde, keer.waarde);
  const norm = (perWeek: Grootheid): Omvangstap => ({
    regel: duur.rij.regel,
    bron: duur.rij.bron,
    soort: "norm",
    omschrijving: "Uren dagbesteding: uren per moment × momenten per week",
    toetsen: [],
    perKeer: duur.waarde,
    perWeek,
    ...lezing(duur.rij),
  });
  if (!isExact(bruto)) return [norm(laagste(bruto, hoogstens))];
  if (bruto.minimum <= maximum.waarde) return [norm(bruto)];
  const grens: Omvangstap = {
    regel: maximum.regel,
    bron: maximum.bron,
    soort: "begrenzing",
    omschrijving: maximum.omschrijving,
    toetsen: [],
    perKeer: null,
    perWeek: plus(hoogstens, min(bruto)),
    ...lezing(maximum),
  };
  return [norm(bruto), grens];
}

function oordelen(gevraagd: Dagbesteding, { regels, parameters }: BdBegeleidingstabellen): Oordeel[] {
  const { loonwaardeProcent, vorm, modules } = gevraagd;
  const opDeGrens = loonwaardeProcent === parameters["dagbesteding.loonwaarde"].waarde;
  return [
    ...(opDeGrens && (vorm === undefined || vorm === "arbeidsmatig")
      ? [
          oordeel(regels["BD-8-7-2-arbeidsmatig-15"], {
            aan: "consulent",
            vraag: `De loonwaarde is precies ${loonwaardeProcent}%. Dat valt onder geen van beide regels. Is het arbeidsmatige dagbesteding?`,
            ja: "De consulent kan dagbesteding inzetten.",
            nee: "De consulent stemt met Kompas of ISD Bol af of beschut werk past.",
          }),
        ]
      : []),
    oordeel(regels["BD-8-7-omvang-consulent"], {
      aan: "consulent",
      vraag: "Past een andere duur of een ander aantal momenten uit de tabel beter bij deze cliënt?",
      ja: "De consulent kiest binnen de tabel en motiveert dat.",
      nee: "De gevraagde uren blijven zoals zij zijn.",
    }),
    ...(modules?.length
      ? []
      : [
          oordeel(regels["BD-8-1-module"], {
            aan: "consulent",
            vraag: "Vraagt gedrag of verzorging om specialistischer of intensievere dagbesteding?",
            ja: "De module gedrag of de module verzorging kan worden ingezet.",
            nee: "De dagbesteding komt zonder module.",
            feit: "dagbesteding.modules",
          }),
        ]),
  ];
}

/** Dagbesteding with its transport by paragraaf 8.7.2 and bijlage 4, products 4, 5 and 6. Hours and days per week. */
export function dagbesteding(
  { dagbesteding: gevraagd }: Begeleidingsvraag,
  tabellen: BdBegeleidingstabellen,
): Begeleidingsom | undefined {
  if (gevraagd === undefined) return undefined;
  const keer = momenten(gevraagd, tabellen);
  const duur = tijdsduur(gevraagd, tabellen);
  const deel: Begeleidingsdeel = {
    onderdeel: "dagbesteding",
    toetsen: [...dagbestedingtoetsen(gevraagd, tabellen), keer.toets, duur.toets],
    eenheid: "uren",
    stappen: uren(keer, duur, tabellen),
  };
  const mag = uitslagVanDeel(deel);
  return {
    delen: [
      deel,
      ...dagbestedingmodules(gevraagd, mag, tabellen),
      ...vervoer(gevraagd, mag, keer.waarde, tabellen),
    ],
    nietGenormeerd: [],
    oordeel: oordelen(gevraagd, tabellen),
  };
}
