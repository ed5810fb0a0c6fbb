import type { Antwoord } from "../regels/antwoord.ts";
import type { Beoordelaar } from "../regels/oordeel.ts";
import type { Tijdseenheid } from "../regels/tabellen.ts";
import type { Taaknaam } from "./taken.ts";

export type Driewaardig = Antwoord["waarde"];

/** What an outcome of yes or no is about. */
export type Onderwerp =
  | "advies"
  | "toegang"
  | "afweging"
  | "pgb"
  | "procedure"
  | "declaratie"
  | "declaratieregel"
  | "tegemoetkoming"
  | "afbouw"
  | "onderdeel";

/** Who does something, as answers name them. */
export type Doener = "gemeente" | "aanbieder" | "client" | "cak";

/** What a size is counted in, beside time and money. */
export type Maat = "uren" | "dagen" | "etmalen" | "kilometers" | "procent" | "promille" | "offertes";

/** The part of an advice that a few sentences are about. */
export type Deelnaam =
  | "toegang"
  | "afweging"
  | "minuten"
  | "huisgenoten"
  | "pgb"
  | "budget"
  | "bijdrage"
  | "termijnen";

/**
 * The sentences of a language. What they are handed is ready to be put in: texts without a full stop, figures and days
 * as that language writes them. `plaats` is where the rule stands, in the words of the (Dutch) document.
 */
export interface Zinnen {
  opening(documenten: string, datum: string): string;
  openingPeriode(documenten: string): string;
  /** In which document a place is that stands by itself. */
  eersteDocument(): string;
  slot(): string;
  deel(naam: Deelnaam): string;
  /** A rule that needs no more than its own text. */
  zegt(tekst: string, plaats: string): string;
  vraag(vraag: string): string;
  /** How many questions there are beside those that stand above it. */
  meerVragen(aantal: number): string;
  oordeel(aan: Beoordelaar, vraag: string, plaats: string): string;
  nietBerekend(reden: string, plaats: string): string;
  nietBekeken(reden: string, plaats: string): string;

  uitkomst(over: Onderwerp, uitkomst: Driewaardig): string;
  voldaan(tekst: string, plaats: string): string;
  nietVoldaan(tekst: string, plaats: string): string;
  weigert(tekst: string, plaats: string): string;
  uitzondering(tekst: string, plaats: string): string;
  letOp(tekst: string, plaats: string): string;
  stap(tekst: string, uitkomst: Driewaardig): string;

  /** A line of a sum. */
  post(tekst: string, hoeveel: string, plaats: string): string;
  /** A line that takes something off. */
  eraf(tekst: string, hoeveel: string, plaats: string): string;
  keer(aantal: string, elk: string, samen: string): string;
  tussen(minimum: string, maximum: string): string;
  minstens(minimum: string): string;
  hoogstens(maximum: string): string;
  perWeek(hoeveel: string): string;
  perVierWeken(hoeveel: string): string;
  perJaar(hoeveel: string): string;
  in(hoeveel: string, aantal: number, maat: Maat): string;
  totaal(hoeveel: string): string;
  totaalOpen(grenzen: string): string;
  geenMinuten(): string;

  duur(tekst: string, duur: string, plaats: string): string;
  totDag(dag: string): string;

  bijdrage(wanneer: string, bedrag: string, reden: string, plaats: string): string;
  bijdrageOpen(wanneer: string, grenzen: string, reden: string, plaats: string): string;
  tijdvak(van: string, totEnMet: string): string;
  maanden(van: string, totEnMet: string): string;
  perMaand(bedrag: string): string;
  onbekendTarief(datum: string): string;

  uiterlijk(tekst: string, dag: string, plaats: string): string;
  vanafDag(tekst: string, dag: string, plaats: string): string;
  verlengd(dag: string, plaats: string): string;
  voorbij(): string;
  binnen(tekst: string, duur: string, plaats: string): string;
  /** At least so long before a day that is not known yet. */
  vooraf(tekst: string, duur: string, plaats: string): string;
  naHeleMaanden(tekst: string, duur: string, plaats: string): string;
  misschien(zin: string): string;
  gevolg(tekst: string): string;
  werkdagen(aantal: number): string;
  opDag(tekst: string, dag: string, plaats: string): string;
  periode(van: string, tot: string, hoeveel: string, plaats: string): string;
  blijft(vanaf: string, hoeveel: string): string;

  looptTot(dag: string): string;
  looptTussen(vroegst: string, laatst: string | null): string;
  hervat(dag: string): string;
  /** Which month a rule means. */
  vanafMaand(maand: string): string;
  bericht(
    wie: "gemeente" | "aanbieder",
    bericht: { nummer: string; reden: string | null; zeker: boolean },
    vanaf: string | null,
    plaats: string,
  ): string;
  actie(wie: Doener, tekst: string, dag: string | null, plaats: string): string;

  taak(naam: Taaknaam): string;
  overname(taak: string, mate: "geen" | "gedeeltelijk" | "geheel" | "onbekend"): string;
  onderdeel(naam: string): string;
  vrijgesteld(lid: string, taken: string, reden: string, plaats: string): string;
  leert(lid: string, taken: string, reden: string, plaats: string): string;
  geenReden(lid: string, tekst: string, plaats: string): string;

  /** How often something is done in every `per` units of time. */
  hoeVaak(hoeveel: string, aantal: number, per: number, eenheid: Tijdseenheid): string;

  regelVan(id: string): string;
  declarabel(hoeveel: string): string;
  teveel(hoeveel: string): string;
  /** `voorgesteld`: some of its numbers are proposals of the caller, not those of the document. */
  variant(id: string, voorgesteld: boolean): string;
  verschil(id: string, meer: boolean, hoeveel: string): string;
  geenVerschil(id: string): string;
  openVerschil(id: string): string;
  gelijkGebleven(): string;
  anders(): string;
  kwitantieKlopt(klopt: boolean): string;
  gewijzigd(regelset: string, sleutel: string): string;
}
