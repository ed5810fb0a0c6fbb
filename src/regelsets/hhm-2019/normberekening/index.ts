import { gegeven } from "../../../regels/grootheid.ts";
import { type Deel, deel, voegSamen } from "../../../regels/normuitkomst.ts";
import { oordeel } from "../../../regels/oordeel.ts";
import { losseStap } from "../../../regels/rekenregel.ts";
import { FEITEN } from "../../feiten.ts";
import type { Normdeel } from "../../regelset.ts";
import type { Situatie } from "../../situatie.ts";
import type { HhmTabellen } from "../sleutels.ts";
import { basismodule } from "./basismodule.ts";
import { boodschappen } from "./boodschappen.ts";
import { extraInzet } from "./extraInzet.ts";
import { indicatieduur } from "./indicatieduur.ts";
import { instructie } from "./instructie.ts";
import { kindzorg } from "./kindzorg.ts";
import { maaltijden } from "./maaltijden.ts";
import { omstandigheden } from "./omstandigheden.ts";
import { organisatie } from "./organisatie.ts";
import { tijdelijk } from "./tijdelijk.ts";
import { wasverzorging } from "./wasverzorging.ts";

/** The parts in the order of the document, which is the order of the sum. */
const HULP = [basismodule, extraInzet, wasverzorging, boodschappen, organisatie, maaltijden];

/** Parts with a short term of their own, so a need that is short does not rule them out. */
const MET_EIGEN_TERMIJN = [instructie, kindzorg];

/** The framework is a guideline: the help is fitted to the person, and a private help is in principle a solution. */
function maatwerk({ voorliggend }: Situatie, { regels }: HhmTabellen): Deel {
  const afwijken = oordeel(regels["NK-altijd-maatwerk"], {
    aan: "consulent",
    vraag: "Vraagt deze situatie om maatwerk dat afwijkt van het normenkader?",
    ja: "De consulent wijkt af, na overleg met collega's of de backoffice.",
    nee: "De berekende minuten zijn het uitgangspunt.",
  });
  const particulier = oordeel(regels["NK-particulier-eigen-oplossing"], {
    aan: "consulent",
    vraag: "Er is particuliere hulp. Is die in dit geval een eigen oplossing?",
    ja: "Voor wat de particuliere hulp doet, is er geen hulp van de gemeente. Het document noemt geen aftrek in minuten.",
    nee: "De berekende minuten gelden, bijvoorbeeld als er om medische redenen meer hulp nodig is of als de particuliere hulp stopt of niet meer te betalen is.",
  });
  return deel({ oordeel: [afwijken, ...(voorliggend?.particuliereHulp ? [particulier] : [])] });
}

function nogNietBekend({ regels }: HhmTabellen): Deel {
  const stap = losseStap(regels["NK-optelsom"], {
    soort: "norm",
    onderdeel: "hulpvraag",
    omschrijving: "Nog niet bekend welke hulp nodig is",
    minutenPerWeek: gegeven(undefined, FEITEN.hulpvraag),
  });
  return deel({ stappen: [stap] });
}

const geeftHulp = ({ stappen, nietGenormeerd }: Deel): boolean =>
  nietGenormeerd.length > 0 || stappen.some(({ toelichting }) => toelichting !== true);

/**
 * The steps towards the weekly minutes of household help by Bijlage 2, Normenkader huishoudelijke hulp: the base
 * module and the further modules that are asked, added up. The document names no kinds and no product codes.
 */
export function normdeel(situatie: Situatie, tabellen: HhmTabellen): Normdeel {
  const rest = { categorie: null, categorieGronden: [], producten: [], elders: undefined };
  if (situatie.hulpvraag === undefined) return { ...nogNietBekend(tabellen), ...rest };
  const deelVan = (onderdeel: (s: Situatie, t: HhmTabellen) => Deel) => onderdeel(situatie, tabellen);
  const hulp = voegSamen([
    tijdelijk(situatie, tabellen, voegSamen(HULP.map(deelVan))),
    ...MET_EIGEN_TERMIJN.map(deelVan),
  ]);
  const duur = geeftHulp(hulp) ? [indicatieduur] : [];
  return { ...voegSamen([hulp, ...[omstandigheden, ...duur, maatwerk].map(deelVan)]), ...rest };
}
