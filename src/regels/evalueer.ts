import { type Antwoord, alle, antwoord, een, JA, minstens, NEE, niet, onbekend } from "./antwoord.ts";
import { datumVan } from "./datum.ts";
import { periodeVan } from "./duur.ts";
import type { Feit } from "./feit.ts";
import { eerderDan, eindeVan } from "./periode.ts";
import type { Parameter } from "./tabellen.ts";
import type { Grond } from "./toets.ts";
import type { Maat, Vergelijking, Voorwaarde } from "./voorwaarde.ts";

/** The value of a fact: a list for a list, an ISO date for a date. */
export type Waarde = boolean | number | string | readonly string[];

/** Everything that a condition is evaluated against. Facts and judgements that are absent are not known. */
export interface Context {
  readonly feiten: Readonly<Record<string, Waarde | undefined>>;
  /** What a person judged, by rule. */
  readonly oordelen: ReadonlyMap<string, boolean>;
  /** Yes/no facts that are worked out from others, by name, each with the facts that it waits for. */
  readonly antwoorden?: ReadonlyMap<string, Antwoord> | undefined;
  readonly parameters: Readonly<Record<string, Parameter | undefined>>;
  /** The questions of the facts. */
  readonly vragen: Readonly<Record<string, Feit | undefined>>;
  readonly gronden: ReadonlyMap<string, Grond>;
  /** The question to the person who judges a rule. */
  readonly oordeelvraag: (regel: string) => Feit;
  /** What conditions turned out to be in this context, so that each is evaluated once. */
  readonly geheugen?: Map<Voorwaarde, Antwoord>;
  /** Supposes that every condition on one missing fact has this answer: to see what it would settle. */
  readonly veronderstel?: { readonly pad: string; readonly antwoord: Antwoord };
}

/** What a condition names; refuses a name that nothing stands under. */
export function nodig<T>(waarde: T | undefined, naam: string): T {
  if (waarde === undefined) throw new Error(`a condition names ${naam}, which is not there`);
  return waarde;
}

/** The answer of a leaf: by its test where the fact is there, supposed or unknown where it is not. */
function blad(
  waarde: Waarde | undefined,
  vraag: Feit,
  test: (waarde: Waarde) => boolean,
  c: Context,
): Antwoord {
  if (waarde !== undefined) return test(waarde) ? JA : NEE;
  return c.veronderstel?.pad === vraag.pad ? c.veronderstel.antwoord : antwoord(undefined, vraag);
}

/** What is worked out, where the fact that is supposed to be known no longer stands in its way. */
function uitgerekend(eerder: Antwoord, { veronderstel }: Context): Antwoord {
  if (veronderstel === undefined || !eerder.ontbreekt.has(veronderstel.pad)) return eerder;
  const rest = new Map([...eerder.ontbreekt].filter(([pad]) => pad !== veronderstel.pad));
  return rest.size === 0 ? veronderstel.antwoord : onbekend(rest);
}

function vergelijkWaarden(a: number | string, is: Vergelijking, b: number | string): boolean {
  switch (is) {
    case "minder":
      return a < b;
    case "hoogstens":
      return a <= b;
    case "gelijk":
      return a === b;
    case "minstens":
      return a >= b;
    case "meer":
      return a > b;
  }
}

/** The measure to compare with, or the question of the fact that is missing for it. */
function maat(met: Maat, c: Context): number | string | Feit {
  if ("parameter" in met) {
    const parameter = nodig(c.parameters[met.parameter], met.parameter);
    return parameter.eenheid === "datum" ? datumVan(parameter) : parameter.waarde;
  }
  const waarde = c.feiten[met.feit];
  if (waarde === undefined) return nodig(c.vragen[met.feit], met.feit);
  if (typeof waarde === "number") return waarde;
  if (typeof waarde !== "string") throw new Error(`${met.feit} is neither a number nor a date`);
  if (met.eerder !== undefined)
    return eerderDan(waarde, periodeVan(nodig(c.parameters[met.eerder], met.eerder)));
  if (met.later !== undefined) return eindeVan(waarde, periodeVan(nodig(c.parameters[met.later], met.later)));
  return waarde;
}

