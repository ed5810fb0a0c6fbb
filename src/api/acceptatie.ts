import type { MiddlewareHandler } from "hono";
import { parseAccept } from "hono/utils/accept";
import type { Omgeving } from "./omgeving.ts";
import { Probleem } from "./problem.ts";

/** What takes JSON, the most specific first: that one decides (RFC 9110, 12.5.1). */
const BEREIKEN = ["application/json", "application/*", "*/*"];

function neemtJson(accept: string): boolean {
  // Best quality first; reversed, so that of one range that is named twice the best is kept.
  const kwaliteit = new Map(
    parseAccept(accept.toLowerCase())
      .reverse()
      .map(({ type, q }) => [type, q]),
  );
  const beslist = BEREIKEN.find((bereik) => kwaliteit.has(bereik)) ?? "";
  return [beslist, "application/problem+json"].some((type) => (kwaliteit.get(type) ?? 0) > 0);
}

/** Refuses a caller who takes no JSON at all. */
export const alleenJson: MiddlewareHandler<Omgeving> = async (c, next) => {
  const accept = c.req.header("Accept");
  if (accept && !neemtJson(accept)) {
    throw new Probleem("niet-leverbaar", { detail: "Deze API antwoordt alleen met application/json." });
  }
  return next();
};
