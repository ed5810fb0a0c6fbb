import { type Antwoord, antwoord, JA, NEE, zeker } from "../../../regels/antwoord.ts";
import { datumVan } from "../../../regels/datum.ts";
import type { Feit } from "../../../regels/feit.ts";
import { FEITEN } from "../../feiten.ts";
import type { Situatie } from "../../situatie.ts";
import type { MlRegel } from "../behandeling.ts";
import type { MlTabellen } from "../sleutels.ts";

/** What the product asks: the rule, the fact that decides, whether it is met, what to say where not. */
interface Voorwaarde {
  readonly regel: MlRegel;
  readonly feit: Feit;
  readonly voldaan: Antwoord;
  readonly anders: string;
}

const datum = (waarde: string | undefined, feit: Feit, voldoet: (dag: string) => boolean): Antwoord =>
  waarde === undefined ? antwoord(undefined, feit) : zeker(voldoet(waarde));

/** Whether the decision still counts: the last day settles that it no longer does, not that it does. */
function isGeldig({ peildatum, overgangMlo: besluit }: Situatie): Antwoord {
  const einde = besluit?.geldigTotEnMet;
  if (peildatum !== undefined && einde !== undefined && einde < peildatum) return NEE;
  return antwoord(besluit?.geldig, FEITEN.mloGeldig);
}

/** Whether the new indication has not begun yet. Without a start none is known, and the right runs on. */
function nietVervallen({ peildatum, indicatie }: Situatie): Antwoord {
  const start = indicatie?.start;
  return peildatum === undefined || start === undefined ? JA : zeker(peildatum < start);
}

/** For whom the product is (4.8): clients in MLO with a running decision of before, the extra hours in it. */
export function mlovoorwaarden(situatie: Situatie, { parameters }: MlTabellen): Voorwaarde[] {
  const { regioMlo, overgangMlo: besluit } = situatie;
  const voor = datumVan(parameters["mlo.besluit.afgegevenVoor"]);
  const vanaf = datumVan(parameters["mlo.besluit.eindeVanaf"]);
  return [
    {
      regel: "ML-h4-8-regio",
      feit: FEITEN.regioMlo,
      voldaan: antwoord(regioMlo, FEITEN.regioMlo),
      anders: "Geen overgangsproduct: de cliënt woont niet in Midden-Limburg Oost",
    },
    {
      regel: "ML-h4-8-geldig-besluit",
      feit: FEITEN.mloGeldig,
      voldaan: isGeldig(situatie),
      anders: "Geen overgangsproduct: er is geen besluit dat nog geldig is",
    },
    {
      regel: "ML-h4-8-geldig-besluit",
      feit: FEITEN.mloExtraUren,
      voldaan: antwoord(besluit?.extraUren, FEITEN.mloExtraUren),
      anders: "Geen overgangsproduct: het besluit heeft geen extra uren voor grondig werk",
    },
    {
      regel: "ML-h4-8-einddatum-2025",
      feit: FEITEN.mloGeldigTotEnMet,
      voldaan: datum(besluit?.geldigTotEnMet, FEITEN.mloGeldigTotEnMet, (dag) => dag >= vanaf),
      anders: "Geen overgangsproduct: het besluit eindigt te vroeg",
    },
    {
      regel: "ML-h4-8-afgegeven-voor-2025",
      feit: FEITEN.mloAfgegevenOp,
      voldaan: datum(besluit?.afgegevenOp, FEITEN.mloAfgegevenOp, (dag) => dag < voor),
      anders:
        "Geen overgangsproduct: het besluit is te laat afgegeven, en voor nieuwe cliënten is het er niet",
    },
    {
      regel: "ML-h4-8-verval",
      feit: FEITEN.indicatieStart,
      voldaan: nietVervallen(situatie),
      anders: "Geen overgangsproduct: het recht is vervallen op de dag waarop de nieuwe indicatie inging",
    },
  ];
}
