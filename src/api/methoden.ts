import type { Hono } from "hono";
import type { Omgeving } from "./omgeving.ts";
import { Probleem } from "./problem.ts";

/**
 * Answers what a path does not take: `OPTIONS` with what it does take, anything else with a 405. To be called
 * when all routes are in.
 */
export function overigeMethoden(app: Hono<Omgeving>): void {
  const perPad = new Map<string, Set<string>>();
  for (const { path, method } of app.routes) {
    if (method === "ALL") continue;
    const methoden = perPad.get(path) ?? new Set();
    perPad.set(path, methoden.add(method));
  }
  for (const [pad, methoden] of perPad) {
    if (methoden.has("GET")) methoden.add("HEAD");
    const toegestaan = [...methoden, "OPTIONS"].sort().join(", ");
    app.options(pad, (c) =>
      c.body(null, 204, {
        Allow: toegestaan,
        "Access-Control-Allow-Methods": toegestaan,
        "Access-Control-Allow-Headers": "Content-Type, Accept, If-None-Match",
        "Access-Control-Max-Age": "86400",
      }),
    );
    app.all(pad, (c) => {
      throw new Probleem("methode-niet-toegestaan", {
        detail: `De methode ${c.req.method} kan hier niet. Wel: ${toegestaan}.`,
        headers: { Allow: toegestaan },
      });
    });
  }
}
