import { alle, antwoord, niet } from "./antwoord.ts";
import { type Context, evalueer, nodig } from "./evalueer.ts";
import type { Toets } from "./toets.ts";

/** The context with what follows from facts that are there about those that are absent. */
export function metGevolgen({ gevolgen = [] }: Pick<Toets, "gevolgen">, c: Context): Context {
  if (gevolgen.length === 0) return c;
  const antwoorden = new Map(c.antwoorden);
  for (const { als, nee } of gevolgen) {
    for (const naam of nee.filter((feit) => c.feiten[feit] === undefined)) {
      antwoorden.set(naam, alle(niet(evalueer(als, c)), antwoord(undefined, nodig(c.vragen[naam], naam))));
    }
  }
  return { ...c, antwoorden, geheugen: new Map() };
}
