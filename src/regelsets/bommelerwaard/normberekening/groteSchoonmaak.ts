import { inJaarVan } from "../../../regels/datum.ts";
import { type Deel, deel } from "../../../regels/normuitkomst.ts";
import { type Oordeel, oordeel } from "../../../regels/oordeel.ts";
import { HULP_BIJ_HET_HUISHOUDEN, type Product } from "../../../regels/product.ts";
import { weigering } from "../../../regels/rekenregel.ts";
import { FEITEN } from "../../feiten.ts";
import type { Situatie } from "../../situatie.ts";
import { heeftToewijzing } from "../../toewijzing.ts";
import type { BwRegel } from "../behandeling.ts";
import type { BwTabellen } from "../sleutels.ts";

const ONDERDEEL = "groteSchoonmaak";

interface Periode {
  readonly regel: BwRegel;
  readonly naam: string;
  readonly van: string;
  readonly totEnMet: string;
}

/** The two periods in the year of an application, both last days included (page 8). */
function perioden(aanvraagOp: string, { parameters }: BwTabellen): Periode[] {
  return [
    {
      regel: "BW-gs-voorjaar",
      naam: "voorjaarsschoonmaak",
      van: inJaarVan(aanvraagOp, parameters["groteSchoonmaak.voorjaar.van"]),
      totEnMet: inJaarVan(aanvraagOp, parameters["groteSchoonmaak.voorjaar.totEnMet"]),
    },
    {
      regel: "BW-gs-najaar",
      naam: "najaarsschoonmaak",
      van: inJaarVan(aanvraagOp, parameters["groteSchoonmaak.najaar.van"]),
      totEnMet: inJaarVan(aanvraagOp, parameters["groteSchoonmaak.najaar.totEnMet"]),
    },
  ];
}

const periodeVan = (aanvraagOp: string, tabellen: BwTabellen): Periode | undefined =>
  perioden(aanvraagOp, tabellen).find(({ van, totEnMet }) => van <= aanvraagOp && aanvraagOp <= totEnMet);

const isTerugwerkend = (aanvraagOp: string, uitvoeringOp: string | undefined): boolean =>
  uitvoeringOp !== undefined && uitvoeringOp < aanvraagOp;

function gemeld({ regels }: BwTabellen): Oordeel {
  return oordeel(regels["BW-gs-melding"], {
    aan: "consulent",
    vraag: "Heeft de cliënt de aanbieder verteld dat hij de grote schoonmaak wil?",
    ja: "De aanbieder stuurt een verzoek om toewijzing (315); de gemeente antwoordt met een toewijzing (301).",
    nee: "De cliënt meldt dit eerst bij de aanbieder.",
  });
}

/** A spring or autumn clean (page 8): applied for within its period and never with retroactive effect. */
export function groteSchoonmaak({ hulpvraag }: Situatie, tabellen: BwTabellen): Deel {
  const gevraagd = hulpvraag?.groteSchoonmaak;
  if (gevraagd === undefined) return deel();
  const { regels } = tabellen;
  const { aanvraagOp, uitvoeringOp } = gevraagd;
  const reden =
    "Het document noemt geen aantal uren voor de grote schoonmaak en geen tarief of eigen bijdrage per uur.";
  const nietGenormeerd = [{ ...regels["BW-product-01a06"], onderdeel: ONDERDEEL, reden }];
  if (aanvraagOp === undefined) {
    const wanneer = oordeel(regels["BW-gs-315"], {
      aan: "consulent",
      vraag: FEITEN.groteSchoonmaakAanvraag.vraag,
      ja: "Die dag moet in een van de twee perioden vallen.",
      nee: "Zonder aanvraag is er geen grote schoonmaak.",
      feit: FEITEN.groteSchoonmaakAanvraag.pad,
    });
    return deel({ nietGenormeerd, oordeel: [gemeld(tabellen), wanneer] });
  }
  const periode = periodeVan(aanvraagOp, tabellen);
  if (periode === undefined) {
    const omschrijving = "Geen grote schoonmaak: de aanvraag valt buiten de twee perioden";
    return deel({
      stappen: [weigering(regels["BW-gs-aanvraag-in-periode"], { onderdeel: ONDERDEEL, omschrijving })],
    });
  }
  if (isTerugwerkend(aanvraagOp, uitvoeringOp)) {
    const omschrijving =
      "Geen grote schoonmaak met terugwerkende kracht: de uitvoering ligt voor de aanvraag";
    return deel({
      stappen: [weigering(regels["BW-gs-geen-terugwerkend"], { onderdeel: ONDERDEEL, omschrijving })],
    });
  }
  const naPeriode = oordeel(regels[periode.regel], {
    aan: "consulent",
    vraag: `De ${periode.naam} wordt gedaan na ${periode.totEnMet}, de laatste dag van de periode. Mag dat?`,
    ja: "De grote schoonmaak kan doorgaan: de aanvraag was op tijd.",
    nee: "De grote schoonmaak gaat niet door.",
  });
  const teLaat = uitvoeringOp !== undefined && uitvoeringOp > periode.totEnMet;
  return deel({ nietGenormeerd, oordeel: [gemeld(tabellen), ...(teLaat ? [naPeriode] : [])] });
}

/** The product of the grote schoonmaak (page 8). Its size is not in the document, so it has none here. */
export function schoonmaakproduct(situatie: Situatie, tabellen: BwTabellen): Product[] {
  const { aanvraagOp, uitvoeringOp } = situatie.hulpvraag?.groteSchoonmaak ?? {};
  const periode = aanvraagOp === undefined ? undefined : periodeVan(aanvraagOp, tabellen);
  if (aanvraagOp === undefined || periode === undefined || !heeftToewijzing(situatie)) return [];
  if (isTerugwerkend(aanvraagOp, uitvoeringOp)) return [];
  return [
    {
      ...tabellen.regels["BW-product-01a06"],
      categorie: HULP_BIJ_HET_HUISHOUDEN,
      code: "01A06",
      omschrijving: `Grote schoonmaak, ${periode.naam}`,
      volume: null,
      eenheid: null,
      frequentie: null,
      ingangsdatum: aanvraagOp,
      einddatum: periode.totEnMet,
    },
  ];
}
