import type { MiddlewareHandler } from "hono";
import type { Omgeving } from "./omgeving.ts";
import { Probleem } from "./problem.ts";

/** As the longest period that the platform counts in. */
const WACHT_SECONDEN = "60";
const EIGEN_MACHINE: ReadonlySet<string> = new Set(["127.0.0.1", "::1"]);

/**
 * Refuses an address that asks too much. The platform sets the header on every request and counts; a request from
 * the machine itself is a developer's. The address is used for nothing else.
 */
export const limiet: MiddlewareHandler<Omgeving> = async (c, next) => {
  const adres = c.req.header("CF-Connecting-IP");
  if (c.env.LIMIET !== undefined && adres !== undefined && !EIGEN_MACHINE.has(adres)) {
    const { success } = await c.env.LIMIET.limit({ key: adres });
    if (!success) {
      throw new Probleem("te-veel-verzoeken", {
        detail: `Er kwamen te veel verzoeken van dit adres. Wacht ${WACHT_SECONDEN} seconden.`,
        headers: { "Retry-After": WACHT_SECONDEN },
      });
    }
  }
  return next();
};
