import type { Resultaat, Ruimte, Variant } from "../../regels/activiteit.ts";
import type { Feit } from "../../regels/feit.ts";

export const WEEKDAGEN = [
  "maandag",
  "dinsdag",
  "woensdag",
  "donderdag",
  "vrijdag",
  "zaterdag",
  "zondag",
] as const;
export type Weekdag = (typeof WEEKDAGEN)[number];

/** What a plan is asked for. A fact that is absent is not known. */
export interface Werkplanvraag {
  /** The ISO year. */
  readonly jaar: number;
  /** The first day (ISO date) on which there is help. */
  readonly start?: string | undefined;
  readonly ruimten: readonly Ruimte[];
  readonly resultaten: readonly Resultaat[];
  /** Activities that need no help: the client does them, or what they are about is not there. */
  readonly nietNodig?: readonly string[] | undefined;
  /** The day of the visit; without it a visit lies somewhere in its week. */
  readonly dagVanDeWeek?: Weekdag | undefined;
  readonly aantalPersonen?: number | undefined;
  readonly broodmaaltijdDagenPerWeek?: number | undefined;
  readonly opwarmenDagenPerWeek?: number | undefined;
  readonly afzuigkapVaatwasserbestendig?: boolean | undefined;
}

const PERSONEN: Feit = {
  pad: "aantalPersonen",
  vraag: "Uit hoeveel personen bestaat het huishouden?",
  type: "geheelGetal",
};

const AFZUIGKAP: Feit = {
  pad: "afzuigkapVaatwasserbestendig",
  vraag: "Kan de afzuigkap in de vaatwasser?",
  type: "jaNee",
};

/** Daily activities that count on the days with help only: the question, and where its answer stands. */
export const DAGEN_MET_HULP: Readonly<
  Record<string, { readonly feit: Feit; readonly dagen: (vraag: Werkplanvraag) => number | undefined }>
> = {
  "maaltijden.broodmaaltijd": {
    feit: {
      pad: "broodmaaltijdDagenPerWeek",
      vraag: "Op hoeveel dagen per week is hulp bij de broodmaaltijden nodig?",
      type: "getal",
    },
    dagen: (vraag) => vraag.broodmaaltijdDagenPerWeek,
  },
  "maaltijden.opwarmen": {
    feit: {
      pad: "opwarmenDagenPerWeek",
      vraag: "Op hoeveel dagen per week is hulp bij het opwarmen van een maaltijd nodig?",
      type: "getal",
    },
    dagen: (vraag) => vraag.opwarmenDagenPerWeek,
  },
};

/** Whether the condition of a row holds; undefined while that is not known. `minder` is no condition to choose by. */
export function geldt(variant: Variant, vraag: Werkplanvraag): boolean | undefined {
  const { aantalPersonen: personen, afzuigkapVaatwasserbestendig: kap } = vraag;
  switch (variant) {
    case "eenPersoon":
      return personen === undefined ? undefined : personen === 1;
    case "tweePersonen":
      return personen === undefined ? undefined : personen === 2;
    case "vaatwasserbestendig":
      return kap;
    case "nietVaatwasserbestendig":
      return kap === undefined ? undefined : !kap;
    case "minder":
      return false;
  }
}

/** The fact that decides between a row and its alternatives. */
export function feitVan(variant: Variant | null): Feit | undefined {
  switch (variant) {
    case "eenPersoon":
    case "tweePersonen":
      return PERSONEN;
    case "vaatwasserbestendig":
    case "nietVaatwasserbestendig":
      return AFZUIGKAP;
    case "minder":
    case null:
      return undefined;
  }
}
