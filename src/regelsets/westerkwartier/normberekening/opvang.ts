import { type Antwoord, een } from "../../../regels/antwoord.ts";
import { duur } from "../../../regels/duur.ts";
import {
  exact,
  type Grootheid,
  gegeven,
  kies,
  laagste,
  min,
  NUL,
  plus,
  waardeVan,
} from "../../../regels/grootheid.ts";
import { MINUTEN_PER_UUR } from "../../../regels/minuten.ts";
import { type Deel, deel } from "../../../regels/normuitkomst.ts";
import { losseStap, type Stap } from "../../../regels/rekenregel.ts";
import { FEITEN, kindzorgFeit } from "../../feiten.ts";
import { isJongerDan } from "../../leefeenheid.ts";
import type { Kindzorg, Lid, Situatie } from "../../situatie.ts";
import type { WkTabellen } from "../sleutels.ts";
import { zorgplicht } from "./zorgplicht.ts";

const NORM = { soort: "norm", onderdeel: "kindzorg", omschrijving: "Opvang van kinderen" } as const;

/** A request for opvang with its place in the list, which its facts are named by. */
export interface Opvangvraag {
  readonly zorg: Kindzorg;
  readonly nummer: number;
}

const ledenVan = ({ zorg }: Opvangvraag, { huishouden }: Situatie): readonly Lid[] =>
  huishouden?.leden.filter(({ id }) => zorg.kinderen.includes(id)) ?? [];

/** The room for opvang in a week: the maximum, or the time that a partner is away for work where that is less. */
function ruimteVoor(
  { huishouden }: Situatie,
  { parameters }: WkTabellen,
): { grens: number; ruimte: Grootheid } {
  const grens = parameters["opvang.maximum"].waarde * MINUTEN_PER_UUR;
  const heeftPartner = huishouden?.leden.some(({ rol }) => rol === "partner") ?? false;
  if (!heeftPartner) return { grens, ruimte: exact(grens) };
  const afwezig = gegeven(huishouden?.partnerAfwezigMinutenPerWeek, FEITEN.partnerAfwezig);
  return { grens, ruimte: laagste(exact(grens), afwezig) };
}

function begrenzing(som: Grootheid, ruimte: number, grens: number, { parameters, regels }: WkTabellen): Stap {
  const maximum = parameters["opvang.maximum"];
  const doorWerk = ruimte < grens;
  return losseStap(doorWerk ? regels["WK-b1-14-kind-tijdelijk"] : maximum, {
    soort: "begrenzing",
    onderdeel: NORM.onderdeel,
    omschrijving: doorWerk ? "Opvang is er alleen als de partner werkt en weg is" : maximum.omschrijving,
    minutenPerWeek: plus(exact(ruimte), min(som)),
    ...(maximum.interpretatie !== null && { interpretatie: maximum.interpretatie }),
  });
}

/**
 * Looking after children for a short time: no longer than the partner is away for work, together never more than
 * the maximum, and for a limited number of months (paragraaf 14). Minutes per week.
 */
export function opvang(vragen: readonly Opvangvraag[], situatie: Situatie, tabellen: WkTabellen): Deel {
  const { parameters, regels } = tabellen;
  const meerderjarig = parameters["zorgplicht.meerderjarigVanaf"];
  const bron = regels["WK-b1-14-kind-opvang"];
  const minderjarig = (lid: Lid): Antwoord => isJongerDan(lid, meerderjarig.waarde);
  const norm = vragen.map((vraag): Stap => {
    const gevraagd = gegeven(vraag.zorg.minutenPerWeek, kindzorgFeit(vraag.nummer, "minutenPerWeek"));
    const telt = een(...ledenVan(vraag, situatie).map(minderjarig));
    return losseStap(bron, { ...NORM, minutenPerWeek: kies(telt, gevraagd, NUL) });
  });
  const { grens, ruimte } = ruimteVoor(situatie, tabellen);
  const som = plus(...norm.map((stap) => stap.minutenPerWeek));
  const [bekend, plafond] = [waardeVan(som), waardeVan(laagste(som, ruimte))];
  const kinderen = [...new Set(vragen.flatMap((vraag) => ledenVan(vraag, situatie)))];
  const volwassen = kinderen.filter((lid) => minderjarig(lid).waarde === "nee");
  const jong = kinderen.filter((lid) => !volwassen.includes(lid));

  const uit = {
    oordeel: jong.length > 0 ? zorgplicht(jong, tabellen) : [],
    nietGenormeerd: volwassen.map(({ id }) => ({
      regel: meerderjarig.regel,
      bron: meerderjarig.bron,
      onderdeel: "kindzorg.opvang",
      reden: `Lid ${id} is ${meerderjarig.waarde} jaar of ouder; daarvoor is er geen opvang.`,
    })),
    indicatieduur: [duur("kindzorg.opvang", parameters["opvang.duur"], situatie.indicatie?.start)],
  };
  if (bekend === undefined || plafond === undefined) {
    return deel({ ...uit, stappen: [losseStap(bron, { ...NORM, minutenPerWeek: laagste(som, ruimte) })] });
  }
  const teVeel = bekend > plafond ? [begrenzing(som, plafond, grens, tabellen)] : [];
  return deel({ ...uit, stappen: [...norm, ...teVeel] });
}
