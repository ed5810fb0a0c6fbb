import type { MiddlewareHandler } from "hono";
import { Tabelcache } from "../tabellen/tabelcache.ts";
import type { Omgeving } from "./omgeving.ts";

/** Gives each request the tables of its database, kept in the isolate from one request to the next. */
export function metTabellen(nu: () => number): MiddlewareHandler<Omgeving> {
  const caches = new WeakMap<D1Database, Tabelcache>();
  return async (c, next) => {
    const { DB } = c.env;
    const tabellen = caches.get(DB) ?? new Tabelcache(DB, nu);
    caches.set(DB, tabellen);
    c.set("tabellen", tabellen);
    c.set("nu", nu());
    await next();
  };
}
