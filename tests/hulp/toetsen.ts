import { regelVanOordeel } from "../../src/regels/oordeelpad.ts";
import type { Tabellen } from "../../src/regels/tabellen.ts";
import type { Toets } from "../../src/regels/toets.ts";
import { type Toetsinvoer, type Toetsuitkomst, toets } from "../../src/regels/toetsuitkomst.ts";
import { REGELSETS } from "../../src/regelsets/index.ts";
import type { Regelset } from "../../src/regelsets/regelset.ts";
import { alsVragen } from "../../src/regelsets/toetsfeit.ts";

/** Every test of every regelset, by what it is called in a request. */
export const TOETSEN = [...REGELSETS.values()].flatMap((regelset) => {
  const { toegang, afweging, pgb, procedures = {} } = regelset.toetsing;
  return [
    ...Object.entries(toegang).map(([voorziening, test]) => ({
      naam: `${regelset.id} toegang ${voorziening}`,
      regelset,
      test,
    })),
    ...(afweging ? [{ naam: `${regelset.id} afweging`, regelset, test: afweging }] : []),
    ...(pgb ? [{ naam: `${regelset.id} pgb`, regelset, test: pgb }] : []),
    ...Object.entries(procedures).map(([onderwerp, test]) => ({
      naam: `${regelset.id} procedure ${onderwerp}`,
      regelset,
      test,
    })),
  ];
});

export function toetsinvoer(
  regelset: Regelset,
  tabellen: Tabellen,
  feiten: Toetsinvoer["feiten"],
  oordelen: Toetsinvoer["oordelen"] = new Map(),
): Toetsinvoer {
  return {
    feiten,
    oordelen,
    parameters: tabellen.parameters,
    regels: tabellen.regels,
    vragen: alsVragen(regelset.toetsing.feiten),
  };
}

/**
 * Asks `volgendeVraag` again and again and answers it from what is known, until the outcome is settled or nothing
 * that is asked is known; who does not know the answer goes on with the next fact of `ontbrekend`. Throws where
 * that does not end.
 */
export function gesprek(test: Toets, alles: Toetsinvoer): { uitkomst: Toetsuitkomst; vragen: string[] } {
  const feiten: Record<string, Toetsinvoer["feiten"][string]> = {};
  // Nobody is asked to depart from what holds in principle: who does, says so at once.
  const afwijking = new Set(test.gronden.flatMap((g) => (g.ruimte?.soort === "inBeginsel" ? [g.regel] : [])));
  const oordelen = new Map([...alles.oordelen].filter(([regel]) => afwijking.has(regel)));
  const vragen: string[] = [];
  const isBekend = (pad: string): boolean => {
    const regel = regelVanOordeel(pad);
    return regel === undefined ? alles.feiten[pad] !== undefined : alles.oordelen.has(regel);
  };
  for (;;) {
    const uitkomst = toets(test, { ...alles, feiten, oordelen });
    const open = uitkomst.ontbrekend.map(({ feit }) => feit.pad);
    const vraag = [uitkomst.volgendeVraag, ...open].filter((pad) => pad !== null).find(isBekend);
    if (vraag === undefined) return { uitkomst, vragen };
    if (vragen.includes(vraag)) throw new Error(`${vraag} is asked twice`);
    vragen.push(vraag);
    const regel = regelVanOordeel(vraag);
    if (regel === undefined) feiten[vraag] = alles.feiten[vraag];
    else oordelen.set(regel, alles.oordelen.get(regel) ?? false);
  }
}
