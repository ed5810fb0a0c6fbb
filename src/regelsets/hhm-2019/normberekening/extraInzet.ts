import { type Antwoord, antwoord } from "../../../regels/antwoord.ts";
import {
  bereik,
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
import { type Deel, deel } from "../../../regels/normuitkomst.ts";
import { losseStap, type Stap, weigering } from "../../../regels/rekenregel.ts";
import type { Parameter, Vindplaats } from "../../../regels/tabellen.ts";
import { FEITEN } from "../../feiten.ts";
import type { ExtraInzet, Situatie } from "../../situatie.ts";
import type { HhmTabellen } from "../sleutels.ts";
import { isBasisGevraagd } from "./basismodule.ts";
import { extraInzetOordelen } from "./extraInzetOordelen.ts";

const ONDERDEEL = "extraInzet";

const toeslag = ({ regel, bron }: Vindplaats, minutenPerWeek: Grootheid): Stap =>
  losseStap(
    { regel, bron },
    {
      soort: "toeslag",
      onderdeel: ONDERDEEL,
      omschrijving: "Extra inzet: extra goed of extra vaak schoonmaken",
      minutenPerWeek,
    },
  );

/** The minutes that were asked, and the line that cuts them to the maximum where they go over it. */
function tot(maximum: Parameter, gevraagd: number): Stap[] {
  const norm = toeslag(maximum, exact(gevraagd));
  if (gevraagd <= maximum.waarde) return [norm];
  const { omschrijving, interpretatie } = maximum;
  const begrenzing = losseStap(maximum, {
    soort: "begrenzing",
    onderdeel: ONDERDEEL,
    omschrijving,
    minutenPerWeek: plus(exact(maximum.waarde), min(exact(gevraagd))),
    ...(interpretatie !== null && { interpretatie }),
  });
  return [norm, begrenzing];
}

/** What an extra visit can give. For the toilet alone less than the maximum, and how much less is judged. */
function bijExtraBezoek(minuten: Grootheid, alleenToilet: Antwoord, maximum: number): Grootheid {
  const minder = maximum - 1;
  const bekend = waardeVan(minuten);
  const voorToilet =
    bekend === undefined || bekend < maximum ? laagste(minuten, exact(minder)) : bereik(0, minder);
  return kies(alleenToilet, voorToilet, laagste(minuten, exact(maximum)));
}

function stappen(gevraagd: ExtraInzet, { parameters, regels }: HhmTabellen): Stap[] {
  const gepland = parameters["extraInzet.geplandBezoek.maximum"];
  const extra = parameters["extraInzet.extraBezoek.maximum"];
  const minuten = gegeven(gevraagd.minutenPerWeek, FEITEN.extraMinuten);
  const extraBezoek = antwoord(gevraagd.extraBezoek, FEITEN.extraBezoek);
  const alleenToilet = antwoord(gevraagd.alleenToilet, FEITEN.alleenToilet);
  const bekend = waardeVan(minuten);

  // What fits in the planned visit is given either way, so the visit need not be known.
  if (bekend !== undefined && (bekend <= gepland.waarde || extraBezoek.waarde === "nee"))
    return tot(gepland, bekend);
  const alsExtra = bijExtraBezoek(minuten, alleenToilet, extra.waarde);
  if (extraBezoek.waarde !== "ja") {
    const inGepland = laagste(minuten, exact(gepland.waarde));
    return [toeslag(gepland, kies(extraBezoek, alsExtra, inGepland))];
  }
  if (bekend !== undefined && (bekend < extra.waarde || alleenToilet.waarde === "nee"))
    return tot(extra, bekend);
  const welk =
    alleenToilet.waarde === "ja" ? "NK-extra-bezoek-alleen-toilet" : "NK-extra-bezoek-60-meer-taken";
  return [toeslag(alleenToilet.waarde === "nee" ? extra : regels[welk], alsExtra)];
}

/** The steps as far as the judgement goes: no reason gives more time of itself (paragraaf 3). */
function naOordeel(gevraagd: ExtraInzet, tabellen: HhmTabellen): Stap[] {
  const alle = stappen(gevraagd, tabellen);
  if (gevraagd.objectieveNoodzaak === true) return alle;
  const nodig = antwoord(undefined, FEITEN.extraObjectieveNoodzaak);
  const samen = plus(...alle.map(({ minutenPerWeek }) => minutenPerWeek));
  return [toeslag(tabellen.regels["NK-niet-automatisch"], kies(nodig, samen, NUL))];
}

/**
 * More time for cleaning because of the client's limitations: within the planned visit or with an extra one, never
 * both (paragraaf 4, Basismodule). The minutes asked are those that the consulent finds needed. Minutes per week.
 */
export function extraInzet(situatie: Situatie, tabellen: HhmTabellen): Deel {
  const gevraagd = situatie.hulpvraag?.extraInzet;
  if (gevraagd === undefined) return deel();
  if (!isBasisGevraagd(situatie)) {
    const reden = "Extra inzet komt bovenop de basismodule, en die is niet gevraagd.";
    return deel({
      nietGenormeerd: [{ ...tabellen.regels["NK-meer-uren-module"], onderdeel: ONDERDEEL, reden }],
    });
  }
  if (gevraagd.objectieveNoodzaak === false) {
    const omschrijving = "Geen extra inzet: er is geen beperking die meer schoonmaak nodig maakt";
    return deel({
      stappen: [weigering(tabellen.regels["NK-niet-automatisch"], { onderdeel: ONDERDEEL, omschrijving })],
    });
  }
  return deel({ stappen: naOordeel(gevraagd, tabellen), oordeel: extraInzetOordelen(gevraagd, tabellen) });
}
