import type { Tariefvoorziening, Tariefvorm } from "../../regels/tarief.ts";

/** The units in which help is counted by the week, so that a budget can be computed. */
export const BUDGETEENHEDEN = ["minuut", "uur", "dagdeel", "etmaal"] as const;
export type Budgeteenheid = (typeof BUDGETEENHEDEN)[number];

/** The forms of a personal budget. */
export const PGBVORMEN = ["pgbFormeel", "pgbInformeel"] as const satisfies readonly Tariefvorm[];

/** Costs of which a document may say who pays them. */
export const KOSTENSOORTEN = [
  "overhead",
  "opleiding",
  "maaltijden",
  "entreegelden",
  "vog",
  "andereBijkomendeKosten",
  "bemiddeling",
  "coordinatie",
  "tussenpersoon",
  "belangenbehartiger",
  "afstemming",
  "regievoering",
  "wasmiddelen",
  "wasapparatuur",
] as const;
export type Kostensoort = (typeof KOSTENSOORTEN)[number];

/** The products of bijlage 4 of Beekdaelen of which it says what the tariff holds. */
export const KOSTENPRODUCTEN = [
  "persoonlijkeBegeleiding",
  "persoonlijkeBegeleidingMetModule",
  "anderProduct",
] as const;
export type Kostenproduct = (typeof KOSTENPRODUCTEN)[number];

/**
 * A budget. Amounts in eurocents. `minutenPerWeek` counts for the units minuut and uur, `aantalPerWeek` for the
 * others. `tariefCent`: a tariff that takes the place of the one in the tables. `kostprijsNaturaCent`: the cost price
 * of the cheapest provision in kind that suits, per unit.
 */
export interface Pgbvraag {
  readonly voorziening: Tariefvoorziening;
  readonly vorm?: (typeof PGBVORMEN)[number] | undefined;
  readonly eenheid: Budgeteenheid;
  readonly minutenPerWeek?: number | undefined;
  readonly aantalPerWeek?: number | undefined;
  readonly weken?: number | undefined;
  readonly tariefCent?: number | undefined;
  readonly isTariefToereikend?: boolean | undefined;
  readonly afwijkendTariefCent?: number | undefined;
  readonly kostprijsNaturaCent?: number | undefined;
  readonly gewenstTariefCent?: number | undefined;
}

/** The one-off payment to a helper after a death or a bankruptcy. Amounts in eurocents. */
export interface Uitkeringsvraag {
  readonly budgethouderOverleden?: boolean | undefined;
  readonly budgethouderFailliet?: boolean | undefined;
  readonly toestemmingCollege?: boolean | undefined;
  readonly schriftelijkVerzoekSvb?: boolean | undefined;
  readonly geldigeZorgovereenkomst?: boolean | undefined;
  readonly pgbPerWeekCent?: number | undefined;
  readonly resterendBudgetCent?: number | undefined;
}

/** A spring or autumn clean. Amounts in eurocents per hour. */
export interface Schoonmaakvraag {
  readonly minuten?: number | undefined;
  readonly uurtariefCent?: number | undefined;
  readonly eigenBijdragePerUurCent?: number | undefined;
}

/** What is asked; a part that is left out is not asked. `gemeentecode`: one of those of the regelset. */
export interface Budgetvraag {
  readonly gemeentecode?: string | undefined;
  readonly pgb?: Pgbvraag | undefined;
  readonly eenmaligeUitkering?: Uitkeringsvraag | undefined;
  readonly groteSchoonmaak?: Schoonmaakvraag | undefined;
  readonly kosten?:
    | { readonly soorten: readonly Kostensoort[]; readonly product?: Kostenproduct | undefined }
    | undefined;
}
