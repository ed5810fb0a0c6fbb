import { type Antwoord, antwoord, een, NEE } from "../../../regels/antwoord.ts";
import { exact, type Grootheid, gegeven, maal, min, plus } from "../../../regels/grootheid.ts";
import { type Deel, deel, voegSamen } from "../../../regels/normuitkomst.ts";
import { type Oordeel, oordeel } from "../../../regels/oordeel.ts";
import { losseStap, type Stap, weigering } from "../../../regels/rekenregel.ts";
import { FEITEN } from "../../feiten.ts";
import { leefeenheid } from "../../leefeenheid.ts";
import type { Situatie } from "../../situatie.ts";
import { type Context, kaderminuten } from "./kaderminuten.ts";
import type { Resultaat } from "./resultaat.ts";

const ONDERDEEL = "maaltijden";

/** For how many people a meal is warmed up; one where the client lives alone. */
function eters({ hulpvraag, ...situatie }: Situatie): Grootheid {
  const gegevenAantal = hulpvraag?.maaltijden?.personenWarmeMaaltijd;
  return gegeven(gegevenAantal, FEITEN.personenWarmeMaaltijd, 1, leefeenheid(situatie)?.length);
}

/** Bread meals: whether the microwave that the document asks for is needed for those too, it leaves open. */
function brood(context: Context, nodig: Antwoord): Deel {
  const { huishouden, woning, voorliggend, hulpvraag } = context.situatie;
  const { regels } = context.tabellen;
  const dagen = hulpvraag?.maaltijden?.broodmaaltijdDagenPerWeek;
  const meerpersoons = leefeenheid(context.situatie)?.length !== 1;
  const zonderMagnetron = oordeel(regels["ML-h4-6-magnetron"], {
    aan: "consulent",
    vraag:
      "Het document eist een magnetron voor maaltijden. Kan hulp bij alleen de broodmaaltijd ook zonder magnetron?",
    ja: "De hulp bij de broodmaaltijd kan worden gegeven.",
    nee: "Er is geen hulp bij de broodmaaltijd.",
    feit: FEITEN.broodZonderMagnetron.pad,
  });
  const meer = oordeel(regels["ML-h4-6-meerpersoons-brood"], {
    aan: "consulent",
    vraag: "Kosten broodmaaltijden meer tijd doordat er meer personen zijn?",
    ja: "Er kan meer tijd komen; het document noemt geen minuten.",
    nee: "De tijd blijft zoals berekend.",
  });
  const geweigerd = weigering(regels["ML-h4-6-magnetron"], {
    onderdeel: ONDERDEEL,
    omschrijving: "Geen hulp bij de broodmaaltijd: er is geen magnetron",
  });
  return voegSamen([
    kaderminuten(context, ONDERDEEL, nodig, {
      huishouden,
      woning: { vaatwasser: woning?.vaatwasser },
      voorliggend: { maaltijdservice: voorliggend?.maaltijdservice },
      hulpvraag: { maaltijden: { broodmaaltijdDagenPerWeek: dagen } },
    }),
    deel({
      stappen: nodig.waarde === "nee" ? [geweigerd] : [],
      oordeel: [
        ...(nodig.waarde === "onbekend" && woning?.magnetron === false ? [zonderMagnetron] : []),
        ...(meerpersoons ? [meer] : []),
      ],
    }),
  ]);
}

