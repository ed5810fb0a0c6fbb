import { type Antwoord, alle, antwoord, zeker as zekerAntwoord } from "../../../regels/antwoord.ts";
import { bereik, type Grootheid, gegeven, kies, NUL, plus } from "../../../regels/grootheid.ts";
import { type Deel, deel } from "../../../regels/normuitkomst.ts";
import { losseStap, onbepaald, type Stap } from "../../../regels/rekenregel.ts";
import { FEITEN } from "../../feiten.ts";
import type { Kader } from "../../regelset.ts";
import type { Situatie } from "../../situatie.ts";
import type { MlRegel } from "../behandeling.ts";
import type { MlTabellen } from "../sleutels.ts";

/** What every result reads: the whole situation, the tables and the framework that the caller named. */
export interface Context {
  readonly situatie: Situatie;
  readonly tabellen: MlTabellen;
  readonly kader: Kader | undefined;
}

const ONBEPAALD: Grootheid = bereik(0, Number.POSITIVE_INFINITY);
const GEEN_MINUTEN =
  "Dit document noemt geen minuten. Die staan in een ander normenkader; dat kunt u noemen als normenkader.";
const OUD_KADER =
  "In de regio Midden-Limburg Oost geldt op deze datum nog het vroegere normeringskader. Dat is hier niet bekend.";

/** Which rule of this document asks for a fact that decides whether there are minutes of the framework. */
const GEVRAAGD_DOOR = new Map<string, MlRegel>([
  [FEITEN.regioMlo.pad, "ML-h4-8-oud-normeringskader"],
  [FEITEN.veelTijdGesprekken.pad, "ML-h4-3-extra-tijd"],
  [FEITEN.strijkenMedischNoodzakelijk.pad, "ML-h4-5-medisch"],
  [FEITEN.magnetron.pad, "ML-h4-6-magnetron"],
  [FEITEN.broodZonderMagnetron.pad, "ML-h4-6-magnetron"],
  [FEITEN.noodgeval.pad, "ML-h4-7-noodgeval"],
  [FEITEN.ouderTijdelijkNietInStaat.pad, "ML-h4-7-grondslag-ouder"],
  [FEITEN.volledigeOvername.pad, "ML-h4-7-geen-volledige-overname"],
]);

/** Questions of the framework about a ground for refusal that this document does not have. */
const ALLEEN_KADER: ReadonlySet<string> = new Set(["NK-tijdelijk-korter-3-maanden"]);

/** The rules that ask for facts within the framework, and those of this document. */
const gevraagdDoor = (stappen: readonly Stap[]): ReadonlyMap<string, string> =>
  new Map([
    ...stappen.flatMap(({ regel, minutenPerWeek }) =>
      [...minutenPerWeek.ontbreekt.keys()].map((pad) => [pad, regel] as const),
    ),
    ...GEVRAAGD_DOOR,
  ]);

/** Whether the former framework of Midden-Limburg Oost still holds for this household (4.8). */
function oudKader({ situatie, tabellen }: Context): Antwoord {
  const geldt = zekerAntwoord(tabellen.parameters["mlo.oudNormeringskader"].waarde > 0);
  return alle(geldt, antwoord(situatie.regioMlo, FEITEN.regioMlo));
}

/**
 * The minutes of one part of the help, which the document leaves to the HHM framework (3.1 and 4): those of the
 * framework that the caller named, and otherwise open. `gevraagd` is the situation with that part alone; `nodig`
 * says whether the part is given at all. Terms stay those of this document.
 */
export function kaderminuten(context: Context, onderdeel: string, nodig: Antwoord, gevraagd: Situatie): Deel {
  const { tabellen, kader } = context;
  if (nodig.waarde === "nee") return deel();
  const oud = oudKader(context);
  if (oud.waarde === "ja") {
    const plek = tabellen.regels["ML-h4-8-oud-normeringskader"];
    const stap = onbepaald(plek, { onderdeel, omschrijving: OUD_KADER });
    return deel({
      stappen: [
        { ...stap, minutenPerWeek: kies(nodig, stap.minutenPerWeek, NUL), gevraagdDoor: GEVRAAGD_DOOR },
      ],
      nietGenormeerd: [{ ...plek, onderdeel, reden: OUD_KADER }],
    });
  }
  const zeker = nodig.waarde === "ja" && oud.waarde === "nee";
  const telt = (minuten: Grootheid) => kies(nodig, kies(oud, ONBEPAALD, minuten), NUL);
  if (kader === undefined) {
    const plek = tabellen.regels["ML-h4-normenkader"];
    const stap = losseStap(plek, {
      soort: "norm",
      onderdeel,
      omschrijving: GEEN_MINUTEN,
      minutenPerWeek: telt(gegeven(undefined, FEITEN.normenkader)),
      gevraagdDoor: GEVRAAGD_DOOR,
    });
    return deel({ stappen: [stap], nietGenormeerd: [{ ...plek, onderdeel, reden: GEEN_MINUTEN }] });
  }
  const { stappen, oordeel: vragen, nietGenormeerd } = kader.normdeel(gevraagd);
  const oordeel = vragen.filter(({ regel }) => !ALLEEN_KADER.has(regel));
  if (zeker) return deel({ stappen, oordeel, nietGenormeerd });
  // One open step, so that what goes off within the framework cannot take a bound below zero.
  const open = losseStap(tabellen.regels["ML-h4-normenkader"], {
    soort: "norm",
    onderdeel,
    omschrijving: "Minuten uit het normenkader",
    minutenPerWeek: telt(plus(...stappen.map((stap) => stap.minutenPerWeek))),
    gevraagdDoor: gevraagdDoor(stappen),
  });
  return deel({ stappen: [open], oordeel, nietGenormeerd });
}
