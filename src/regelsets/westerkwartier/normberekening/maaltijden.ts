import { type Antwoord, antwoord, NEE } from "../../../regels/antwoord.ts";
import {
  exact,
  type Grootheid,
  kies,
  laagste,
  min,
  NUL,
  plus,
  waardeVan,
} from "../../../regels/grootheid.ts";
import { type Deel, deel } from "../../../regels/normuitkomst.ts";
import { type Oordeel, oordeel } from "../../../regels/oordeel.ts";
import { losseStap, normstap, type Stap, weigering } from "../../../regels/rekenregel.ts";
import { FEITEN } from "../../feiten.ts";
import type { Maaltijdservice, Situatie } from "../../situatie.ts";
import type { WkTabellen } from "../sleutels.ts";
import { isVoorliggend } from "./voorliggend.ts";

const DAGEN_PER_WEEK = 7;
const INTERPRETATIE =
  "Een maaltijdservice neemt het koken over. Opwarmen en de broodmaaltijd blijven staan, want die levert een maaltijdservice niet.";

const EEN_WARME_MAALTIJD =
  "Een warme maaltijd is opwarmen of koken. Gelezen als: één warme maaltijd per dag, dus samen hoogstens zeven dagen per week.";

/** A diet or a form of food that the service cannot deliver makes it unfit (paragraaf 6). */
function adequaat({ adequaat: gegeven, dieetLeverbaar, vormLeverbaar }: Maaltijdservice): Antwoord {
  const nietLeverbaar = dieetLeverbaar === false || vormLeverbaar === false;
  return antwoord(gegeven ?? (nietLeverbaar ? false : undefined), FEITEN.maaltijdserviceAdequaat);
}

