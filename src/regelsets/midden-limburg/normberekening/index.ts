import { gegeven } from "../../../regels/grootheid.ts";
import { type Deel, deel, voegSamen } from "../../../regels/normuitkomst.ts";
import { oordeel } from "../../../regels/oordeel.ts";
import { losseStap, weigering } from "../../../regels/rekenregel.ts";
import { FEITEN } from "../../feiten.ts";
import type { Kader, Normdeel } from "../../regelset.ts";
import type { Situatie } from "../../situatie.ts";
import type { MlTabellen } from "../sleutels.ts";
import { indicatieduur } from "./indicatieduur.ts";
import { instructie } from "./instructie.ts";
import { kinderen } from "./kinderen.ts";
import { maaltijden } from "./maaltijden.ts";
import { overgangMlo, overgangsproduct } from "./overgangMlo.ts";
import { producten, productoordelen } from "./producten.ts";
import { regie } from "./regie.ts";
import type { Resultaat } from "./resultaat.ts";
import { schoneWas, strijken } from "./schoneWas.ts";
import { schoonHuis } from "./schoonHuis.ts";

/** The results in the order of the document, which is the order of the sum. */
const RESULTATEN = [schoonHuis, schoneWas, regie, instructie, strijken, maaltijden, kinderen];

/** Results with a short term of their own. */
const MET_EIGEN_TERMIJN: ReadonlySet<string> = new Set(["instructie", "kinderen"]);

function nogNietBekend({ regels }: MlTabellen): Deel {
  const stap = losseStap(regels["ML-h4-resultaten"], {
    soort: "norm",
    onderdeel: "hulpvraag",
    omschrijving: "Nog niet bekend welke hulp nodig is",
    minutenPerWeek: gegeven(undefined, FEITEN.hulpvraag),
  });
  return deel({ stappen: [stap] });
}

/** What holds for every answer: it is indicative, and what the client and the network can do comes first. */
function algemeen({ hulpvraag }: Situatie, { regels }: MlTabellen): Deel {
  const indicatief = weigering(regels["ML-h1-geen-rechten"], {
    onderdeel: "document",
    omschrijving: "Indicatief: aan dit document kunnen geen rechten worden ontleend",
  });
  const eigenKracht = oordeel(regels["ML-h3-1-normenkader-toepassen"], {
    aan: "consulent",
    vraag: "Kunnen de cliënt, het netwerk of een particuliere hulp een deel van het werk doen?",
    ja: "Dat deel hoeft de hulp niet te doen; het normenkader wordt toegepast op de rest.",
    nee: "Het normenkader wordt toegepast op alles wat is gevraagd.",
  });
  const toelichting = oordeel(regels["ML-h3-1-301-toelichting"], {
    aan: "consulent",
    vraag: "Is er meer dat de aanbieder moet weten?",
    ja: "Zet dat in de toelichting bij de toewijzing.",
    nee: "De toewijzing heeft geen toelichting nodig.",
  });
  const boodschappen = weigering(regels["ML-h4-resultaten"], {
    onderdeel: "boodschappen",
    omschrijving: "Geen tijd voor boodschappen: die horen bij geen van de zeven resultaten",
  });
  return deel({
    stappen: [...(hulpvraag?.boodschappen?.length ? [boodschappen] : []), indicatief],
    oordeel: hulpvraag === undefined ? [] : [eigenKracht, toelichting],
  });
}

/** The framework is asked once per result, so what it says each time is said once. */
function zonderDubbele<T>(lijst: readonly T[], sleutel: (een: T) => string): T[] {
  return [...new Map(lijst.map((een) => [sleutel(een), een])).values()];
}

/**
 * The seven results of chapter 4 that were asked, with the minutes of the framework that the caller names, the terms
 * of 3.2 and the products of 6.2. Minutes per week. The document has no minutes and no kinds of its own.
 */
export function normdeel(situatie: Situatie, tabellen: MlTabellen, kader?: Kader): Normdeel {
  const context = { situatie, tabellen, kader };
  const resultaten: Resultaat[] = RESULTATEN.flatMap((resultaat) => resultaat(context) ?? []);
  const metTermijn = resultaten.some(
    ({ naam, toegekend }) => !MET_EIGEN_TERMIJN.has(naam) && toegekend.waarde !== "nee",
  );
  const som = voegSamen([
    situatie.hulpvraag === undefined ? nogNietBekend(tabellen) : deel(),
    ...resultaten.map((resultaat) => resultaat.deel),
    metTermijn ? indicatieduur(situatie, tabellen) : deel(),
    deel({ oordeel: productoordelen(resultaten, situatie, tabellen) }),
    overgangMlo(situatie, tabellen),
    algemeen(situatie, tabellen),
  ]);
  return {
    ...som,
    oordeel: zonderDubbele(som.oordeel, ({ regel, vraag }) => `${regel} ${vraag}`),
    nietGenormeerd: zonderDubbele(som.nietGenormeerd, ({ regel, onderdeel }) => `${regel} ${onderdeel}`),
    categorie: null,
    categorieGronden: [],
    producten: [...producten(resultaten, situatie, tabellen), ...overgangsproduct(situatie, tabellen)],
    elders: undefined,
  };
}
