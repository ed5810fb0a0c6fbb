import {
  type Activiteit,
  type Frequentie,
  keerInWeken,
  lezingen,
  PER_RUIMTE,
  type Resultaat,
  type Ruimte,
} from "../../regels/activiteit.ts";
import { dagenLater, type Isoweek, wekenVan } from "../../regels/isojaar.ts";
import type { Ontbrekend } from "../../regels/normuitkomst.ts";
import type { Oordeel } from "../../regels/oordeel.ts";
import { BEGIN, type Fase, fasen, spreid } from "../../regels/spreiding.ts";
import { type Gepland, kies } from "./keuze.ts";
import { WEEKDAGEN, type Werkplanvraag } from "./vraag.ts";

/** An activity in the plan: how often by the document, and how often in this plan. */
export interface Planactiviteit {
  readonly rij: Activiteit;
  readonly frequentie: Frequentie;
  readonly keer: number;
  readonly interpretatie: string | undefined;
}

/** A week with what is due in it. `bezoek`: the day of the visit (ISO date), where the caller named one. */
export interface Planweek extends Isoweek {
  readonly bezoek: string | null;
  readonly activiteiten: readonly { readonly rij: Activiteit; readonly keer: number }[];
}

/** A year's plan. What is asked for and not planned stands in `zonderFrequentie` or `nietInRegelset`. */
export interface Werkplan {
  readonly compleet: boolean;
  readonly weken: readonly Planweek[];
  readonly activiteiten: readonly Planactiviteit[];
  readonly zonderFrequentie: readonly { readonly rij: Activiteit; readonly reden: string }[];
  readonly nietInRegelset: readonly { readonly onderdeel: Resultaat | Ruimte; readonly reden: string }[];
  readonly ontbrekend: readonly Ontbrekend[];
  readonly oordeel: readonly Oordeel[];
}

type Bezoekweek = Omit<Planweek, "activiteiten">;

/** The weeks that count: those whose visit, or else whose last day, is not before the start. */
function wekenVanaf({ start, dagVanDeWeek }: Werkplanvraag, jaar: readonly Isoweek[]): Bezoekweek[] {
  return jaar
    .map((week) => ({
      ...week,
      bezoek: dagVanDeWeek ? dagenLater(week.maandag, WEEKDAGEN.indexOf(dagVanDeWeek)) : null,
    }))
    .filter(({ maandag, bezoek }) => {
      const laatste = bezoek ?? dagenLater(maandag, WEEKDAGEN.length - 1);
      return start === undefined || laatste >= start;
    });
}

const isGevraagd =
  ({ resultaten, ruimten, nietNodig = [] }: Werkplanvraag) =>
  ({ soort, resultaat, ruimte, activiteit }: Activiteit): boolean =>
    soort !== "overzicht" &&
    resultaten.includes(resultaat) &&
    (ruimte === null || ruimten.includes(ruimte)) &&
    !nietNodig.includes(activiteit);

const GEEN_RIJEN =
  "In de tabellen van deze regelset staan hiervoor geen activiteiten met hoe vaak zij worden gedaan.";

function nietInRegelset(rijen: readonly Activiteit[], { resultaten, ruimten }: Werkplanvraag) {
  const werk = rijen.filter(({ soort }) => soort !== "overzicht");
  const heeftRuimten = resultaten.includes(PER_RUIMTE) && werk.some(({ ruimte }) => ruimte !== null);
  return [
    ...resultaten.filter((resultaat) => !werk.some((rij) => rij.resultaat === resultaat)),
    ...ruimten.filter((ruimte) => heeftRuimten && !werk.some((rij) => rij.ruimte === ruimte)),
  ].map((onderdeel) => ({ onderdeel, reden: GEEN_RIJEN }));
}

/**
 * Where each activity starts. What belongs to a room is laid beside what comes as often, so that the work is
 * shared out over the weeks; what belongs to none hangs together (a wash is sorted, washed and put away) and keeps step.
 */
function beginVan(gepland: readonly Planactiviteit[]): ReadonlyMap<Planactiviteit, Fase> {
  const inRuimte = gepland.filter(({ rij }) => rij.ruimte !== null);
  return new Map(
    [...Map.groupBy(inRuimte, ({ keer }) => keer).values()].flatMap((groep) => {
      const plekken = fasen(groep.length);
      return groep.map((een, plek) => [een, plekken[plek] ?? BEGIN] as const);
    }),
  );
}

/** Facts that are missing, each once with all rules that wait for it. */
function samengevoegd(ontbrekend: readonly Ontbrekend[]): Ontbrekend[] {
  return [...Map.groupBy(ontbrekend, ({ feit }) => feit.pad).values()].flatMap(([eerste, ...rest]) =>
    eerste
      ? [{ feit: eerste.feit, regels: [...new Set([eerste, ...rest].flatMap(({ regels }) => regels))] }]
      : [],
  );
}

const eenmaal = (oordelen: readonly Oordeel[]): Oordeel[] => [
  ...new Map(oordelen.map((een) => [een.vraag, een])).values(),
];

/**
 * Spreads the activities of a regelset over the weeks of a year. A frequency by the week holds in every week of the
 * plan, also in a year of 53 weeks; one by the year is shared out over the weeks that are left after the start.
 */
export function werkplan(rijen: readonly Activiteit[], vraag: Werkplanvraag): Werkplan {
  const jaar = wekenVan(vraag.jaar);
  const weken = wekenVanaf(vraag, jaar);
  const groepen = Map.groupBy(rijen.filter(isGevraagd(vraag)), ({ activiteit }) => activiteit);
  const keuzen = [...groepen.values()].map((groep) => kies(groep, vraag));

  const activiteiten = keuzen
    .flatMap(({ gepland }) => gepland ?? [])
    .map(({ rij, frequentie, lezing }: Gepland): Planactiviteit => {
      const { keer, interpretatie } = keerInWeken(frequentie, weken.length, jaar.length);
      return { rij, frequentie, keer, interpretatie: lezingen(rij.interpretatie, lezing, interpretatie) };
    });
  const begin = beginVan(activiteiten);
  const gespreid = activiteiten.map((een) => ({
    rij: een.rij,
    perWeek: spreid(een.keer, weken.length, begin.get(een) ?? BEGIN),
  }));
  const ontbrekend = samengevoegd(keuzen.flatMap(({ ontbreekt }) => ontbreekt ?? []));
  return {
    compleet: ontbrekend.length === 0,
    weken: weken.map((week, plek) => ({
      ...week,
      activiteiten: gespreid
        .map(({ rij, perWeek }) => ({ rij, keer: perWeek[plek] ?? 0 }))
        .filter(({ keer }) => keer > 0),
    })),
    activiteiten,
    zonderFrequentie: keuzen.flatMap(({ nietGepland }) => nietGepland ?? []),
    nietInRegelset: nietInRegelset(rijen, vraag),
    ontbrekend,
    oordeel: eenmaal(keuzen.flatMap((keuze) => keuze.oordeel ?? [])),
  };
}
