import type { MiddlewareHandler } from "hono";
import type { Omgeving } from "./omgeving.ts";
import { VEROUDERD } from "./tabelcaches.ts";
import { API_VERSIE } from "./versie.ts";

/** What the NLGov API Design Rules and its transport-security module ask on every response. */
const VAST = {
  "API-Version": API_VERSIE,
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": `API-Version, ETag, Retry-After, ${VEROUDERD}, X-Request-Id`,
  "Cache-Control": "no-store",
  "Content-Security-Policy": "frame-ancestors 'none'",
  "Referrer-Policy": "no-referrer",
  "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
} as const;

/** Puts the fixed headers on every response, errors included; a page may set a stricter policy of its own. */
export const vasteHeaders: MiddlewareHandler<Omgeving> = async (c, next) => {
  await next();
  // The first makes the answer one of our own, with headers that can be set; each through Hono would copy it again.
  c.header("X-Request-Id", c.var.verzoek);
  const { headers } = c.res;
  for (const [naam, waarde] of Object.entries(VAST)) {
    if (naam !== "Content-Security-Policy" || !headers.has(naam)) headers.set(naam, waarde);
  }
};
