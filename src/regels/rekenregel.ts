import { bereik, exact, type Grootheid, isBekend, isExact, maal } from "./grootheid.ts";
import { type Minuten, minuten } from "./minuten.ts";
import type { Bron, Normtijd, Vindplaats } from "./tabellen.ts";

/** A norm, what comes on top, what goes off, and what a maximum or a refusal keeps out. */
export const SOORTEN = ["norm", "toeslag", "vermindering", "begrenzing"] as const;
export type Soort = (typeof SOORTEN)[number];

/**
 * One line of an answer. `aantal` × `minuten` gives `minutenPerWeek`; what goes off is negative. Where the document
 * gives a range both are null and `bandbreedte` holds the minutes per week.
 */
export interface Rekenregel {
  readonly regel: string;
  readonly soort: Soort;
  readonly onderdeel: string;
  readonly omschrijving: string;
  readonly aantal: number;
  readonly minuten: Minuten | null;
  readonly minutenPerWeek: Minuten | null;
  readonly bandbreedte?: { readonly minimum: Minuten; readonly maximum: Minuten };
  readonly bron: Bron;
  readonly interpretatie?: string;
}

/** A line in the making: its figures may still be open. */
export interface Stap extends Vindplaats {
  readonly soort: Soort;
  readonly onderdeel: string;
  readonly omschrijving: string;
  readonly aantal: Grootheid;
  readonly minuten: number;
  readonly minutenPerWeek: Grootheid;
  readonly interpretatie?: string;
  /** Shown even where it adds nothing, because it tells why. */
  readonly toelichting?: true;
  /** The rule that asks for a fact, by its path, where that is another than the rule of the line. */
  readonly gevraagdDoor?: ReadonlyMap<string, string>;
  /** What its line shows, where `minutenPerWeek` holds the two bounds that leave the right total. */
  readonly getoond?: { readonly minimum: number; readonly maximum: number };
}

const HALVE_MINUUT =
  "Het document schrijft geen afronding voor. Een halve minuut is naar boven afgerond, in het voordeel van de cliënt.";

const naarBoven = (g: Grootheid): Grootheid => ({
  ...g,
  minimum: Math.ceil(g.minimum),
  maximum: Math.ceil(g.maximum),
});

/** The step that gives a normtijd `aantal` times a week. */
export function normstap(soort: "norm" | "toeslag", rij: Normtijd, aantal: Grootheid): Stap {
  const precies = maal(aantal, bereik(rij.minuten, rij.minutenMaximum ?? rij.minuten));
  const minutenPerWeek = naarBoven(precies);
  const afgerond = minutenPerWeek.maximum !== precies.maximum;
  const interpretatie = [rij.interpretatie, afgerond ? HALVE_MINUUT : null].filter((tekst) => tekst !== null);
  return {
    regel: rij.regel,
    bron: rij.bron,
    soort,
    onderdeel: rij.onderdeel,
    omschrijving: rij.omschrijving,
    aantal,
    minuten: rij.minuten,
    minutenPerWeek,
    ...(interpretatie.length > 0 && { interpretatie: interpretatie.join(" ") }),
  };
}

/** A step of a number of minutes that is not counted in units. */
export function losseStap(
  vindplaats: Vindplaats,
  velden: Pick<
    Stap,
    | "soort"
    | "onderdeel"
    | "omschrijving"
    | "minutenPerWeek"
    | "interpretatie"
    | "toelichting"
    | "getoond"
    | "gevraagdDoor"
  >,
): Stap {
  return {
    regel: vindplaats.regel,
    bron: vindplaats.bron,
    aantal: exact(1),
    minuten: velden.minutenPerWeek.minimum,
    ...velden,
  };
}

/** A step that adds nothing and tells why. */
export const weigering = (
  vindplaats: Vindplaats,
  velden: Pick<Stap, "onderdeel" | "omschrijving" | "interpretatie">,
): Stap =>
  losseStap(vindplaats, { ...velden, soort: "begrenzing", minutenPerWeek: exact(0), toelichting: true });

function minutenVan({ minuten: perKeer, minutenPerWeek, getoond = minutenPerWeek }: Stap) {
  const { minimum, maximum } = getoond;
  if (minimum === maximum) return { minuten: minuten(perKeer), minutenPerWeek: minuten(minimum) };
  return {
    minuten: null,
    minutenPerWeek: null,
    bandbreedte: { minimum: minuten(minimum), maximum: minuten(maximum) },
  };
}

/**
 * A step of minutes that are there but that nothing in the document or the facts can tell: it opens the upper bound
 * of the total and gives no line.
 */
export const onbepaald = (vindplaats: Vindplaats, velden: Pick<Stap, "onderdeel" | "omschrijving">): Stap =>
  losseStap(vindplaats, {
    ...velden,
    soort: "norm",
    minutenPerWeek: bereik(0, Number.POSITIVE_INFINITY),
  });

/** The lines of the steps that are settled, without those that add nothing and have nothing to tell. */
export function rekenregels(stappen: readonly Stap[]): Rekenregel[] {
  return stappen
    .filter((stap) => isBekend(stap.minutenPerWeek) && isExact(stap.aantal))
    .filter((stap) => Number.isFinite(stap.minutenPerWeek.maximum))
    .filter(
      (stap) =>
        stap.minutenPerWeek.maximum !== 0 || stap.minutenPerWeek.minimum !== 0 || stap.toelichting === true,
    )
    .map((stap) => ({
      regel: stap.regel,
      soort: stap.soort,
      onderdeel: stap.onderdeel,
      omschrijving: stap.omschrijving,
      aantal: stap.aantal.minimum,
      ...minutenVan(stap),
      bron: stap.bron,
      ...(stap.interpretatie !== undefined && { interpretatie: stap.interpretatie }),
    }));
}
