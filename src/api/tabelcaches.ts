import type { MiddlewareHandler } from "hono";
import type { Tabelbron } from "../tabellen/tabelbron.ts";
import { tabelcache } from "../tabellen/tabelcache.ts";
import type { Omgeving } from "./omgeving.ts";

/** Gives each request the tables of its database, kept in the isolate from one request to the next. */
export function metTabellen(nu: () => number): MiddlewareHandler<Omgeving> {
  const caches = new WeakMap<D1Database, Tabelbron>();
  return async (c, next) => {
    const { DB } = c.env;
    const tabellen = caches.get(DB) ?? tabelcache(DB, nu);
    caches.set(DB, tabellen);
    c.set("tabellen", tabellen);
    c.set("nu", nu());
    await next();
  };
}
