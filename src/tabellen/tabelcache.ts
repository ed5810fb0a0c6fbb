import { bewaar } from "./geheugen.ts";
import { leesTabellen } from "./lees.ts";
import { Opnamen } from "./opnamen.ts";
import { Tabelbron } from "./tabelbron.ts";
import { binnenTijdslimiet } from "./tijdslimiet.ts";

/** A changed table is seen within a minute: what was read is used for less than that. In milliseconds. */
export const VERSHEID = 50_000;
/** While the database does not answer, what was read last is used up to this age. In milliseconds. */
export const HOUDBAARHEID = 3_600_000;
/** After a reading that failed, how long the next waits. In milliseconds. */
export const ADEMPAUZE = 10_000;

/** A UTC instant to the second, which is how the tables record theirs. */
export const standVan = (tijd: number): string => `${new Date(tijd).toISOString().slice(0, 19)}Z`;

/** Tables with the instant at which they were read. `mislukt`: when reading them anew last failed. */
interface Gelezen {
  readonly op: number;
  readonly opnamen: Opnamen;
  readonly mislukt?: number;
}

/**
 * The tables of a database, kept in the isolate. Only what has arrived is shared: a promise that one request started
 * may never settle for another, so two requests at a cold start each read for themselves. `nu`: milliseconds since 1970.
 * Where the database does not answer in time the last tables are given while they keep; without them: `TabelFout`.
 */
export function tabelcache(db: D1Database, nu: () => number): Tabelbron {
  const gelezen = new Map<string, Gelezen>();
  return new Tabelbron(async (id, stand) => {
    const tijd = nu();
    const sleutel = `${id} ${stand ?? ""}`;
    const bekend = gelezen.get(sleutel);
    if (bekend !== undefined) {
      const { op, mislukt } = bekend;
      const houdbaar = tijd - op < HOUDBAARHEID;
      if (tijd - op < VERSHEID || (mislukt !== undefined && houdbaar && tijd - mislukt < ADEMPAUZE)) {
        return bewaar(gelezen, sleutel, bekend).opnamen;
      }
    }
    try {
      const opnamen = new Opnamen(await binnenTijdslimiet(leesTabellen(db, id, stand ?? standVan(tijd))));
      return bewaar(gelezen, sleutel, { op: tijd, opnamen }).opnamen;
    } catch (fout) {
      if (bekend === undefined || tijd - bekend.op >= HOUDBAARHEID) throw fout;
      return bewaar(gelezen, sleutel, { ...bekend, mislukt: tijd }).opnamen;
    }
  });
}
