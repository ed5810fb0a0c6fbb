import type { Feit } from "../../../regels/feit.ts";
import { type Deel, deel } from "../../../regels/normuitkomst.ts";
import { oordeel } from "../../../regels/oordeel.ts";
import { dagVoor } from "../../../regels/periode.ts";
import { HULP_BIJ_HET_HUISHOUDEN, type Product, UUR } from "../../../regels/product.ts";
import { weigering } from "../../../regels/rekenregel.ts";
import type { Parameter } from "../../../regels/tabellen.ts";
import { FEITEN } from "../../feiten.ts";
import type { Situatie } from "../../situatie.ts";
import { heeftToewijzing } from "../../toewijzing.ts";
import type { MlRegel } from "../behandeling.ts";
import type { MlTabellen } from "../sleutels.ts";
import { mlovoorwaarden } from "./mlovoorwaarden.ts";

const ONDERDEEL = "overgangMlo";

/** The extra hours a year, by the weekly minutes of the decision (4.8). */
function urenPerJaar(minuten: number, { parameters }: MlTabellen): Parameter {
  if (minuten >= parameters["mlo.hoog.vanaf"].waarde) return parameters["mlo.hoog.uren"];
  if (minuten >= parameters["mlo.midden.vanaf"].waarde) return parameters["mlo.midden.uren"];
  return parameters["mlo.laag.uren"];
}

/** The last day: that of the decision, or the day before a new indication starts. */
function einddatum({ overgangMlo, indicatie }: Situatie): string | null {
  const eigen = overgangMlo?.geldigTotEnMet;
  const nieuw = indicatie?.start === undefined ? undefined : dagVoor(indicatie.start);
  if (nieuw !== undefined && (eigen === undefined || nieuw < eigen)) return nieuw;
  return eigen ?? null;
}

/** Product 11 (4.8 and 6.2): hours a year without a code, beside the weekly help of the running decision. */
export function overgangsproduct(situatie: Situatie, tabellen: MlTabellen): Product[] {
  const besluit = situatie.overgangMlo;
  if (besluit === undefined || !heeftToewijzing(situatie)) return [];
  if (mlovoorwaarden(situatie, tabellen).some(({ voldaan }) => voldaan.waarde !== "ja")) return [];
  const uren =
    besluit.minutenPerWeek === undefined ? undefined : urenPerJaar(besluit.minutenPerWeek, tabellen);
  return [
    {
      ...tabellen.regels["ML-h6-2-product-11"],
      categorie: HULP_BIJ_HET_HUISHOUDEN,
      code: null,
      omschrijving: uren?.omschrijving ?? "Overgangsproduct MLO incidenteel grondig werk, in uren per jaar",
      volume: uren?.waarde ?? null,
      eenheid: UUR,
      // The standard has no code for a year.
      frequentie: null,
      ingangsdatum: null,
      einddatum: einddatum(situatie),
    },
  ];
}

/** Why there is no product 11, and what must be known before there is. */
export function overgangMlo(situatie: Situatie, tabellen: MlTabellen): Deel {
  const { regels } = tabellen;
  const vraag = (regel: MlRegel, feit: Feit, ja: string, nee: string) =>
    oordeel(regels[regel], { aan: "consulent", vraag: feit.vraag, ja, nee, feit: feit.pad });
  if (situatie.overgangMlo === undefined) {
    const nagaan = oordeel(regels["ML-h4-8-geldig-besluit"], {
      aan: "consulent",
      vraag: "Heeft de cliënt een geldig besluit van vroeger met extra uren voor incidenteel grondig werk?",
      ja: "Het overgangsproduct kan blijven tot de nieuwe indicatie ingaat.",
      nee: "Het overgangsproduct is er niet.",
      feit: "overgangMlo",
    });
    return deel({ oordeel: situatie.regioMlo ? [nagaan] : [] });
  }
  const eisen = mlovoorwaarden(situatie, tabellen);
  const geweigerd = eisen.filter(({ voldaan }) => voldaan.waarde === "nee");
  if (geweigerd.length > 0) {
    return deel({
      stappen: geweigerd.map(({ regel, anders }) =>
        weigering(regels[regel], { onderdeel: ONDERDEEL, omschrijving: anders }),
      ),
    });
  }
  const open = eisen.filter(({ voldaan }) => voldaan.waarde === "onbekend");
  const grens = tabellen.parameters["mlo.laag.uren"];
  const minuten = oordeel(regels["ML-h4-8-aanvulling"], {
    aan: "consulent",
    vraag: FEITEN.mloMinuten.vraag,
    ja: `Stuur de minuten mee: de extra uren per jaar hangen daarvan af, vanaf ${grens.waarde} uur.`,
    nee: "Zonder de minuten is het aantal extra uren niet bekend.",
    feit: FEITEN.mloMinuten.pad,
  });
  const deelVanJaar = oordeel(regels["ML-h4-8-aanvulling"], {
    aan: "consulent",
    vraag: "Loopt het overgangsproduct maar een deel van het jaar?",
    ja: "Het document zegt niet hoeveel uren er dan zijn; de gemeente bepaalt het.",
    nee: "De uren gelden per jaar.",
  });
  const nieuw = vraag(
    "ML-h4-8-verval",
    FEITEN.indicatieStart,
    "Tot die dag is er het overgangsproduct; vanaf die dag is er de hulp volgens het normenkader.",
    "Zonder nieuwe indicatie blijft het overgangsproduct zolang het besluit geldt.",
  );
  return deel({
    oordeel: [
      ...open.map(({ regel, feit }) =>
        vraag(regel, feit, "Dit kan bij het overgangsproduct passen.", "Het overgangsproduct is er niet."),
      ),
      ...(situatie.overgangMlo.minutenPerWeek === undefined ? [minuten] : []),
      deelVanJaar,
      ...(situatie.indicatie?.start === undefined ? [nieuw] : []),
    ],
  });
}
