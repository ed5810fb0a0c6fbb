/**
 * A fact that a rule may ask for. `pad`: where it stands in the situation, list members by their id.
 * `vraag`: the question in plain Dutch. `opties`: the allowed values of a choice.
 */
export type Feit =
  | {
      readonly pad: string;
      readonly vraag: string;
      readonly type: "jaNee" | "geheelGetal" | "getal" | "datum";
    }
  | {
      readonly pad: string;
      readonly vraag: string;
      readonly type: "keuze" | "lijst";
      readonly opties: readonly string[];
    };

/** The facts that an outcome still hangs on, by path. */
export type Feiten = ReadonlyMap<string, Feit>;

export const GEEN_FEITEN: Feiten = new Map();

/** One fact as a set. */
export const alleen = (feit: Feit): Feiten => new Map([[feit.pad, feit]]);

/** The union of sets of facts. */
export function samen(...delen: readonly Feiten[]): Feiten {
  const gevuld = delen.filter((deel) => deel.size > 0);
  const [enige] = gevuld;
  if (enige === undefined) return GEEN_FEITEN;
  if (gevuld.length === 1) return enige;
  return new Map(gevuld.flatMap((deel) => [...deel]));
}
