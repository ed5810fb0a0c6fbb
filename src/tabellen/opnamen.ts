import { bewaar } from "./geheugen.ts";
import type { RuweTabellen } from "./lees.ts";
import { type Momentopname, momentopname, type Vereist } from "./momentopname.ts";

/** What the tables need to know of a regelset. */
export interface Gevraagd {
  readonly id: string;
  readonly sleutels: Vereist;
}

/** The days on which a row begins or ceases to hold, the last first. Between two of them the same rows hold. */
function grenzen({ stand: _, ...tabellen }: RuweTabellen): readonly string[] {
  const dagen = new Set<string>();
  for (const { geldigVan, geldigTot } of Object.values(tabellen).flat()) {
    dagen.add(geldigVan);
    if (geldigTot !== null) dagen.add(geldigTot);
  }
  return [...dagen].sort().reverse();
}

/** The rows of one regelset as they stood at one instant, with what holds on each date that was asked. */
export class Opnamen {
  readonly ruw: RuweTabellen;
  readonly #grenzen: readonly string[];
  /** By the day since which the same rows hold, so that what is kept grows with the tables and not with the dates. */
  readonly #perDag = new Map<string, Momentopname>();

  constructor(ruw: RuweTabellen) {
    this.ruw = ruw;
    this.#grenzen = grenzen(ruw);
  }

  /** The tables on a date (ISO); undefined where the regelset is not in force then. Throws `TabelFout`. */
  async opDatum({ sleutels }: Gevraagd, datum: string): Promise<Momentopname | undefined> {
    const dag = this.#grenzen.find((grens) => grens <= datum) ?? "";
    const opname = this.#perDag.get(dag) ?? (await momentopname(this.ruw, datum, sleutels));
    return opname && bewaar(this.#perDag, dag, opname);
  }
}
