import { bewaar } from "./geheugen.ts";
import { leesTabellen } from "./lees.ts";
import { Opnamen } from "./opnamen.ts";
import { Tabelbron } from "./tabelbron.ts";

/** A changed table is seen within a minute: what was read is used for less than that. In milliseconds. */
export const VERSHEID = 50_000;

/** A UTC instant to the second, which is how the tables record theirs. */
export const standVan = (tijd: number): string => `${new Date(tijd).toISOString().slice(0, 19)}Z`;

/**
 * The tables of a database, kept in the isolate. Only what has arrived is shared: a promise that one request started
 * may never settle for another, so two requests at a cold start each read for themselves. `nu`: milliseconds since 1970.
 */
export function tabelcache(db: D1Database, nu: () => number): Tabelbron {
  const gelezen = new Map<string, { readonly op: number; readonly opnamen: Opnamen }>();
  return new Tabelbron(async (id, stand) => {
    const tijd = nu();
    const sleutel = `${id} ${stand ?? ""}`;
    const bekend = gelezen.get(sleutel);
    if (bekend !== undefined && tijd - bekend.op < VERSHEID) return bewaar(gelezen, sleutel, bekend).opnamen;
    const opnamen = new Opnamen(await leesTabellen(db, id, stand ?? standVan(tijd)));
    return bewaar(gelezen, sleutel, { op: tijd, opnamen }).opnamen;
  });
}
