import { type Antwoord, antwoord, JA } from "../../../regels/antwoord.ts";
import {
  aantalJa,
  exact,
  type Grootheid,
  gegeven,
  kies,
  min,
  nietNegatief,
  plus,
} from "../../../regels/grootheid.ts";
import { type Deel, deel } from "../../../regels/normuitkomst.ts";
import { oordeel } from "../../../regels/oordeel.ts";
import { losseStap, normstap, type Stap, weigering } from "../../../regels/rekenregel.ts";
import { FEITEN } from "../../feiten.ts";
import { isKindJongerDan, leefeenheid } from "../../leefeenheid.ts";
import type { Situatie, Wastaak, Wasverzorging } from "../../situatie.ts";
import type { WkTabellen } from "../sleutels.ts";

/** A task with ironing, and the task that is left where ironing is not needed. */
const ZONDER_STRIJKEN = {
  volledigMetStrijken: "volledigZonderStrijken",
  vouwenStrijkenOpbergen: "vouwenOpbergen",
  strijken: null,
} as const;

type MetStrijken = keyof typeof ZONDER_STRIJKEN;
const metStrijken = (taak: Wastaak): taak is MetStrijken => taak in ZONDER_STRIJKEN;

/** Tasks in which washing or folding is done: only those grow with the household. */
type Groeiend = Exclude<Wastaak, "strijken" | "groteStukken">;
const groeit = (taak: Wastaak): taak is Groeiend => taak !== "strijken" && taak !== "groteStukken";

function extraPersonen(situatie: Situatie, { parameters }: WkTabellen): Grootheid {
  const basis = parameters.personenInBasisWas.waarde;
  const personen = gegeven(leefeenheid(situatie)?.length, FEITEN.leden, basis);
  return nietNegatief(plus(personen, min(exact(basis))));
}

function kinderen(situatie: Situatie, { parameters }: WkTabellen): Grootheid {
  const leden = leefeenheid(situatie);
  if (leden === undefined) return gegeven(undefined, FEITEN.leden);
  return aantalJa(leden.map((lid) => isKindJongerDan(lid, parameters["was.kind.jongerDan"].waarde)));
}

/** The task that is done, and what it falls back to where ironing turns out not to be needed. */
interface Taken {
  readonly strijken: Antwoord;
  readonly taak: Wastaak;
  readonly zonder: Wastaak | null;
}

function taken({ taak, strijkenNoodzakelijk }: Wasverzorging): Taken {
  if (!metStrijken(taak)) return { strijken: JA, taak, zonder: null };
  const strijken = antwoord(strijkenNoodzakelijk, FEITEN.strijkenNoodzakelijk);
  return { strijken, taak, zonder: ZONDER_STRIJKEN[taak] };
}

/** A task with what each person beyond the first adds; ironing or large pieces alone do not grow with the household. */
function taakstappen(taak: Wastaak | null, personen: Grootheid, { normtijden }: WkTabellen): Stap[] {
  if (taak === null) return [];
  const norm = normstap("norm", normtijden[`was.${taak}`], exact(1));
  return groeit(taak)
    ? [norm, normstap("toeslag", normtijden[`was.${taak}.extraPersoon`], personen)]
    : [norm];
}

/** The steps of the laundry itself. Ironing counts only where it is shown to be needed. */
function wasstappen({ strijken, taak, zonder }: Taken, personen: Grootheid, tabellen: WkTabellen): Stap[] {
  const met = taakstappen(taak, personen, tabellen);
  const rest = taakstappen(zonder, personen, tabellen);
  const uitsluiting = tabellen.regels["WK-b1-14-was-strijken-uitsluiting"];
  const onderdeel = "wasverzorging";
  switch (strijken.waarde) {
    case "ja":
      return met;
    case "nee": {
      const omschrijving = "Geen tijd voor strijken: kreukvrije kleding of een droger kan dit oplossen";
      return [...rest, weigering(uitsluiting, { onderdeel, omschrijving })];
    }
    case "onbekend": {
      // Which rows hold is not settled, so this is one step, even where the minutes would be the same.
      const som = (stappen: readonly Stap[]) => plus(...stappen.map((stap) => stap.minutenPerWeek));
      const omschrijving = "Was verzorgen, met of zonder strijken";
      const minutenPerWeek = kies(strijken, som(met), som(rest));
      return [losseStap(uitsluiting, { soort: "norm", onderdeel, omschrijving, minutenPerWeek })];
    }
  }
}

/** What children, staying in bed and extra washing add (paragraaf 14, Factoren voor meer hulp). */
function factorstappen(situatie: Situatie, was: Wasverzorging, tabellen: WkTabellen): Stap[] {
  const { normtijden } = tabellen;
  const stappen = [normstap("toeslag", normtijden["was.kind"], kinderen(situatie, tabellen))];
  if (was.bedlegerig) stappen.push(normstap("toeslag", normtijden["was.bedlegerig"], exact(1)));
  if (was.extraBewassing) stappen.push(normstap("toeslag", normtijden["was.extraBewassing"], exact(1)));
  return stappen;
}

/** Laundry: six tasks, with supplements for persons, children and illness (paragraaf 14). Minutes per week. */
export function wasverzorging(situatie: Situatie, tabellen: WkTabellen): Deel {
  const was = situatie.hulpvraag?.wasverzorging;
  if (was === undefined) return deel();
  const { regels } = tabellen;
  const keuze = taken(was);
  const strijkenNagaan = oordeel(regels["WK-b1-14-was-strijken-uitsluiting"], {
    aan: "consulent",
    vraag: "In beginsel is er geen tijd voor strijken. Is strijken in dit geval toch nodig?",
    ja: "De tijd voor strijken telt mee.",
    nee: "Alleen de was zonder strijken telt mee.",
    feit: FEITEN.strijkenNoodzakelijk.pad,
  });
  const factoren = oordeel(regels["WK-b1-14-was-kind"], {
    aan: "consulent",
    vraag: "Kost deze deeltaak meer tijd door kinderen, bedlegerigheid of extra bewassing?",
    ja: "Het document noemt de extra tijd voor de was als geheel; de consulent bepaalt of die hier past.",
    nee: "Er komt geen extra tijd bij.",
  });
  // Ironing alone, where ironing is not needed, leaves nothing to do.
  const vervalt = keuze.strijken.waarde === "nee" && keuze.zonder === null;
  return deel({
    stappen: [
      ...wasstappen(keuze, extraPersonen(situatie, tabellen), tabellen),
      ...(groeit(was.taak) ? factorstappen(situatie, was, tabellen) : []),
    ],
    oordeel: [
      ...(keuze.strijken.waarde === "onbekend" ? [strijkenNagaan] : []),
      ...(groeit(was.taak) || vervalt ? [] : [factoren]),
    ],
  });
}
