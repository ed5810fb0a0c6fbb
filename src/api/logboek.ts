import type { MiddlewareHandler } from "hono";
import { routePath } from "hono/route";
import type { Omgeving } from "./omgeving.ts";

/** Logs one line per request: method, route pattern, status, duration in milliseconds and request id; nothing of its content. */
export const logboek: MiddlewareHandler<Omgeving> = async (c, next) => {
  const begin = performance.now();
  await next();
  const regel = {
    methode: c.req.method,
    route: routePath(c, -1),
    status: c.res.status,
    duurMs: Math.round(performance.now() - begin),
    verzoek: c.var.verzoek,
  };
  // biome-ignore lint/suspicious/noConsole: the log of a Worker is its console
  console.log(JSON.stringify(regel));
};
