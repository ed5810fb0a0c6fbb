import { antwoord, JA } from "../../../regels/antwoord.ts";
import { deel, voegSamen } from "../../../regels/normuitkomst.ts";
import { oordeel } from "../../../regels/oordeel.ts";
import { weigering } from "../../../regels/rekenregel.ts";
import { FEITEN } from "../../feiten.ts";
import type { Wastaak } from "../../situatie.ts";
import { type Context, kaderminuten } from "./kaderminuten.ts";
import type { Resultaat } from "./resultaat.ts";

/** What is left of each task once ironing, which is a result of its own, is taken out. */
const ZONDER_STRIJKEN: Readonly<Record<Wastaak, { was: Wastaak | undefined; strijken: boolean }>> = {
  volledigMetStrijken: { was: "volledigZonderStrijken", strijken: true },
  volledigZonderStrijken: { was: "volledigZonderStrijken", strijken: false },
  vouwenStrijkenOpbergen: { was: "vouwenOpbergen", strijken: true },
  vouwenOpbergen: { was: "vouwenOpbergen", strijken: false },
  strijken: { was: undefined, strijken: true },
  groteStukken: { was: "groteStukken", strijken: false },
};

/** Result 2, clean laundry (4.2). */
export function schoneWas(context: Context): Resultaat | undefined {
  const { huishouden, hulpvraag } = context.situatie;
  const was = hulpvraag?.wasverzorging;
  const taak = was && ZONDER_STRIJKEN[was.taak].was;
  if (was === undefined || taak === undefined) return undefined;
  const { bedlegerig, extraBewassing } = was;
  const wasverzorging = { taak, bedlegerig, extraBewassing };
  return {
    naam: "schoneWas",
    toegekend: JA,
    deel: kaderminuten(context, "schoneWas", JA, { huishouden, hulpvraag: { wasverzorging } }),
  };
}

/** Result 5, ironing: only where there is a medical need for it (4.5). */
export function strijken(context: Context): Resultaat | undefined {
  const { situatie, tabellen } = context;
  const was = situatie.hulpvraag?.wasverzorging;
  if (was === undefined || !ZONDER_STRIJKEN[was.taak].strijken) return undefined;
  const { regels } = tabellen;
  const medisch = antwoord(was.strijkenMedischNoodzakelijk, FEITEN.strijkenMedischNoodzakelijk);
  const uitgesloten = weigering(regels["ML-h4-5-strijken-uitgesloten"], {
    onderdeel: "strijken",
    omschrijving: "Geen strijken: dat hoort alleen bij de hulp als het medisch nodig is",
  });
  const nagaan = oordeel(regels["ML-h4-5-medisch"], {
    aan: "medischAdviseur",
    vraag: FEITEN.strijkenMedischNoodzakelijk.vraag,
    ja: "Gestreken wasgoed kan als resultaat worden gegeven.",
    nee: "Strijken hoort niet bij de hulp.",
    feit: FEITEN.strijkenMedischNoodzakelijk.pad,
  });
  const gevraagd = {
    huishouden: situatie.huishouden,
    hulpvraag: { wasverzorging: { taak: "strijken", strijkenNoodzakelijk: true } },
  } as const;
  return {
    naam: "strijken",
    toegekend: medisch,
    deel: voegSamen([
      deel({
        stappen: medisch.waarde === "nee" ? [uitgesloten] : [],
        oordeel: medisch.waarde === "onbekend" ? [nagaan] : [],
      }),
      kaderminuten(context, "strijken", medisch, gevraagd),
    ]),
  };
}
