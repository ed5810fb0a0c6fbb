import { type Antwoord, JA, NEE, onbekend } from "./antwoord.ts";
import { alleen, type Feit, type Feiten, GEEN_FEITEN, samen } from "./feit.ts";

/**
 * A number of which at least the bounds are known: exact where `minimum` equals `maximum`. Otherwise `ontbreekt`
 * names the facts that would narrow it, or is empty where a document gives a range. `maximum` may be infinite.
 * Sums and products keep sound bounds, so no answer is settled before the facts settle it.
 */
export interface Grootheid {
  readonly minimum: number;
  readonly maximum: number;
  readonly ontbreekt: Feiten;
}

function tussen(minimum: number, maximum: number, ontbreekt: Feiten): Grootheid {
  return { minimum, maximum, ontbreekt: minimum === maximum ? GEEN_FEITEN : ontbreekt };
}

/** A known number. */
export const exact = (waarde: number): Grootheid => tussen(waarde, waarde, GEEN_FEITEN);

export const NUL = exact(0);

/** A range that a document gives: no fact narrows it. */
export const bereik = (minimum: number, maximum: number): Grootheid => tussen(minimum, maximum, GEEN_FEITEN);

/** Whether no fact is missing: the number is exact, or as exact as the document makes it. */
export const isBekend = (g: Grootheid): boolean => g.ontbreekt.size === 0;

/** The known value, or undefined while facts are missing. */
export const waardeVan = (g: Grootheid): number | undefined => (isExact(g) ? g.minimum : undefined);

export const isExact = (g: Grootheid): boolean => g.minimum === g.maximum;

/** A number that a fact gives; where it is absent, anything from `minimum` to `maximum`. */
export function gegeven(
  waarde: number | undefined,
  feit: Feit,
  minimum = 0,
  maximum = Number.POSITIVE_INFINITY,
): Grootheid {
  return waarde === undefined ? tussen(minimum, maximum, alleen(feit)) : exact(waarde);
}

/** The sum. */
export function plus(...delen: readonly Grootheid[]): Grootheid {
  const minimum = delen.reduce((som, deel) => som + deel.minimum, 0);
  const maximum = delen.reduce((som, deel) => som + deel.maximum, 0);
  return tussen(minimum, maximum, samen(...delen.map((deel) => deel.ontbreekt)));
}

/** The product of two numbers that are not negative. */
export function maal(a: Grootheid, b: Grootheid): Grootheid {
  const product = (x: number, y: number) => (x === 0 || y === 0 ? 0 : x * y);
  return tussen(
    product(a.minimum, b.minimum),
    product(a.maximum, b.maximum),
    samen(a.ontbreekt, b.ontbreekt),
  );
}

/** The number divided by a known one, rounded to a whole. */
export const gedeeld = (a: Grootheid, deler: number): Grootheid =>
  tussen(Math.round(a.minimum / deler), Math.round(a.maximum / deler), a.ontbreekt);

/** The number divided by a known one, with what is no whole left off. */
export const gedeeldNaarBeneden = (a: Grootheid, deler: number): Grootheid =>
  tussen(Math.floor(a.minimum / deler), Math.floor(a.maximum / deler), a.ontbreekt);

/** The same number, below zero. */
export const min = (a: Grootheid): Grootheid => tussen(0 - a.maximum, 0 - a.minimum, a.ontbreekt);

/** The lower of two numbers. */
export function laagste(a: Grootheid, b: Grootheid): Grootheid {
  if (a.maximum <= b.minimum) return a;
  if (b.maximum <= a.minimum) return b;
  return tussen(
    Math.min(a.minimum, b.minimum),
    Math.min(a.maximum, b.maximum),
    samen(a.ontbreekt, b.ontbreekt),
  );
}

/** The higher of two numbers. */
export const hoogste = (a: Grootheid, b: Grootheid): Grootheid => min(laagste(min(a), min(b)));

/** Whether a number is at most another: settled as soon as their bounds settle it. */
export function hoogstens(a: Grootheid, b: Grootheid): Antwoord {
  if (a.maximum <= b.minimum) return JA;
  return a.minimum > b.maximum ? NEE : onbekend(samen(a.ontbreekt, b.ontbreekt));
}

/** The number, not below zero. */
export function nietNegatief(a: Grootheid): Grootheid {
  return tussen(Math.max(0, a.minimum), Math.max(0, a.maximum), a.ontbreekt);
}

/** `dan` where the answer is yes, `anders` where it is no, and both as bounds while it is open. */
export function kies(vraag: Antwoord, dan: Grootheid, anders: Grootheid): Grootheid {
  switch (vraag.waarde) {
    case "ja":
      return dan;
    case "nee":
      return anders;
    case "onbekend":
      return tussen(
        Math.min(dan.minimum, anders.minimum),
        Math.max(dan.maximum, anders.maximum),
        samen(vraag.ontbreekt, dan.ontbreekt, anders.ontbreekt),
      );
  }
}

/** How many of the answers are yes. */
export const aantalJa = (antwoorden: readonly Antwoord[]): Grootheid =>
  plus(...antwoorden.map((a) => kies(a, exact(1), NUL)));
