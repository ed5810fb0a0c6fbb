import { DAGEN_PER_WEEK } from "../../../regels/frequentie.ts";
import { exact, kies, NUL, waardeVan } from "../../../regels/grootheid.ts";
import { type Deel, deel } from "../../../regels/normuitkomst.ts";
import { type Oordeel, oordeel } from "../../../regels/oordeel.ts";
import { losseStap, normstap, type Stap, weigering } from "../../../regels/rekenregel.ts";
import type { Situatie } from "../../situatie.ts";
import type { WkTabellen } from "../sleutels.ts";
import { kokenMaximum, kookmomenten, maaltijdserviceGaatVoor, opwarmmomenten } from "./maaltijdmomenten.ts";

const INTERPRETATIE =
  "Een maaltijdservice neemt het koken over. Opwarmen en de broodmaaltijd blijven staan, want die levert een maaltijdservice niet.";

const EEN_WARME_MAALTIJD =
  "Een warme maaltijd is opwarmen of koken. Gelezen als: één warme maaltijd per dag, dus samen hoogstens zeven dagen per week.";

function opwarmen(situatie: Situatie, tabellen: WkTabellen, gevraagd: number): Stap[] {
  const rij = tabellen.normtijden["maaltijden.opwarmen"];
  // While it is open whether there is cooking, what it takes off is part of the step of the cooking.
  const teVeel = gevraagd - (waardeVan(opwarmmomenten(situatie, tabellen)) ?? gevraagd);
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
    const momenten = kookmomenten(situatie, tabellen).maximum;
    const warm = situatie.hulpvraag?.maaltijden?.opwarmenDagenPerWeek ?? 0;
    const dubbel = Math.max(0, warm + momenten - DAGEN_PER_WEEK);
    if (dubbel === 0) return [normstap("norm", rij, kookmomenten(situatie, tabellen))];
    const bij = momenten * rij.minuten - dubbel * tabellen.normtijden["maaltijden.opwarmen"].minuten;
    return [
      losseStap(rij, {
        soort: "norm",
        onderdeel: "maaltijden",
        omschrijving: "Koken, zonder het opwarmen op die dagen",
        minutenPerWeek: kies(service, NUL, exact(Math.ceil(bij))),
        interpretatie: EEN_WARME_MAALTIJD,
      }),
    ];
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
