import { alle, antwoord } from "../../../regels/antwoord.ts";
import { lezing, type Omvangstap, toets } from "../../../regels/begeleiding.ts";
import { type Begeleidingsom, uitslagVan } from "../../../regels/begeleidingsuitkomst.ts";
import { OMREKENING, perJaarElke, perWeek } from "../../../regels/frequentie.ts";
import {
  bereik,
  exact,
  type Grootheid,
  gegeven,
  isExact,
  laagste,
  maal,
  min,
  plus,
  waardeVan,
} from "../../../regels/grootheid.ts";
import { oordeel } from "../../../regels/oordeel.ts";
import { BEGELEIDINGSFEITEN as F } from "../../begeleiding/feiten.ts";
import type { Begeleidingsvraag, FrequentieVerblijf, KortdurendVerblijf } from "../../begeleiding/vraag.ts";
import type { WkBegeleidingstabellen } from "./sleutels.ts";

/** The document names no frequency but the week; these are the words of the question. */
const KEER_PER_WEEK: Readonly<Record<FrequentieVerblijf, number>> = {
  wekelijks: 1,
  tweewekelijks: perWeek(1, perJaarElke(2, "weken")),
  maandelijks: perWeek(1, perJaarElke(1, "maanden")),
};

function keerPerWeek(frequentie: FrequentieVerblijf | undefined): Grootheid {
  if (frequentie !== undefined) return exact(KEER_PER_WEEK[frequentie]);
  const alleKeren = Object.values(KEER_PER_WEEK);
  const { ontbreekt } = antwoord(undefined, F.frequentieVerblijf);
  return { ...bereik(Math.min(...alleKeren), Math.max(...alleKeren)), ontbreekt };
}

/** The etmalen a week, each stay cut at the maximum. */
function stappen(
  { etmalenPerKeer, frequentie }: KortdurendVerblijf,
  { parameters }: WkBegeleidingstabellen,
): Omvangstap[] {
  const maximum = parameters["kortdurendVerblijf.maximum"];
  const etmalen = gegeven(etmalenPerKeer, F.etmalenPerKeer);
  const hoogstens = exact(maximum.waarde);
  const keer = keerPerWeek(frequentie);
  const vindplaats = { regel: maximum.regel, bron: maximum.bron };
  const bekend = waardeVan(etmalen);
  // The cut is a line of its own only when all is known: bounds cannot tell that both hang on the same frequency.
  const teVeel = bekend !== undefined && bekend > maximum.waarde && isExact(keer);
  const perKeer = teVeel ? etmalen : laagste(etmalen, hoogstens);
  const norm: Omvangstap = {
    ...vindplaats,
    soort: "norm",
    omschrijving: "Etmalen per keer × keer per week",
    toetsen: [],
    perKeer,
    perWeek: maal(perKeer, keer),
    ...(frequentie !== "wekelijks" && frequentie !== "tweewekelijks" && { interpretatie: OMREKENING }),
  };
  if (!teVeel) return [norm];
  const eraf = plus(etmalen, min(hoogstens));
  const grens: Omvangstap = {
    ...vindplaats,
    soort: "begrenzing",
    omschrijving: maximum.omschrijving,
    toetsen: [],
    perKeer: min(eraf),
    perWeek: min(maal(eraf, keer)),
    ...lezing(maximum),
  };
  return [norm, grens];
}

/** Kortdurend verblijf (artikel 16): a and b, for at most so many etmalen a week. */
export function kortdurendVerblijf(
  { kortdurendVerblijf: gevraagd }: Begeleidingsvraag,
  tabellen: WkBegeleidingstabellen,
): Begeleidingsom | undefined {
  if (gevraagd === undefined) return undefined;
  const { regels } = tabellen;
  const toetsen = [
    toets(regels["WK-a16-1a-toezicht"], {
      omschrijving: "Voorwaarde a: de cliënt heeft ondersteuning met permanent toezicht nodig",
      antwoord: antwoord(gevraagd.permanentToezichtNodig, F.permanentToezichtNodig),
    }),
    toets(regels["WK-a16-1b-overbelasting"], {
      omschrijving:
        "Voorwaarde b: de mantelzorger dreigt overbelast te raken door meer dan gebruikelijk toezicht",
      antwoord: alle(
        antwoord(gevraagd.mantelzorgerDreigtOverbelast, F.mantelzorgerDreigtOverbelast),
        antwoord(gevraagd.toezichtOverstijgtGebruikelijk, F.toezichtOverstijgtGebruikelijk),
      ),
    }),
  ];
  const toekennen = oordeel(regels["WK-a16-1a-toezicht"], {
    aan: "college",
    vraag: "Kent het college het kortdurend verblijf toe, en voor hoeveel etmalen?",
    ja: "Een cliënt die aan a en b voldoet, kan ervoor in aanmerking komen, tot het maximum.",
    nee: "Het artikel geeft geen recht; het college motiveert waarom niet.",
  });
  return {
    delen: [
      {
        onderdeel: "kortdurendVerblijf",
        toetsen,
        eenheid: "etmalen",
        stappen: stappen(gevraagd, tabellen),
      },
    ],
    nietGenormeerd: [],
    oordeel: uitslagVan(toetsen).waarde === "nee" ? [] : [toekennen],
  };
}
