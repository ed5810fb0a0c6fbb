import { type Antwoord, alle, antwoord, een, JA, niet, zeker } from "../../../regels/antwoord.ts";
import { lezing, ONBEPAALD, type Toets, toets } from "../../../regels/begeleiding.ts";
import { BEGELEIDINGSFEITEN as F } from "../../begeleiding/feiten.ts";
import type { Dagbesteding, DoelDagbesteding } from "../../begeleiding/vraag.ts";
import type { BdBegeleidingsregel } from "./behandeling.ts";
import type { BdBegeleidingstabellen } from "./sleutels.ts";

const DOELREGELS: Readonly<Record<DoelDagbesteding, BdBegeleidingsregel>> = {
  eenzaamheid: "BD-8-7-2-doel-eenzaamheid",
  overbelastingMantelzorg: "BD-8-7-2-doel-overbelasting-mantelzorg",
  overbruggingOpname: "BD-8-7-2-doel-overbrugging-opname",
  voorkomenOpname: "BD-8-7-2-doel-voorkomen-opname",
  aanvullendOpBegeleiding: "BD-8-7-2-doel-aanvullend-pb",
  lerenOmgaanMetBeperking: "BD-8-7-2-doel-leren-beperking",
  zinvolleDag: "BD-8-7-2-doel-zinvolle-dag",
  stabiliseren: "BD-8-7-2-doel-stabiliseren",
  thuisBlijven: "BD-8-7-2-doel-thuis-blijven",
  toeleiding: "BD-8-7-2-doel-toeleiding",
  gevaren: "BD-8-7-2-doel-gevaren",
  socialeVaardigheden: "BD-8-7-2-doel-sociale-vaardigheden",
  omgaanMetAnderen: "BD-8-7-2-doel-omgaan-anderen",
};

function doelen({ doelen: gekozen }: Dagbesteding, { regels }: BdBegeleidingstabellen): Toets[] {
  if (gekozen?.length) {
    return [...new Set(gekozen)].map((doel) =>
      toets(regels[DOELREGELS[doel]], { omschrijving: "Dit doel staat in de tabel", antwoord: JA }),
    );
  }
  return [
    toets(regels["BD-8-7-2-structureel"], {
      omschrijving: "De dagbesteding heeft een doel dat in de tabel staat",
      antwoord: antwoord(gekozen && false, F.doelen),
      toegestaan: Object.keys(DOELREGELS),
    }),
  ];
}

/** Below the limit, above it, or neither: the document does not say what holds exactly on it. */
function loonwaarde(
  { loonwaardeProcent, vorm }: Dagbesteding,
  { regels, parameters }: BdBegeleidingstabellen,
): Toets[] {
  const grens = parameters["dagbesteding.loonwaarde"];
  const bekend = (waar: (procent: number) => boolean): Antwoord =>
    antwoord(loonwaardeProcent === undefined ? undefined : waar(loonwaardeProcent), F.loonwaarde);
  const eronder =
    loonwaardeProcent === grens.waarde ? ONBEPAALD : bekend((procent) => procent < grens.waarde);
  const arbeidsmatig = antwoord(vorm === undefined ? undefined : vorm === "arbeidsmatig", F.vormDagbesteding);
  return [
    toets(regels["BD-8-7-2-arbeidsmatig-15"], {
      omschrijving: `Is de dagbesteding arbeidsmatig, dan is de loonwaarde lager dan ${grens.waarde}%`,
      antwoord: een(niet(arbeidsmatig), eronder),
      ...(eronder === ONBEPAALD && lezing(grens)),
    }),
    toets(regels["BD-8-7-2-beschut-werk"], {
      soort: "weigeringsgrond",
      omschrijving: `De loonwaarde is hoger dan ${grens.waarde}%: dat is beschut werk (Participatiewet)`,
      antwoord: bekend((procent) => procent > grens.waarde),
    }),
  ];
}

/** What tells which product fits, and what the indication already holds. */
function weegfactoren(d: Dagbesteding, { regels, parameters }: BdBegeleidingstabellen): Toets[] {
  const hoogstens = parameters["dagbesteding.groep"].waarde;
  const groep = d.groepsgrootte === undefined ? JA : zeker(d.groepsgrootte <= hoogstens);
  const weegfactor = (regel: BdBegeleidingsregel, omschrijving: string, uitslag: Antwoord) =>
    toets(regels[regel], { soort: "weegfactor", omschrijving, antwoord: uitslag });
  return [
    weegfactor(
      "BD-b4-4-dagbesteding-groep",
      `De cliënt kan meedoen in een groep van 1 tot en met ${hoogstens} personen`,
      alle(antwoord(d.kanInGroteGroep, F.kanInGroteGroep), groep),
    ),
    ...(d.persoonlijkeVerzorging === undefined
      ? []
      : [
          weegfactor(
            "BD-8-7-2-pv-inbegrepen",
            "De verzorging tijdens de dagbesteding zit in de indicatie; er komt geen tijd bij",
            JA,
          ),
          weegfactor(
            "BD-b4-4-pv",
            "De verzorging is niet lijfgebonden, zoals meestal bij dagbesteding zonder module",
            niet(antwoord(d.persoonlijkeVerzorging.lijfgebonden, F.verzorgingLijfgebonden)),
          ),
        ]),
  ];
}

/** What it takes to get dagbesteding (paragraaf 8.7.2; bijlage 4, product 4). */
export function dagbestedingtoetsen(gevraagd: Dagbesteding, tabellen: BdBegeleidingstabellen): Toets[] {
  const { regels } = tabellen;
  return [
    ...doelen(gevraagd, tabellen),
    toets(regels["BD-8-7-2-structureel"], {
      omschrijving:
        "De dagbesteding heeft een goed beschreven doel en is in een groep en buiten de woonsituatie",
      antwoord: alle(
        antwoord(gevraagd.welomschrevenDoel, F.welomschrevenDoel),
        antwoord(gevraagd.inGroep, F.inGroep),
        antwoord(gevraagd.buitenWoonsituatie, F.buitenWoonsituatie),
      ),
    }),
    ...loonwaarde(gevraagd, tabellen),
    toets(regels["BD-8-7-2-geen-reguliere-dagstructuur"], {
      soort: "weigeringsgrond",
      omschrijving: "De gewone dagstructuur in de woonsituatie is genoeg; dat is geen dagbesteding",
      antwoord: antwoord(gevraagd.dagstructuurInWoonsituatieToereikend, F.dagstructuurToereikend),
    }),
    toets(regels["BD-8-7-2-geen-algemene-voorziening"], {
      soort: "weigeringsgrond",
      omschrijving: "Het algemene aanbod is geschikt en genoeg",
      antwoord: antwoord(gevraagd.algemeenAanbodToereikend, F.algemeenAanbodToereikend),
    }),
    ...weegfactoren(gevraagd, tabellen),
  ];
}
