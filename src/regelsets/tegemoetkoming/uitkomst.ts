import type { Antwoord } from "../../regels/antwoord.ts";
import { type Grootheid, isBekend, isExact } from "../../regels/grootheid.ts";
import type { NietGenormeerd, Ontbrekend } from "../../regels/normuitkomst.ts";
import type { Oordeel } from "../../regels/oordeel.ts";
import type { Vindplaats } from "../../regels/tabellen.ts";

/** What the outcome of a kind is counted in. */
export const TEGEMOETKOMINGSEENHEDEN = [
  "eurocent",
  "urenPerJaar",
  "kilometersPerJaar",
  "kilometers",
] as const;
export type Tegemoetkomingseenheid = (typeof TEGEMOETKOMINGSEENHEDEN)[number];

/** What a step of the sum is counted in. */
export const STAPEENHEDEN = [
  ...TEGEMOETKOMINGSEENHEDEN,
  "minuten",
  "procent",
  "promille",
  "offertes",
] as const;
export type Stapeenheid = (typeof STAPEENHEDEN)[number];

/** A number, null where it is not settled, with its bounds; `maximum` is null where there is no upper bound. */
interface Getal {
  readonly waarde: number | null;
  readonly bandbreedte: { readonly minimum: number | null; readonly maximum: number | null };
}

/** One step of the sum under its rule. */
export interface Tegemoetkomingsregel extends Vindplaats, Getal {
  readonly omschrijving: string;
  readonly eenheid: Stapeenheid;
  readonly interpretatie?: string;
}

/** A condition under its rule, with whether it is met. */
export interface Tegemoetkomingsvoorwaarde extends Vindplaats {
  readonly omschrijving: string;
  readonly uitkomst: Antwoord["waarde"];
  readonly interpretatie?: string;
}

/** What a kind comes to. `compleet`: no fact is missing. `uitkomst`: whether the conditions are met; nothing is given where they are not. */
export interface Tegemoetkomingsuitkomst extends Getal {
  readonly compleet: boolean;
  readonly uitkomst: Antwoord["waarde"];
  readonly eenheid: Tegemoetkomingseenheid;
  readonly voorwaarden: readonly Tegemoetkomingsvoorwaarde[];
  readonly regels: readonly Tegemoetkomingsregel[];
  readonly ontbrekend: readonly Ontbrekend[];
  readonly oordeel: readonly Oordeel[];
  readonly nietGenormeerd: readonly NietGenormeerd[];
}

const eindig = (getal: number): number | null => (Number.isFinite(getal) ? getal : null);

/** A number as answers show it. */
export function getal(g: Grootheid): Getal {
  return {
    waarde: isExact(g) ? g.minimum : null,
    bandbreedte: { minimum: eindig(g.minimum), maximum: eindig(g.maximum) },
  };
}

/** A step of the sum. */
export const regel = (
  { regel: id, bron }: Vindplaats,
  hoeveel: Grootheid,
  velden: Pick<Tegemoetkomingsregel, "omschrijving" | "eenheid" | "interpretatie">,
): Tegemoetkomingsregel => ({ regel: id, bron, ...velden, ...getal(hoeveel) });

/** The outcome, with the facts that could still change it; `wachtend`: the rules that wait for them. */
export const uitkomst = (
  totaal: Grootheid,
  wachtend: readonly string[],
  velden: Pick<Tegemoetkomingsuitkomst, "eenheid" | "regels"> &
    Partial<Pick<Tegemoetkomingsuitkomst, "uitkomst" | "voorwaarden" | "oordeel" | "nietGenormeerd">>,
): Tegemoetkomingsuitkomst => ({
  compleet: isBekend(totaal),
  uitkomst: "ja",
  voorwaarden: [],
  ...getal(totaal),
  ontbrekend: [...totaal.ontbreekt.values()].map((feit) => ({ feit, regels: wachtend })),
  oordeel: [],
  nietGenormeerd: [],
  ...velden,
});
