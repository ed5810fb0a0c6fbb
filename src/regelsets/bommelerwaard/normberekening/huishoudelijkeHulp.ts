import { type Grootheid, gegeven } from "../../../regels/grootheid.ts";
import { type Deel, deel } from "../../../regels/normuitkomst.ts";
import { type Oordeel, oordeel } from "../../../regels/oordeel.ts";
import { type Product, weekproduct } from "../../../regels/product.ts";
import { losseStap } from "../../../regels/rekenregel.ts";
import { FEITEN } from "../../feiten.ts";
import type { Situatie } from "../../situatie.ts";
import { heeftToewijzing, looptijd } from "../../toewijzing.ts";
import type { BwTabellen } from "../sleutels.ts";
import { taken } from "./taken.ts";

const BESCHIKKING =
  "Het document heeft geen normtijden: de consulent bepaalt de minuten en zet die in de beschikking.";
const NIET_OMGEREKEND =
  "Het document zegt niet of de minuten in de beschikking per week of per bezoek gelden. De minuten zijn genomen zoals ze zijn opgegeven, per week.";

const beschikteMinuten = ({ indicatie }: Situatie): Grootheid =>
  gegeven(indicatie?.beschikteMinutenPerWeek, FEITEN.beschikteMinuten);

function frequentie({ hulpvraag }: Situatie, { parameters, regels }: BwTabellen): Oordeel {
  const uitgangspunt = parameters["hulp.wekenPerKeer"];
  if (hulpvraag?.frequentie === "wekelijks") {
    return oordeel(regels["BW-hh-afwijken-frequentie"], {
      aan: "consulent",
      vraag: `De hulp wordt elke week gevraagd. Het uitgangspunt is eens per ${uitgangspunt.waarde} weken. Is daarover overlegd met de toegang?`,
      ja: "De afgesproken frequentie geldt.",
      nee: `De hulp komt eens per ${uitgangspunt.waarde} weken.`,
    });
  }
  return oordeel(uitgangspunt, {
    aan: "consulent",
    vraag: `Past hulp eens per ${uitgangspunt.waarde} weken? Dat is het uitgangspunt.`,
    ja: "De hulp komt met die frequentie.",
    nee: "Afwijken kan, in overleg met de toegang.",
    feit: "hulpvraag.frequentie",
  });
}

/** Household help (page 7): the tasks that belong to it, and the minutes of the decision. Minutes per week. */
export function huishoudelijkeHulp(situatie: Situatie, tabellen: BwTabellen): Deel {
  const { regels } = tabellen;
  const gevraagd = taken(situatie.hulpvraag ?? {});
  if (gevraagd.length === 0) return deel();
  const beschikking = losseStap(regels["BW-hh-minuten-beschikking"], {
    soort: "norm",
    onderdeel: "hulpBijHuishouden",
    omschrijving: "Minuten in de beschikking",
    minutenPerWeek: beschikteMinuten(situatie),
    interpretatie: NIET_OMGEREKEND,
  });
  const maaltijd = oordeel(regels["BW-maaltijd-voorwaarde"], {
    aan: "consulent",
    vraag:
      "Lukt het niet zelf, niet met het netwerk en niet met andere voorzieningen om voor maaltijden te zorgen?",
    ja: "Hulp bij maaltijden kan erbij horen.",
    nee: "Hulp bij maaltijden hoort er niet bij.",
  });
  const spullen = oordeel(regels["BW-aanname-schoonmaakspullen"], {
    aan: "consulent",
    vraag: "Zijn er genoeg schoonmaakspullen in huis?",
    ja: "De hulp kan aan het werk.",
    nee: "De cliënt zorgt daar zelf voor: eigen verantwoordelijkheid.",
  });
  return deel({
    stappen: [beschikking],
    nietGenormeerd: gevraagd.map(({ onderdeel, regel }) => ({
      ...regels[regel ?? "BW-hh-minuten-beschikking"],
      onderdeel,
      reden: regel === undefined ? `${BESCHIKKING} Dit noemt het niet als taak van de hulp.` : BESCHIKKING,
    })),
    oordeel: [
      frequentie(situatie, tabellen),
      ...(gevraagd.some(({ onderdeel }) => onderdeel === "maaltijden") ? [maaltijd] : []),
      spullen,
    ],
  });
}

/** The product of household help (page 7), where one of its tasks is asked. */
export function huishoudelijkProduct(situatie: Situatie, { regels }: BwTabellen): Product[] {
  const heeftTaak = taken(situatie.hulpvraag ?? {}).some(({ regel }) => regel !== undefined);
  if (!heeftTaak || !heeftToewijzing(situatie)) return [];
  return [
    weekproduct(regels["BW-product-01a04"], {
      code: "01A04",
      omschrijving: "Hulp bij het huishouden",
      minutenPerWeek: beschikteMinuten(situatie),
      looptijd: looptijd(situatie, []),
    }),
  ];
}