/** Whether a meal service comes first; undefined where the caller does not ask it to be weighed. */
function maaltijdserviceGaatVoor({ voorliggend }: Situatie): Antwoord | undefined {
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
const kokenMaximum = ({ parameters }: WkTabellen): number =>
  DAGEN_PER_WEEK / parameters["koken.dagenPerKeer"].waarde;

/** How often a week a meal is cooked, within the limit and without what a meal service takes over. */
function kookmomenten(situatie: Situatie, tabellen: WkTabellen): Grootheid {
  const gevraagd = exact(situatie.hulpvraag?.maaltijden?.kokenKeerPerWeek ?? 0);
  const hoogstens = laagste(gevraagd, exact(kokenMaximum(tabellen)));
  return kies(maaltijdserviceGaatVoor(situatie) ?? NEE, NUL, hoogstens);
}

/** On how many days a week a meal is warmed up: a warm meal is warmed up or cooked, so not where there is cooking. */
function opwarmmomenten(situatie: Situatie, tabellen: WkTabellen): Grootheid {
  const gevraagd = exact(situatie.hulpvraag?.maaltijden?.opwarmenDagenPerWeek ?? 0);
  return laagste(gevraagd, plus(exact(DAGEN_PER_WEEK), min(kookmomenten(situatie, tabellen))));
}

/** How many moments of help with a meal there are in a week: each includes the dishes. */
export function maaltijdmomenten(situatie: Situatie, tabellen: WkTabellen): Grootheid {
  const brood = exact(situatie.hulpvraag?.maaltijden?.broodmaaltijdDagenPerWeek ?? 0);
  return plus(brood, opwarmmomenten(situatie, tabellen), kookmomenten(situatie, tabellen));
}

function opwarmen(situatie: Situatie, tabellen: WkTabellen, gevraagd: number): Stap[] {
  const rij = tabellen.normtijden["maaltijden.opwarmen"];
  const momenten = opwarmmomenten(situatie, tabellen);
  const aantal = waardeVan(momenten);
  if (aantal === undefined) return [normstap("norm", rij, momenten)];
  const teVeel = gevraagd - aantal;
  const begrenzing = losseStap(rij, {
    soort: "begrenzing",
    onderdeel: "maaltijden",
    omschrijving: "Geen tijd voor opwarmen op een dag dat er wordt gekookt",
    minutenPerWeek: exact(-Math.ceil(teVeel * rij.minuten)),
    interpretatie: EEN_WARME_MAALTIJD,
  });
  return [normstap("norm", rij, exact(gevraagd)), ...(teVeel > 0 ? [begrenzing] : [])];
}

function koken(situatie: Situatie, tabellen: WkTabellen, gevraagd: number): Stap[] {
  const rij = tabellen.normtijden["maaltijden.koken"];
  const service = maaltijdserviceGaatVoor(situatie);
  const maximum = kokenMaximum(tabellen);
  if (service?.waarde === "ja") {
    return [
      weigering(tabellen.regels["WK-b1-6-maaltijdservice"], {
        onderdeel: "maaltijden",
        omschrijving: "Geen tijd voor koken: er is een passende maaltijdservice",
        interpretatie: INTERPRETATIE,
      }),
    ];
  }
  if (service?.waarde === "onbekend") {
    return [normstap("norm", rij, kookmomenten(situatie, tabellen))];
  }
  const stappen = [normstap("norm", rij, exact(gevraagd))];
  if (gevraagd > maximum) {
    stappen.push(
      losseStap(tabellen.parameters["koken.dagenPerKeer"], {
        soort: "begrenzing",
        onderdeel: "maaltijden",
        omschrijving: "Koken is hoogstens één keer per twee dagen",
        minutenPerWeek: exact(-Math.ceil((gevraagd - maximum) * rij.minuten)),
      }),
    );
  }
  return stappen;
}

function oordelen(situatie: Situatie, { regels }: WkTabellen, kookt: boolean): Oordeel[] {
  const uit: Oordeel[] = [];
  if (!situatie.voorliggend?.maaltijdservice) {
    uit.push(
      oordeel(regels["WK-b1-14-warm-gebruikelijk"], {
        aan: "consulent",
        vraag:
          "Is er een maaltijdservice of kant-en-klare maaltijd die de cliënt kan krijgen, kan betalen en die past?",
        ja: "Hulp voor het bereiden van maaltijden hoeft niet te worden gegeven.",
        nee: "De tijd blijft staan.",
        feit: "voorliggend.maaltijdservice",
      }),
    );
  }
  if (kookt) {
    uit.push(
      oordeel(regels["WK-b1-6-koken"], {
        aan: "consulent",
        vraag:
          "Is de situatie uitzonderlijk, bijvoorbeeld een jong gezin met kinderen of een cliënt die gaat overlijden?",
        ja: "Koken kan worden geïndiceerd.",
        nee: "De tijd voor koken vervalt.",
      }),
      oordeel(regels["WK-b1-6-aanleren"], {
        aan: "consulent",
        vraag: "Kunnen huisgenoten niet koken omdat zij het nooit hebben geleerd?",
        ja: "Er kan een tijdelijke indicatie komen om het te leren; het koken wordt dan niet overgenomen.",
        nee: "Dit verandert niets.",
      }),
    );
  }
  return uit;
}

/** Bread meals, warming up and cooking (bijlage 1, paragraaf 6 and 14). Minutes per week. */
export function maaltijden(situatie: Situatie, tabellen: WkTabellen): Deel {
  const { broodmaaltijdDagenPerWeek, opwarmenDagenPerWeek, kokenKeerPerWeek } =
    situatie.hulpvraag?.maaltijden ?? {};
  const { normtijden } = tabellen;
  const stappen: Stap[] = [];
  if (broodmaaltijdDagenPerWeek) {
    stappen.push(normstap("norm", normtijden["maaltijden.broodmaaltijd"], exact(broodmaaltijdDagenPerWeek)));
  }
  if (opwarmenDagenPerWeek) {
    stappen.push(...opwarmen(situatie, tabellen, opwarmenDagenPerWeek));
  }
  if (kokenKeerPerWeek) stappen.push(...koken(situatie, tabellen, kokenKeerPerWeek));
  const warm = Boolean(opwarmenDagenPerWeek) || Boolean(kokenKeerPerWeek);
  const kookt = Boolean(kokenKeerPerWeek) && maaltijdserviceGaatVoor(situatie)?.waarde !== "ja";
  return deel({ stappen, oordeel: warm ? oordelen(situatie, tabellen, kookt) : [] });
}
