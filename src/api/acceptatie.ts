import type { MiddlewareHandler } from "hono";
import { parseAccept } from "hono/utils/accept";
import type { Omgeving } from "./omgeving.ts";
import { Probleem } from "./problem.ts";

const LEVERBAAR = ["application/json", "application/problem+json"];

const past = (gevraagd: string, leverbaar: string): boolean =>
  gevraagd === "*/*" || gevraagd === leverbaar || gevraagd === `${leverbaar.split("/")[0]}/*`;

/** Refuses a caller who takes no JSON at all. */
export const alleenJson: MiddlewareHandler<Omgeving> = async (c, next) => {
  const accept = c.req.header("Accept");
  if (accept) {
    const gewild = parseAccept(accept.toLowerCase()).filter(({ q }) => q > 0);
    if (!gewild.some(({ type }) => LEVERBAAR.some((leverbaar) => past(type, leverbaar)))) {
      throw new Probleem("niet-leverbaar", { detail: "Deze API antwoordt alleen met application/json." });
    }
  }
  return next();
};
