import { type Antwoord, antwoord, een, niet, zeker } from "../../../regels/antwoord.ts";
import { type Begeleidingsdeel, type Omvangstap, type Toets, toets } from "../../../regels/begeleiding.ts";
import { type Begeleidingsom, uitslagVanDeel } from "../../../regels/begeleidingsuitkomst.ts";
import { gegeven } from "../../../regels/grootheid.ts";
import type { NietGenormeerd } from "../../../regels/normuitkomst.ts";
import { oordeel } from "../../../regels/oordeel.ts";
import { activiteitenFeit, BEGELEIDINGSFEITEN as F } from "../../begeleiding/feiten.ts";
import type { Begeleiding, Begeleidingsvraag } from "../../begeleiding/vraag.ts";
import { activiteitstap, ontbrekendeCel } from "./activiteit.ts";
import type { BdBegeleidingstabellen } from "./sleutels.ts";

const ONDERDEEL = "persoonlijkeBegeleiding";
const MONITOREN_IN_TE_VULLEN =
  "De tabel noemt dit type zonder frequentie en zonder minuten. De consulent bepaalt de omvang.";

function toegang(b: Begeleiding, { regels }: BdBegeleidingstabellen): Toets[] {
  const regel = regels["BD-b4-1-pb-voorwaarde"];
  return [
    toets(regel, {
      soort: "weigeringsgrond",
      omschrijving: "Een algemene voorziening of het eigen netwerk is genoeg en passend",
      antwoord: een(
        antwoord(b.oplosbaarMetAlgemeneVoorziening, F.oplosbaarMetAlgemeneVoorziening),
        antwoord(b.oplosbaarMetSociaalNetwerk, F.oplosbaarMetSociaalNetwerk),
      ),
      interpretatie:
        "De tekst zegt: en/of. Gelezen als: is één van beide al genoeg, dan is begeleiding niet nodig.",
    }),
    toets(regels["BD-8-7-1-individueel-en-groep"], {
      soort: "weegfactor",
      omschrijving: "De tabel geldt voor individuele begeleiding en voor begeleiding in een groep",
      antwoord: zeker(true),
    }),
  ];
}

/** The lines of the table, and what it has no numbers for. */
function tabelregels(
  { persoonlijkeBegeleiding }: Begeleidingsvraag,
  tabellen: BdBegeleidingstabellen,
): { stappen: Omvangstap[]; nietGenormeerd: NietGenormeerd[] } {
  const normen = Object.values(tabellen.begeleidingsnormen);
  if (persoonlijkeBegeleiding === undefined) {
    const feit = activiteitenFeit([...new Set(normen.map(({ activiteit }) => activiteit))]);
    const stap: Omvangstap = {
      ...tabellen.regels["BD-8-7-types"],
      soort: "norm",
      omschrijving: "Nog niet bekend bij welke activiteiten begeleiding nodig is",
      toetsen: [],
      perKeer: null,
      perWeek: gegeven(undefined, feit),
    };
    return { stappen: [stap], nietGenormeerd: [] };
  }
  const stappen: Omvangstap[] = [];
  const nietGenormeerd: NietGenormeerd[] = [];
  for (const [nummer, gevraagd] of persoonlijkeBegeleiding.entries()) {
    const cellen = normen.filter(({ activiteit }) => activiteit === gevraagd.activiteit);
    const norm = cellen.find(({ type }) => type === gevraagd.type);
    if (norm === undefined) stappen.push(ontbrekendeCel(gevraagd, cellen, tabellen));
    else if (norm.opties.length > 0) stappen.push(activiteitstap(gevraagd, norm, nummer, tabellen));
    else {
      const { sleutel: onderdeel, regel, bron } = norm;
      nietGenormeerd.push({ onderdeel, reden: MONITOREN_IN_TE_VULLEN, regel, bron });
    }
  }
  return { stappen, nietGenormeerd };
}

/** Personal care within the support: only urging who can do it himself (bijlage 4, product 1). */
function verzorging(
  { persoonlijkeVerzorging: gevraagd }: Begeleiding,
  begeleiding: Antwoord,
  { regels }: BdBegeleidingstabellen,
): Begeleidingsdeel[] {
  if (gevraagd === undefined) return [];
  const regel = regels["BD-b4-1-pb-pv"];
  const toetsen = [
    toets(regel, {
      omschrijving: "Er is persoonlijke begeleiding waar de verzorging bij hoort",
      antwoord: begeleiding,
    }),
    toets(regel, {
      omschrijving: "De verzorging is niet lijfgebonden",
      antwoord: niet(antwoord(gevraagd.lijfgebonden, F.verzorgingLijfgebondenBegeleiding)),
    }),
    toets(regel, {
      omschrijving: "De cliënt kan het zelf, maar moet worden aangespoord door een regieprobleem",
      antwoord: antwoord(gevraagd.regieprobleem, F.regieprobleem),
    }),
  ];
  return [{ onderdeel: "verzorgingBinnenBegeleiding", toetsen, eenheid: null, stappen: [] }];
}

