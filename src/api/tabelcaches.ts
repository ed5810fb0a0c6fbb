import type { MiddlewareHandler } from "hono";
import { Tabelbron } from "../tabellen/tabelbron.ts";
import { standVan, tabelcache, VERSHEID } from "../tabellen/tabelcache.ts";
import type { Omgeving } from "./omgeving.ts";

/** Only on an answer by tables that could not be read anew: when they were read. */
export const VEROUDERD = "Tabellen-Gelezen";

/**
 * Gives each request the tables of its database, kept in the isolate from one request to the next. An answer by tables
 * of a while ago, because the database does not answer now, says so in a header.
 */
export function metTabellen(nu: () => number): MiddlewareHandler<Omgeving> {
  const caches = new WeakMap<D1Database, Tabelbron>();
  return async (c, next) => {
    const { DB } = c.env;
    const cache = caches.get(DB) ?? tabelcache(DB, nu);
    caches.set(DB, cache);
    const tijd = nu();
    let oudste = standVan(tijd);
    c.set("nu", tijd);
    c.set(
      "tabellen",
      new Tabelbron(async (id, stand) => {
        const opnamen = await cache.opnamen(id, stand);
        if (stand === undefined && opnamen.ruw.stand < oudste) oudste = opnamen.ruw.stand;
        return opnamen;
      }),
    );
    await next();
    if (oudste <= standVan(tijd - VERSHEID - 1000)) c.header(VEROUDERD, oudste);
  };
}
