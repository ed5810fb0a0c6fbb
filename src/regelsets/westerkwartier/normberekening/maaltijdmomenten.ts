import { type Antwoord, antwoord, NEE } from "../../../regels/antwoord.ts";
import { DAGEN_PER_WEEK } from "../../../regels/frequentie.ts";
import { exact, type Grootheid, kies, laagste, min, NUL, plus } from "../../../regels/grootheid.ts";
import { FEITEN } from "../../feiten.ts";
import type { Maaltijdservice, Situatie } from "../../situatie.ts";
import type { WkTabellen } from "../sleutels.ts";
import { isVoorliggend } from "./voorliggend.ts";

/** A diet or a form of food that the service cannot deliver makes it unfit (paragraaf 6). */
function adequaat({ adequaat: gegeven, dieetLeverbaar, vormLeverbaar }: Maaltijdservice): Antwoord {
  const nietLeverbaar = dieetLeverbaar === false || vormLeverbaar === false;
  return antwoord(gegeven ?? (nietLeverbaar ? false : undefined), FEITEN.maaltijdserviceAdequaat);
}

/** Whether a meal service comes first; undefined where the caller does not ask it to be weighed. */
export function maaltijdserviceGaatVoor({ voorliggend }: Situatie): Antwoord | undefined {
  const dienst = voorliggend?.maaltijdservice;
  return (
    dienst &&
    isVoorliggend(
      antwoord(dienst.beschikbaar, FEITEN.maaltijdserviceBeschikbaar),
      antwoord(dienst.draagbaar, FEITEN.maaltijdserviceDraagbaar),
      adequaat(dienst),
    )
  );
}

/** How often a warm meal is cooked at most: once in so many days, so possibly a half per week. */
export const kokenMaximum = ({ parameters }: WkTabellen): number =>
  DAGEN_PER_WEEK / parameters["koken.dagenPerKeer"].waarde;

/** How often a week a meal is cooked, within the limit and without what a meal service takes over. */
export function kookmomenten(situatie: Situatie, tabellen: WkTabellen): Grootheid {
  const gevraagd = exact(situatie.hulpvraag?.maaltijden?.kokenKeerPerWeek ?? 0);
  const hoogstens = laagste(gevraagd, exact(kokenMaximum(tabellen)));
  return kies(maaltijdserviceGaatVoor(situatie) ?? NEE, NUL, hoogstens);
}

/** On how many days a week a meal is warmed up: a warm meal is warmed up or cooked, so not where there is cooking. */
export function opwarmmomenten(situatie: Situatie, tabellen: WkTabellen): Grootheid {
  const gevraagd = exact(situatie.hulpvraag?.maaltijden?.opwarmenDagenPerWeek ?? 0);
  return laagste(gevraagd, plus(exact(DAGEN_PER_WEEK), min(kookmomenten(situatie, tabellen))));
}

/** How many moments of help with a meal there are in a week: each includes the dishes. */
export function maaltijdmomenten(situatie: Situatie, tabellen: WkTabellen): Grootheid {
  const brood = exact(situatie.hulpvraag?.maaltijden?.broodmaaltijdDagenPerWeek ?? 0);
  return plus(brood, opwarmmomenten(situatie, tabellen), kookmomenten(situatie, tabellen));
}
