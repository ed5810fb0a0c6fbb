import { type Deel, deel, voegSamen } from "../../../regels/normuitkomst.ts";
import { oordeel } from "../../../regels/oordeel.ts";
import { weigering } from "../../../regels/rekenregel.ts";
import type { Situatie } from "../../situatie.ts";
import type { HhmTabellen } from "../sleutels.ts";
import { isBasisGevraagd } from "./basismodule.ts";

/** Pets are an own choice; only an assistance dog or a personal need can be otherwise, and that has no minutes. */
function huisdieren({ huisdieren: dieren }: Situatie, { regels }: HhmTabellen): Deel {
  if (dieren === undefined || dieren.aantal === 0) return deel();
  if (dieren.hulpdier) {
    const reden =
      "Voor een hulphond geldt de regel over huisdieren niet, maar het document noemt geen minuten.";
    return deel({
      nietGenormeerd: [{ ...regels["NK-hulphond"], onderdeel: "huisdieren", reden }],
      oordeel: [
        oordeel(regels["NK-hulphond"], {
          aan: "consulent",
          vraag: "Geeft de hulphond meer werk?",
          ja: "Er kan meer tijd komen; de consulent bepaalt hoeveel.",
          nee: "De basis geldt.",
        }),
      ],
    });
  }
  const omschrijving = "Geen extra tijd voor huisdieren: die zijn in de basis een eigen keuze";
  const persoonlijk = oordeel(regels["NK-persoonskenmerk-uitzondering"], {
    aan: "consulent",
    vraag: "Hoort het huisdier bij de persoon, bijvoorbeeld omdat de cliënt er mensen door ontmoet?",
    ja: "Er kan extra tijd komen. Het document noemt geen minuten; de consulent bepaalt het.",
    nee: "Er komt geen extra tijd.",
  });
  const meerWerk = oordeel(regels["NK-gem-huisdieren"], {
    aan: "consulent",
    vraag:
      "De basis gaat uit van een huis zonder huisdieren die extra werk geven. Is dit een uitzondering waarin extra tijd nodig is?",
    ja: "Er kan extra tijd komen. Het document noemt geen minuten; de consulent bepaalt het.",
    nee: "De cliënt zoekt zelf een oplossing.",
  });
  return deel({
    // Until it is known that it is no assistance dog, the rule on pets is not certain to hold.
    stappen:
      dieren.aantal === undefined || dieren.hulpdier === undefined
        ? []
        : [weigering(regels["NK-huisdieren-eigen"], { onderdeel: "huisdieren", omschrijving })],
    oordeel: [persoonlijk, ...(dieren.objectiefExtraWerk ? [meerWerk] : [])],
  });
}

/** Furnishing and upkeep can ask more time, but no number is given. */
function kenmerken({ woning }: Situatie, { regels }: HhmTabellen): Deel {
  if (woning?.overigeKenmerken === undefined) return deel();
  const reden =
    "Een bewerkelijke woning kan meer tijd vragen, maar het document noemt geen minuten. Grootte en veel spullen tellen niet mee.";
  return deel({
    nietGenormeerd: [{ ...regels["NK-bewerkelijkheid"], onderdeel: "woning.overigeKenmerken", reden }],
    oordeel: [
      oordeel(regels["NK-bewerkelijkheid"], {
        aan: "consulent",
        vraag:
          "Is de woning bewerkelijk door omstandigheden buiten de eigen keuze, zoals ouderdom, slecht onderhoud, hoge plafonds, tocht of stof?",
        ja: "Er kan meer tijd komen; de consulent bepaalt hoeveel.",
        nee: "Er komt geen extra tijd.",
      }),
    ],
  });
}

function frequentie({ hulpvraag }: Situatie, { regels }: HhmTabellen): Deel {
  if (hulpvraag?.frequentie !== "tweewekelijks") return deel();
  const reden =
    "Het document heeft geen andere norm voor hulp om de twee weken. De aanbieder en de cliënt spreken af hoe vaak de hulp komt.";
  return deel({
    nietGenormeerd: [{ ...regels["NK-taken-frequentie-aanbieder"], onderdeel: "frequentie", reden }],
  });
}

/** Circumstances around the base that have no minutes in the document (paragraaf 1 and 3). */
export function omstandigheden(situatie: Situatie, tabellen: HhmTabellen): Deel {
  if (!isBasisGevraagd(situatie)) return deel();
  return voegSamen([huisdieren, kenmerken, frequentie].map((kenmerk) => kenmerk(situatie, tabellen)));
}
