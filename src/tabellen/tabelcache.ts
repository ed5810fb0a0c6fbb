import { leesTabellen, type RuweTabellen } from "./lees.ts";
import { type Momentopname, momentopname, type Vereist } from "./momentopname.ts";

/** A changed table is seen within a minute: what was read is used for less than that. In milliseconds. */
export const VERSHEID = 50_000;
/** Of more regelset and stand pairs, or periods of one, than this the one that was asked longest ago is dropped. */
const PLAATSEN = 64;

interface Gelezen {
  readonly op: number;
  readonly ruw: RuweTabellen;
  readonly opnamen: Map<string, Momentopname>;
}

/** A UTC instant to the second, which is how the tables record theirs. */
export const standVan = (tijd: number): string => `${new Date(tijd).toISOString().slice(0, 19)}Z`;

function bewaar<V>(map: Map<string, V>, sleutel: string, waarde: V): V {
  map.delete(sleutel);
  const [oudste] = map.keys();
  if (map.size >= PLAATSEN && oudste !== undefined) map.delete(oudste);
  map.set(sleutel, waarde);
  return waarde;
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

/** Gives the tables of a regelset: those in the database, or those of a test or a comparison. */
export type Tabelbron = Pick<Tabelcache, "ruw" | "opDatum">;

/**
 * Keeps the tables that were read in the isolate. Only what has arrived is shared: a promise that one request
 * started may never settle for another, so two requests at a cold start each read for themselves.
 */
export class Tabelcache {
  readonly #db: D1Database;
  readonly #nu: () => number;
  readonly #gelezen = new Map<string, Gelezen>();

  constructor(db: D1Database, nu: () => number) {
    this.#db = db;
    this.#nu = nu;
  }

  async #haal(id: string, stand: string | undefined): Promise<Gelezen> {
    const nu = this.#nu();
    const sleutel = `${id} ${stand ?? ""}`;
    const bekend = this.#gelezen.get(sleutel);
    if (bekend !== undefined && nu - bekend.op < VERSHEID) return bewaar(this.#gelezen, sleutel, bekend);
    const ruw = await leesTabellen(this.#db, id, stand ?? standVan(nu));
    return bewaar(this.#gelezen, sleutel, { op: nu, ruw, opnamen: new Map() });
  }

  /** All rows of a regelset as they stood at `stand`, or as they are now. Throws `TabelFout`. */
  async ruw(id: string, stand?: string): Promise<RuweTabellen> {
    return (await this.#haal(id, stand)).ruw;
  }

  /** The tables of a regelset on a date (ISO); undefined where it is not in force then. Throws `TabelFout`. */
  async opDatum(
    regelset: { readonly id: string; readonly sleutels: Vereist },
    datum: string,
    stand?: string,
  ): Promise<Momentopname | undefined> {
    const gelezen = await this.#haal(regelset.id, stand);
    const dag = begin(gelezen.ruw, datum);
    const bekend = gelezen.opnamen.get(dag);
    const opname = bekend ?? (await momentopname(gelezen.ruw, datum, regelset.sleutels));
    return opname && bewaar(gelezen.opnamen, dag, opname);
  }
}