function vergelijking(v: Extract<Voorwaarde, { soort: "vergelijk" }>, c: Context): Antwoord {
  const vraag = nodig(c.vragen[v.feit], v.feit);
  const met = maat(v.met, c);
  if (typeof met === "object") {
    const open = c.feiten[v.feit] === undefined ? [vraag, met] : [met];
    return alle(...open.map((mist) => blad(undefined, mist, () => false, c)));
  }
  return blad(
    c.feiten[v.feit],
    vraag,
    (waarde) =>
      (typeof waarde === "number" || typeof waarde === "string") && vergelijkWaarden(waarde, v.is, met),
    c,
  );
}

/** Whether a person departs from a refusal that holds in principle. */
const afgeweken = ({ regel, soort, ruimte }: Grond, c: Context): boolean =>
  soort === "weigeringsgrond" && ruimte?.soort === "inBeginsel" && c.oordelen.get(regel) === true;

/** A rule by itself. A refusal in principle from which a person departs does not hold. */
export const opZichzelf = (grond: Grond, c: Context): Antwoord =>
  afgeweken(grond, c) ? NEE : evalueer(grond.voorwaarde, c);

/** A rule as others count on it: where the document says "kan", it takes a person to let it count. */
function geldt(grond: Grond, c: Context): Antwoord {
  const eigen = opZichzelf(grond, c);
  return grond.ruimte?.soort === "kan" ? alle(eigen, oordeel(grond.regel, c)) : eigen;
}

const oordeel = (regel: string, c: Context): Antwoord =>
  blad(c.oordelen.get(regel), c.oordeelvraag(regel), (waarde) => waarde === true, c);

/**
 * Whether a condition holds, in Kleene's three-valued logic: a fact that is absent is not known, and neither is
 * what depends on it. Throws where the condition names a number, fact or rule that is not there.
 */
export function evalueer(voorwaarde: Voorwaarde, c: Context): Antwoord {
  const bekend = c.geheugen?.get(voorwaarde);
  if (bekend !== undefined) return bekend;
  const uit = waardeer(voorwaarde, c);
  c.geheugen?.set(voorwaarde, uit);
  return uit;
}

function waardeer(voorwaarde: Voorwaarde, c: Context): Antwoord {
  switch (voorwaarde.soort) {
    case "feit": {
      const { feit } = voorwaarde;
      const berekend = c.antwoorden?.get(feit);
      if (berekend !== undefined) return uitgerekend(berekend, c);
      return blad(c.feiten[feit], nodig(c.vragen[feit], feit), (waarde) => waarde === true, c);
    }
    case "keuze":
    case "bevat": {
      const { feit, waarden } = voorwaarde;
      const test = (waarde: Waarde) =>
        typeof waarde === "object"
          ? waarde.some((w) => waarden.includes(w))
          : waarden.includes(String(waarde));
      return blad(c.feiten[feit], nodig(c.vragen[feit], feit), test, c);
    }
    case "vergelijk":
      return vergelijking(voorwaarde, c);
    case "alle":
      return alle(...voorwaarde.van.map((deel) => evalueer(deel, c)));
    case "een":
      return een(...voorwaarde.van.map((deel) => evalueer(deel, c)));
    case "minstens": {
      const { parameter } = voorwaarde.aantal;
      const aantal = nodig(c.parameters[parameter], parameter).waarde;
      return minstens(aantal, ...voorwaarde.van.map((deel) => evalueer(deel, c)));
    }
    case "niet":
      return niet(evalueer(voorwaarde.van, c));
    case "regel":
      return geldt(nodig(c.gronden.get(voorwaarde.regel), voorwaarde.regel), c);
    case "oordeel":
      return oordeel(voorwaarde.regel, c);
  }
}
