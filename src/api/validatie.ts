import type { Hook } from "@hono/zod-openapi";
import { dubbeleVelden } from "./dubbel.ts";
import { foutenVan } from "./fouten.ts";
import type { Omgeving } from "./omgeving.ts";
import { ongeldigeInvoer } from "./problem.ts";

/** Refuses input that the schema of a route does not take, with every fault: doubled names and those of form. */
export const weigerOngeldig: Hook<unknown, Omgeving, string, unknown> = async (uitslag, c) => {
  const isJson = uitslag.target === "json";
  const dubbel = isJson ? dubbeleVelden(await c.req.text()) : [];
  if (uitslag.success && dubbel.length === 0) return;
  const invoer: unknown = isJson ? await c.req.json() : c.req.query();
  throw ongeldigeInvoer([...dubbel, ...(uitslag.success ? [] : foutenVan(uitslag.error, invoer))]);
};
