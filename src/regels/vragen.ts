import { JA, NEE } from "./antwoord.ts";
import { type Context, evalueer, nodig } from "./evalueer.ts";
import type { Feit, Feiten } from "./feit.ts";
import { isOordeelpad } from "./oordeelpad.ts";
import type { Voorwaarde } from "./voorwaarde.ts";

/** A judgement weighs more than all the facts of a test together. */
const OORDEEL = 1000;

/** The paths of the fewest facts that would settle a condition each way; null where it cannot go that way. */
interface Kortst {
  readonly ja: readonly string[] | null;
  readonly nee: readonly string[] | null;
}

const VAST_JA: Kortst = { ja: [], nee: null };
const VAST_NEE: Kortst = { ja: null, nee: [] };

/** What it takes to know a set of facts. A judgement takes a person, so every fact is asked before it. */
const gewicht = (set: readonly string[]): number =>
  set.reduce((som, pad) => som + (isOordeelpad(pad) ? OORDEEL : 1), 0);

const kleinste = (sets: readonly (readonly string[] | null)[]): readonly string[] | null =>
  sets.reduce(
    (beste, set) => (set !== null && (beste === null || gewicht(set) < gewicht(beste)) ? set : beste),
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
const eenVan = (delen: readonly Kortst[]): Kortst => ({
  ja: kleinste(delen.map((deel) => deel.ja)),
  nee: samen(delen.map((deel) => deel.nee)),
});

/** The `aantal` smallest of the sets together. */
function deKleinste(sets: readonly (readonly string[] | null)[], aantal: number): readonly string[] | null {
  const mogelijk = sets.filter((set) => set !== null).sort((a, b) => gewicht(a) - gewicht(b));
  return mogelijk.length < aantal ? null : samen(mogelijk.slice(0, aantal));
}

function kortst(voorwaarde: Voorwaarde, c: Context, perRegel = new Map<string, Kortst>()): Kortst {
  const { waarde, ontbreekt } = evalueer(voorwaarde, c);
  if (waarde !== "onbekend") return waarde === "ja" ? VAST_JA : VAST_NEE;
  switch (voorwaarde.soort) {
    case "alle":
      return alleVan(voorwaarde.van.map((deel) => kortst(deel, c, perRegel)));
    case "een":
      return eenVan(voorwaarde.van.map((deel) => kortst(deel, c, perRegel)));
    case "niet":
      return omgekeerd(kortst(voorwaarde.van, c, perRegel));
    case "minstens": {
      const delen = voorwaarde.van.map((deel) => kortst(deel, c, perRegel));
      const { parameter } = voorwaarde.aantal;
      const aantal = nodig(c.parameters[parameter], parameter).waarde;
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
      const bekend = perRegel.get(voorwaarde.regel);
      if (bekend !== undefined) return bekend;
      const grond = c.gronden.get(voorwaarde.regel);
      const eigen = grond ? kortst(grond.voorwaarde, c, perRegel) : VAST_NEE;
      const uit =
        grond?.ruimte?.soort === "kan"
          ? alleVan([eigen, kortst({ soort: "oordeel", regel: grond.regel }, c, perRegel)])
          : eigen;
      perRegel.set(voorwaarde.regel, uit);
      return uit;
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

/** What to ask: every fact that is missing, those of the smallest set that settles the condition first. */
export interface Vraagplan {
  readonly feiten: readonly Feit[];
  /** How many of them form that smallest set. */
  readonly kortste: number;
}

/** Puts the facts that are missing in the order in which to ask them. */
export function opVolgorde(voorwaarde: Voorwaarde, ontbreekt: Feiten, c: Context): Vraagplan {
  const { ja, nee } = kortst(voorwaarde, c);
  const eerst = new Set(kleinste([ja, nee]) ?? []);
  const alle = [...ontbreekt.entries()];
  const vooraan = alle.filter(([pad]) => eerst.has(pad)).map(([, feit]) => feit);
  const daarna = alle.filter(([pad]) => !eerst.has(pad)).map(([, feit]) => feit);
  return { feiten: [...vooraan, ...daarna], kortste: vooraan.length };
}

/** How many facts are left to ask once this one is known, over both answers. */
function overNaAntwoord(voorwaarde: Voorwaarde, { pad }: Feit, c: Context): number {
  const met = (antwoord: typeof JA) =>
    evalueer(voorwaarde, { ...c, geheugen: new Map(), veronderstel: { pad, antwoord } }).ontbreekt.size;
  return met(JA) + met(NEE);
}

/** Of the smallest set that settles the condition, the fact that leaves the fewest others to ask; null where none is missing. */
export function volgendeVraag(
  voorwaarde: Voorwaarde,
  { feiten, kortste }: Vraagplan,
  c: Context,
): Feit | null {
  if (kortste <= 1) return feiten[0] ?? null;
  let beste: Feit | null = null;
  let minste = Number.POSITIVE_INFINITY;
  for (const feit of feiten.slice(0, kortste)) {
    const over = overNaAntwoord(voorwaarde, feit, c);
    if (over < minste) [beste, minste] = [feit, over];
  }
  return beste;
}
