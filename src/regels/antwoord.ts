import { alleen, type Feit, type Feiten, GEEN_FEITEN, samen } from "./feit.ts";

/**
 * The answer to a yes/no question in Kleene's strong three-valued logic. `onbekend` carries the facts that
 * could still settle it; a settled answer carries none.
 */
export type Antwoord =
  | { readonly waarde: "ja" | "nee"; readonly ontbreekt: typeof GEEN_FEITEN }
  | { readonly waarde: "onbekend"; readonly ontbreekt: Feiten };

export const JA: Antwoord = { waarde: "ja", ontbreekt: GEEN_FEITEN };
export const NEE: Antwoord = { waarde: "nee", ontbreekt: GEEN_FEITEN };

/** Not known, for want of these facts. */
export const onbekend = (ontbreekt: Feiten): Antwoord => ({ waarde: "onbekend", ontbreekt });

/** The answer that a given fact holds; `onbekend` where the fact is absent. */
export function antwoord(waarde: boolean | undefined, feit: Feit): Antwoord {
  if (waarde === undefined) return onbekend(alleen(feit));
  return waarde ? JA : NEE;
}

/** The answer that is certain. */
export const zeker = (waarde: boolean): Antwoord => (waarde ? JA : NEE);

/** Not. */
export function niet(a: Antwoord): Antwoord {
  switch (a.waarde) {
    case "ja":
      return NEE;
    case "nee":
      return JA;
    case "onbekend":
      return a;
  }
}

/** `beslist` as soon as one is that, `onbekend` while one that could be it is open, the opposite otherwise. */
function tenzij(beslist: typeof JA, delen: readonly Antwoord[]): Antwoord {
  const open: Feiten[] = [];
  for (const deel of delen) {
    if (deel.waarde === beslist.waarde) return beslist;
    if (deel.waarde === "onbekend") open.push(deel.ontbreekt);
  }
  return open.length === 0 ? niet(beslist) : onbekend(samen(...open));
}

/** All of: `nee` as soon as one is `nee`, `onbekend` while one that could spoil it is open. */
export const alle = (...delen: readonly Antwoord[]): Antwoord => tenzij(NEE, delen);

/** Any of: `ja` as soon as one is `ja`. */
export const een = (...delen: readonly Antwoord[]): Antwoord => tenzij(JA, delen);

/** At least `aantal` of: `ja` once so many are, `nee` once too few can still be. */
export function minstens(aantal: number, ...delen: readonly Antwoord[]): Antwoord {
  const zekerJa = delen.filter((deel) => deel.waarde === "ja").length;
  const open = delen.filter((deel) => deel.waarde === "onbekend");
  if (zekerJa >= aantal) return JA;
  if (zekerJa + open.length < aantal) return NEE;
  return onbekend(samen(...open.map((deel) => deel.ontbreekt)));
}