/** The module for behaviour with individual support (8.1; bijlage 4, product 3). */
function moduleGedrag(
  { moduleGedrag: gevraagd, vorm }: Begeleiding,
  begeleiding: Antwoord,
  { regels }: BdBegeleidingstabellen,
): Begeleidingsdeel[] {
  if (gevraagd === undefined) return [];
  const toetsen = [
    toets(regels["BD-8-1-module"], {
      omschrijving: "Er is persoonlijke begeleiding waar de module bij hoort",
      antwoord: begeleiding,
    }),
    toets(regels["BD-8-1-module"], {
      omschrijving: "De module gedrag hoort bij individuele begeleiding",
      antwoord: antwoord(vorm && vorm === "individueel", F.vormBegeleiding),
    }),
    toets(regels["BD-b4-3-module-gedrag"], {
      omschrijving: "Het zelfregulerend vermogen schiet ernstig tekort",
      antwoord: antwoord(gevraagd.ernstigTekortZelfregulerendVermogen, F.ernstigTekortZelfregulerendVermogen),
    }),
    toets(regels["BD-b4-3-module-planbaar"], {
      omschrijving: "De zorg is planbaar. Anders komt de Wlz of beschermd wonen in beeld",
      antwoord: antwoord(gevraagd.zorgPlanbaar, F.zorgPlanbaar),
    }),
  ];
  return [{ onderdeel: "moduleGedragBegeleiding", toetsen, eenheid: null, stappen: [] }];
}

/** Persoonlijke begeleiding by paragraaf 8.7.1 and bijlage 4, products 1 and 3. Minutes per week. */
export function persoonlijkeBegeleiding(
  vraag: Begeleidingsvraag,
  tabellen: BdBegeleidingstabellen,
): Begeleidingsom | undefined {
  if (vraag.begeleiding === undefined && vraag.persoonlijkeBegeleiding === undefined) return undefined;
  const { regels } = tabellen;
  const begeleiding = vraag.begeleiding ?? {};
  const { stappen, nietGenormeerd } = tabelregels(vraag, tabellen);
  const deel: Begeleidingsdeel = {
    onderdeel: ONDERDEEL,
    toetsen: toegang(begeleiding, tabellen),
    eenheid: "minuten",
    stappen,
    ...(nietGenormeerd.length > 0 && { ookZonderNorm: true }),
  };
  const mag = uitslagVanDeel(deel);
  return {
    delen: [deel, ...verzorging(begeleiding, mag, tabellen), ...moduleGedrag(begeleiding, mag, tabellen)],
    nietGenormeerd,
    oordeel: [
      oordeel(regels["BD-8-7-frequentie-bandbreedte"], {
        aan: "consulent",
        vraag: "Past een andere frequentie of tijd binnen de tabel beter bij deze cliënt?",
        ja: "De consulent kiest binnen de band van de frequentie en tot het hoogste aantal minuten.",
        nee: "De gevraagde frequentie en tijd blijven zoals zij zijn.",
      }),
      oordeel(regels["BD-b4-1-pb-doelgroep"], {
        aan: "consulent",
        vraag: "Is de cliënt nog in zekere mate zelfredzaam?",
        ja: "Persoonlijke begeleiding kan passen.",
        nee: "De consulent kijkt of andere ondersteuning beter past.",
      }),
      oordeel(regels["BD-8-1-module"], {
        aan: "consulent",
        vraag: "Vraagt het gedrag van de cliënt om specialistischer of intensievere begeleiding?",
        ja: "Bij individuele begeleiding kan de module gedrag worden ingezet.",
        nee: "De begeleiding komt zonder module.",
        feit: "begeleiding.moduleGedrag",
      }),
      ...(begeleiding.moduleGedrag
        ? [
            oordeel(regels["BD-b4-3-module-kenmerken"], {
              aan: "consulent",
              vraag:
                "Is de begeleiding gericht op overnemen door regieverlies, en niet meer op lichte sturing?",
              ja: "Dat past bij de module gedrag.",
              nee: "Begeleiding zonder module ligt meer voor de hand.",
            }),
          ]
        : []),
    ],
  };
}
