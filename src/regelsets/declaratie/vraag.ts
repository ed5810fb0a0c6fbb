import type { Waarde } from "../../regels/evalueer.ts";
import type { Eenheid } from "./eenheid.ts";
import type { Tijdsoort } from "./tijdsoort.ts";

/** From a day up to and including another (ISO dates). */
export interface Tijdvak {
  readonly van: string;
  readonly totEnMet: string;
}

/**
 * What a line is: declared for the first time, handed in again after it was rejected, put in the place of one that
 * was credited, or a credit itself.
 */
export const REGELSOORTEN = ["eersteKeer", "herindiening", "correctie", "credit"] as const;
export type Regelsoort = (typeof REGELSOORTEN)[number];

export const REGELSTATUSSEN = ["goedgekeurd", "afgekeurd", "nogNietBeoordeeld"] as const;

/** The messages a declaration can be sent with; the documents name only 323. */
export const DECLARATIEBERICHTEN = ["323", "anders"] as const;

/** The earlier line that a line corrects, credits or hands in again. */
export interface EerdereRegel {
  readonly status?: (typeof REGELSTATUSSEN)[number] | undefined;
  readonly goedgekeurdOp?: string | undefined;
  /** The declaratieperiode in which it was handed in. */
  readonly declaratieperiode?: Tijdvak | undefined;
  readonly zelfdeProduct?: boolean | undefined;
  readonly periode?: Tijdvak | undefined;
  readonly eenheid?: Eenheid | undefined;
  readonly aantal?: number | undefined;
}

export interface Declaratieregel {
  readonly id: string;
  readonly soort: Regelsoort;
  readonly periode: Tijdvak;
  readonly eenheid: Eenheid;
  readonly aantal: number;
  /** The id of a toewijzing; null where there is none, absent where it is not known. */
  readonly toewijzing?: string | null | undefined;
  readonly geleverdAantal?: number | undefined;
  /** All time that was spent, by kind. */
  readonly tijd?: readonly { readonly soort: Tijdsoort; readonly minuten: number }[] | undefined;
  readonly eerdereRegel?: EerdereRegel | undefined;
  readonly nieuwReferentienummer?: boolean | undefined;
  readonly verwijstNaarEerdereRegel?: boolean | undefined;
}

/** One allotment, as far as it is known. An end that is null is certain not to be there. */
export interface Toewijzing {
  readonly id: string;
  readonly ontvangen301?: boolean | undefined;
  readonly verzonden305?: boolean | undefined;
  readonly van?: string | undefined;
  readonly totEnMet?: string | null | undefined;
  /** The first day on which it no longer runs because a 307 ended it. */
  readonly beeindigdVanaf?: string | null | undefined;
  readonly eenheid?: Eenheid | undefined;
  readonly maanden: readonly Maand[];
}

/** One calendar month (`2026-10`) of an allotment, in the unit of the allotment. */
export interface Maand {
  readonly maand: string;
  readonly toegewezenAantal?: number | undefined;
  /** What earlier declarations hold for that month and was approved. */
  readonly eerderGedeclareerdAantal?: number | undefined;
}

/** A declaration with the allotments it stands on. Everything that is absent is not known. */
export interface Declaratievraag {
  readonly declaratie: {
    readonly bericht?: (typeof DECLARATIEBERICHTEN)[number] | undefined;
    readonly periode?: Tijdvak | undefined;
    readonly ingediendOp?: string | undefined;
    readonly ontvangenOp?: string | undefined;
    readonly regels: readonly Declaratieregel[];
  };
  readonly toewijzingen: readonly Toewijzing[];
  /** The facts of the declaration that only one document asks, by name. */
  readonly feiten: Readonly<Record<string, Waarde | undefined>>;
  /** What a person judged, by rule. */
  readonly oordelen: ReadonlyMap<string, boolean>;
}
