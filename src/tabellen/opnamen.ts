import { bewaar } from "./geheugen.ts";
import type { RuweTabellen } from "./lees.ts";
import { type Momentopname, momentopname, type Vereist } from "./momentopname.ts";

/** What the tables need to know of a regelset. */
export interface Gevraagd {
  readonly id: string;
  readonly sleutels: Vereist;
}

/**
 * The latest day, no later than `datum`, on which a row began or ceased to hold. The same rows hold on both, so
 * that what is kept grows with the tables and not with the dates that are asked for.
 */
function begin({ stand: _, ...tabellen }: RuweTabellen, datum: string): string {
  let laatste = "";
  for (const { geldigVan, geldigTot } of Object.values(tabellen).flat()) {
    if (geldigVan <= datum && geldigVan > laatste) laatste = geldigVan;
    if (geldigTot !== null && geldigTot <= datum && geldigTot > laatste) laatste = geldigTot;
  }
  return laatste;
}

/** The rows of one regelset as they stood at one instant, with what holds on each date that was asked. */
export class Opnamen {
  readonly ruw: RuweTabellen;
  readonly #perDag = new Map<string, Momentopname>();

  constructor(ruw: RuweTabellen) {
    this.ruw = ruw;
  }

  /** The tables on a date (ISO); undefined where the regelset is not in force then. Throws `TabelFout`. */
  async opDatum({ sleutels }: Gevraagd, datum: string): Promise<Momentopname | undefined> {
    const dag = begin(this.ruw, datum);
    const opname = this.#perDag.get(dag) ?? (await momentopname(this.ruw, datum, sleutels));
    return opname && bewaar(this.#perDag, dag, opname);
  }
}
