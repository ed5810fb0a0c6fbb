import { JA, NEE } from "./antwoord.ts";
import { type Context, evalueer } from "./evalueer.ts";
import type { Feit, Feiten } from "./feit.ts";
import type { Voorwaarde } from "./voorwaarde.ts";

/** The paths of the fewest facts that would settle a condition each way; null where it cannot go that way. */
interface Kortst {
  readonly ja: readonly string[] | null;
  readonly nee: readonly string[] | null;
}

const VAST_JA: Kortst = { ja: [], nee: null };
const VAST_NEE: Kortst = { ja: null, nee: [] };

const kleinste = (sets: readonly (readonly string[] | null)[]): readonly string[] | null =>
  sets.reduce(
    (beste, set) => (set !== null && (beste === null || set.length < beste.length) ? set : beste),
    null,
  );

function samen(sets: readonly (readonly string[] | null)[]): readonly string[] | null {
  const uit = new Set<string>();
  for (const set of sets) {
    if (set === null) return null;
    for (const pad of set) uit.add(pad);
  }
  return [...uit];
}

const omgekeerd = ({ ja, nee }: Kortst): Kortst => ({ ja: nee, nee: ja });
const alleVan = (delen: readonly Kortst[]): Kortst => ({
  ja: samen(delen.map((deel) => deel.ja)),
  nee: kleinste(delen.map((deel) => deel.nee)),
});

/** The `aantal` smallest of the sets together. */
function deKleinste(sets: readonly (readonly string[] | null)[], aantal: number): readonly string[] | null {
  const mogelijk = sets.filter((set) => set !== null).sort((a, b) => a.length - b.length);
  return mogelijk.length < aantal ? null : samen(mogelijk.slice(0, aantal));
}

function kortst(voorwaarde: Voorwaarde, c: Context): Kortst {
  const { waarde, ontbreekt } = evalueer(voorwaarde, c);
  if (waarde !== "onbekend") return waarde === "ja" ? VAST_JA : VAST_NEE;
  switch (voorwaarde.soort) {
    case "alle":
      return alleVan(voorwaarde.van.map((deel) => kortst(deel, c)));
    case "een":
      return omgekeerd(alleVan(voorwaarde.van.map((deel) => omgekeerd(kortst(deel, c)))));
    case "niet":
      return omgekeerd(kortst(voorwaarde.van, c));
    case "minstens": {
      const delen = voorwaarde.van.map((deel) => kortst(deel, c));
      const aantal = c.parameters[voorwaarde.aantal.parameter]?.waarde ?? 0;
      return {
        ja: deKleinste(
          delen.map(({ ja }) => ja),
          aantal,
        ),
        nee: deKleinste(
          delen.map(({ nee }) => nee),
          delen.length - aantal + 1,
        ),
      };
    }
    case "regel": {
      const grond = c.gronden.get(voorwaarde.regel);
      const eigen = grond ? kortst(grond.voorwaarde, c) : VAST_NEE;
      if (grond?.ruimte?.soort !== "kan") return eigen;
      return alleVan([eigen, kortst({ soort: "oordeel", regel: grond.regel }, c)]);
    }
    case "feit":
    case "keuze":
    case "bevat":
    case "vergelijk":
    case "oordeel": {
      const paden = [...ontbreekt.keys()];
      return { ja: paden, nee: paden };
    }
  }
}

/** The facts that are missing, those of the smallest set that settles the condition first. */
export function opVolgorde(voorwaarde: Voorwaarde, ontbreekt: Feiten, c: Context): Feit[] {
  const { ja, nee } = kortst(voorwaarde, c);
  const eerst = new Set(kleinste([ja, nee]) ?? []);
  const alle = [...ontbreekt.entries()];
  return [
    ...alle.filter(([pad]) => eerst.has(pad)).map(([, feit]) => feit),
    ...alle.filter(([pad]) => !eerst.has(pad)).map(([, feit]) => feit),
  ];
}

/** How many facts are missing at worst once this one is known. */
function overNaAntwoord(voorwaarde: Voorwaarde, { pad }: Feit, c: Context): number {
  const met = (antwoord: typeof JA) =>
    evalueer(voorwaarde, { ...c, veronderstel: { pad, antwoord } }).ontbreekt.size;
  return met(JA) + met(NEE);
}

/** The fact that settles most when it is known: it leaves the fewest others to ask. Null where none is missing. */
export function volgendeVraag(
  voorwaarde: Voorwaarde,
  opVolgordeGezet: readonly Feit[],
  c: Context,
): Feit | null {
  let beste: Feit | null = null;
  let minste = Number.POSITIVE_INFINITY;
  for (const feit of opVolgordeGezet) {
    const over = overNaAntwoord(voorwaarde, feit, c);
    if (over < minste) [beste, minste] = [feit, over];
  }
  return beste;
}
