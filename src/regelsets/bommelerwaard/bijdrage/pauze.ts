import { alle, antwoord, zeker } from "../../../regels/antwoord.ts";
import { periodeVan } from "../../../regels/duur.ts";
import { type Oordeel, oordeel } from "../../../regels/oordeel.ts";
import { eindeVan } from "../../../regels/periode.ts";
import type { Tabellen } from "../../../regels/tabellen.ts";
import { feitHervat } from "../../bijdrage/feiten.ts";
import type { Pauze, Pauzevraag } from "../../bijdrage/lokaal.ts";
import { getal, vindplaats } from "../../bijdrage/sleutels.ts";
import type { Onderbreking } from "../../bijdrage/vraag.ts";

/** An interruption that lasts longer than this takes the contribution away. */
export const TERMIJN = "doorlevering.onderbreking";

const LEZING =
  "Het document zegt niet voor welke maanden er geen bijdrage is. Gelezen als: voor de hele kalendermaanden zonder hulp. In een maand met een deel hulp geldt landelijk het hele bedrag.";

const LANGER_DAN_MAAND = "BW-eb-stop-langer-dan-maand";

/** The day after a month from day to day: who gets help again later than that, went without for longer. */
const grensVan = ({ van }: Onderbreking, tabellen: Tabellen): string =>
  eindeVan(van, periodeVan(getal(tabellen, TERMIJN)));

/** Nothing is due for the whole months of an interruption of more than a month, from day to day (page 9). */
export function pauze({ onderbreking, nummer, tijdvak }: Pauzevraag, tabellen: Tabellen) {
  const { van, tot } = onderbreking;
  const duurtVoort =
    tot === undefined ? undefined : tot >= tijdvak.tot && tot > grensVan(onderbreking, tabellen);
  return {
    regel: LANGER_DAN_MAAND,
    geldt: alle(zeker(van <= tijdvak.van), antwoord(duurtVoort, feitHervat(nummer))),
    reden: "De ondersteuning is langer dan een maand niet geleverd.",
    interpretatie: LEZING,
  } as const satisfies Pauze;
}

const kanLangDuren = (onderbreking: Onderbreking, tabellen: Tabellen): boolean =>
  onderbreking.tot === undefined || onderbreking.tot > grensVan(onderbreking, tabellen);

/** The rule stands beside an amount for a month with part of such an interruption. */
export const bijOnderbroken = (onderbreking: Onderbreking, tabellen: Tabellen) =>
  kanLangDuren(onderbreking, tabellen) ? [{ regel: LANGER_DAN_MAAND, interpretatie: LEZING } as const] : [];

const isEersteVanMaand = (dag: string): boolean => dag.endsWith("-01");

/** Whether the months that an interruption takes a part of are free too, the document does not say. */
export function oordelen(onderbrekingen: readonly Onderbreking[], tabellen: Tabellen): Oordeel[] {
  const deels = onderbrekingen.some(
    (onderbreking) =>
      kanLangDuren(onderbreking, tabellen) &&
      ![onderbreking.van, onderbreking.tot ?? onderbreking.van].every(isEersteVanMaand),
  );
  if (!deels) return [];
  return [
    oordeel(vindplaats(tabellen, LANGER_DAN_MAAND), {
      aan: "college",
      vraag: "Vervalt de bijdrage ook voor een maand waarin de hulp maar voor een deel was onderbroken?",
      ja: "De bijdrage voor die maand vervalt, als de onderbreking langer dan een maand duurt.",
      nee: "De bijdrage blijft zoals berekend.",
    }),
  ];
}