/** Warm meals: two in the microwave take twice the time of one (4.6). */
function warm(context: Context, nodig: Antwoord): Deel {
  const { huishouden, woning, voorliggend, hulpvraag } = context.situatie;
  const { regels, parameters } = context.tabellen;
  const dagen = hulpvraag?.maaltijden?.opwarmenDagenPerWeek;
  const een = kaderminuten(context, ONDERDEEL, nodig, {
    huishouden,
    woning: { vaatwasser: woning?.vaatwasser },
    voorliggend: { maaltijdservice: voorliggend?.maaltijdservice },
    hulpvraag: { maaltijden: { opwarmenDagenPerWeek: dagen } },
  });
  if (nodig.waarde === "nee") {
    const omschrijving = "Geen hulp bij het opwarmen: er is geen magnetron";
    return deel({
      stappen: [weigering(regels["ML-h4-6-magnetron"], { onderdeel: ONDERDEEL, omschrijving })],
    });
  }
  if (context.kader === undefined || een.stappen.length === 0) return een;
  const factor = parameters["maaltijden.warm.keerTijdBijTwee"];
  const extra = maal(plus(eters(context.situatie), min(exact(1))), exact(factor.waarde - 1));
  const toeslag = losseStap(factor, {
    soort: "toeslag",
    onderdeel: ONDERDEEL,
    omschrijving: `Twee maaltijden in de magnetron kosten ${factor.waarde} keer de tijd van één`,
    minutenPerWeek: maal(plus(...een.stappen.map((stap) => stap.minutenPerWeek)), extra),
    ...(factor.interpretatie !== null && { interpretatie: factor.interpretatie }),
  });
  return { ...een, stappen: [...een.stappen, toeslag] };
}

function bezoeken({ parameters }: Context["tabellen"]): Stap {
  const aantal = parameters["maaltijden.bezoekenPerDag"];
  return {
    ...weigering(aantal, { onderdeel: ONDERDEEL, omschrijving: aantal.omschrijving }),
    aantal: exact(aantal.waarde),
  };
}

function oordelen({ situatie, tabellen: { regels } }: Context): Oordeel[] {
  const clusteren = oordeel(regels["ML-h4-6-clusteren"], {
    aan: "consulent",
    vraag: "Kunnen activiteiten bij elkaar in één bezoek?",
    ja: "Plan ze zoveel mogelijk samen.",
    nee: "De bezoeken blijven apart.",
  });
  const vaatwasser = oordeel(regels["ML-h4-6-vaatwasser"], {
    aan: "consulent",
    vraag: "Scheelt de vaatwasser tijd vergeleken met afwassen?",
    ja: "De tijd kan iets korter; het document noemt geen minuten en vindt het verschil heel klein.",
    nee: "De tijd blijft zoals berekend.",
  });
  return [clusteren, ...(situatie.woning?.vaatwasser ? [vaatwasser] : [])];
}

/** Result 6, meals: bread meals and warming up, never cooking (4.6). */
export function maaltijden(context: Context): Resultaat | undefined {
  const { situatie, tabellen } = context;
  const gevraagd = situatie.hulpvraag?.maaltijden ?? {};
  const vraagtBrood = Boolean(gevraagd.broodmaaltijdDagenPerWeek);
  const vraagtWarm = Boolean(gevraagd.opwarmenDagenPerWeek);
  if (!vraagtBrood && !vraagtWarm && !gevraagd.kokenKeerPerWeek) return undefined;
  const magnetron = antwoord(situatie.woning?.magnetron, FEITEN.magnetron);
  const zonder = antwoord(gevraagd.broodZonderMagnetron, FEITEN.broodZonderMagnetron);
  const [broodNodig, warmNodig] = [vraagtBrood ? een(magnetron, zonder) : NEE, vraagtWarm ? magnetron : NEE];
  const nietKoken = weigering(tabellen.regels["ML-h4-6-koken"], {
    onderdeel: ONDERDEEL,
    omschrijving: "Geen tijd voor koken: daarvoor zijn er andere voorzieningen",
  });
  const samen = broodNodig.waarde === "ja" && warmNodig.waarde === "ja";
  return {
    naam: "maaltijden",
    toegekend: een(broodNodig, warmNodig),
    deel: voegSamen([
      vraagtBrood ? brood(context, broodNodig) : deel(),
      vraagtWarm ? warm(context, warmNodig) : deel(),
      deel({
        stappen: [...(samen ? [bezoeken(tabellen)] : []), ...(gevraagd.kokenKeerPerWeek ? [nietKoken] : [])],
        oordeel: vraagtBrood || vraagtWarm ? oordelen(context) : [],
      }),
    ]),
  };
}
