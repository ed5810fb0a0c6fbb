import type { Normuitkomst } from "./normuitkomst.ts";
import type { Rekenregel } from "./rekenregel.ts";

/** A line of two sums that differs: `basis` or `variant` is null where the other alone has it. */
export interface Regelverschil {
  readonly onderdeel: string;
  readonly omschrijving: string;
  readonly door: "getal" | "aantal" | "alleenInBasis" | "alleenInVariant";
  readonly basis: Rekenregel | null;
  readonly variant: Rekenregel | null;
  /** Minutes per week, variant less basis; null where either is a range. */
  readonly verschil: number | null;
}

const min = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a - b);

const zelfde = (a: Rekenregel, b: Rekenregel): boolean =>
  a.minutenPerWeek === b.minutenPerWeek &&
  a.aantal === b.aantal &&
  a.bandbreedte?.minimum === b.bandbreedte?.minimum &&
  a.bandbreedte?.maximum === b.bandbreedte?.maximum;

function paar(basis: Rekenregel, variant: Rekenregel): Regelverschil[] {
  if (zelfde(basis, variant)) return [];
  const { onderdeel, omschrijving } = basis;
  const door = basis.minuten === variant.minuten && basis.aantal !== variant.aantal ? "aantal" : "getal";
  const verschil = min(variant.minutenPerWeek, basis.minutenPerWeek);
  return [{ onderdeel, omschrijving, door, basis, variant, verschil }];
}

/** The lines in which a sum differs from a base. Lines of one rule for one part are held together, in their order. */
export function regelverschillen(
  basis: readonly Rekenregel[],
  variant: readonly Rekenregel[],
): Regelverschil[] {
  const over = new Set(variant);
  const uit = basis.flatMap((regel): Regelverschil[] => {
    const ander = [...over].find((r) => r.regel === regel.regel && r.onderdeel === regel.onderdeel);
    const { onderdeel, omschrijving, minutenPerWeek } = regel;
    if (ander === undefined) {
      const verschil = min(0, minutenPerWeek);
      return [{ onderdeel, omschrijving, door: "alleenInBasis", basis: regel, variant: null, verschil }];
    }
    over.delete(ander);
    return paar(regel, ander);
  });
  for (const regel of over) {
    const { onderdeel, omschrijving, minutenPerWeek: verschil } = regel;
    uit.push({ onderdeel, omschrijving, door: "alleenInVariant", basis: null, variant: regel, verschil });
  }
  return uit;
}

/** A sum, as far as its parts are compared. */
export type Som = Pick<Normuitkomst, "regels" | "compleet" | "nietGenormeerd">;

/** The minutes per week of each part of a sum; null where a line of it is a range, or the document has no norm for it. */
function perOnderdeel({ regels, nietGenormeerd }: Som): Map<string, number | null> {
  const uit = new Map<string, number | null>(nietGenormeerd.map(({ onderdeel }) => [onderdeel, null]));
  for (const { onderdeel, minutenPerWeek } of regels) {
    const tot = uit.get(onderdeel) ?? (uit.has(onderdeel) ? null : 0);
    uit.set(onderdeel, tot === null || minutenPerWeek === null ? null : tot + minutenPerWeek);
  }
  return uit;
}

/**
 * The parts in which two sums differ, with the minutes per week of each. A part that a complete sum lacks has none there;
 * while facts are missing, no part is sure: its lines may not all be there yet.
 */
export function onderdeelverschillen(basis: Som, variant: Som) {
  const [a, b] = [perOnderdeel(basis), perOnderdeel(variant)];
  const minuten = ({ compleet }: Som, deel: Map<string, number | null>, naam: string) =>
    compleet ? (deel.has(naam) ? (deel.get(naam) ?? null) : 0) : null;
  return [...new Set([...a.keys(), ...b.keys()])]
    .map((onderdeel) => {
      const [van, naar] = [minuten(basis, a, onderdeel), minuten(variant, b, onderdeel)];
      return { onderdeel, basis: van, variant: naar, verschil: min(naar, van) };
    })
    .filter(({ verschil }) => verschil !== 0);
}
