import { bereik, exact, min } from "../../../regels/grootheid.ts";
import { type Deel, deel, voegSamen } from "../../../regels/normuitkomst.ts";
import { oordeel } from "../../../regels/oordeel.ts";
import { losseStap, normstap } from "../../../regels/rekenregel.ts";
import type { Hulpvraag, Situatie } from "../../situatie.ts";
import type { HhmTabellen } from "../sleutels.ts";
import { gemiddeldeSituatie } from "./gemiddeldeSituatie.ts";
import { ruimten } from "./ruimten.ts";

/** Only with the heavy work taken over is there a base: its minutes stand for light and heavy work together. */
export const isBasisGevraagd = ({ hulpvraag }: Situatie): boolean =>
  hulpvraag?.zwaarHuishoudelijkWerk === "volledig";

function lichtZelf(licht: Hulpvraag["lichtHuishoudelijkWerk"], { normtijden }: HhmTabellen): Deel {
  if (licht === "volledig") return deel();
  const { minuten, interpretatie, ...rij } = normtijden["basis.aftrek.lichtZelf"];
  const { onderdeel, omschrijving } = rij;
  if (licht !== "hoogLaag") {
    const minutenPerWeek = min(exact(minuten));
    const stap = { soort: "vermindering", onderdeel, omschrijving, minutenPerWeek } as const;
    return deel({ stappen: [losseStap(rij, { ...stap, ...(interpretatie !== null && { interpretatie }) })] });
  }
  return deel({
    stappen: [
      losseStap(rij, {
        soort: "vermindering",
        onderdeel,
        omschrijving: "Aftrek: de cliënt of het netwerk doet een deel van het lichte werk",
        minutenPerWeek: min(bereik(0, minuten)),
        interpretatie:
          "Het document noemt alleen een aftrek voor al het lichte werk. Gelezen als: voor een deel daarvan hoogstens die aftrek.",
      }),
    ],
    oordeel: [
      oordeel(rij, {
        aan: "consulent",
        vraag:
          "Alleen hoog en laag werk wordt overgenomen; de rest van het lichte werk doen de cliënt of het netwerk. Is een deel van de aftrek op zijn plaats?",
        ja: "De consulent bepaalt het deel, hoogstens de hele aftrek.",
        nee: "De volle basis blijft staan.",
      }),
    ],
  });
}

/** A clean and livable house: light and heavy work, and the rooms (paragraaf 4, Basismodule). Minutes per week. */
export function basismodule(situatie: Situatie, tabellen: HhmTabellen): Deel {
  const { normtijden, regels } = tabellen;
  const licht = situatie.hulpvraag?.lichtHuishoudelijkWerk;
  if (!isBasisGevraagd(situatie)) {
    if (licht === undefined || licht === "geen") return deel();
    const reden =
      "De norm geldt voor licht en zwaar werk samen. Voor alleen licht werk noemt het document geen minuten.";
    return deel({
      nietGenormeerd: [{ ...regels["NK-volledige-overname"], onderdeel: "lichtHuishoudelijkWerk", reden }],
    });
  }
  return voegSamen([
    deel({ stappen: [normstap("norm", normtijden["basis.volledig"], exact(1))] }),
    lichtZelf(licht, tabellen),
    ruimten(situatie, tabellen),
    gemiddeldeSituatie(situatie, tabellen),
  ]);
}
