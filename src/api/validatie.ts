import type { Hook } from "@hono/zod-openapi";
import { dubbeleVelden } from "./dubbel.ts";
import { foutenVan, pointer } from "./fouten.ts";
import type { Omgeving } from "./omgeving.ts";
import { ongeldigeInvoer } from "./problem.ts";
import { samenhangfouten } from "./situatie/samenhang.ts";

/** Refuses input that a schema does not take, with every fault: doubled names, those of form and those of coherence. */
export const weigerOngeldig: Hook<unknown, Omgeving, string, unknown> = async (uitslag, c) => {
  const isJson = uitslag.target === "json";
  const dubbel = isJson ? dubbeleVelden(await c.req.text()) : [];
  if (uitslag.success && dubbel.length === 0) return;
  const invoer: unknown = isJson ? await c.req.json() : c.req.query();
  const vorm = uitslag.success ? [] : foutenVan(uitslag.error, invoer);
  const gemeld = new Set(vorm.map(({ pad, code }) => `${pad} ${code}`));
  const samenhang = samenhangfouten(invoer)
    .map(({ pad, code, melding }) => ({ pad: pointer(pad), code, melding }))
    .filter(({ pad, code }) => !gemeld.has(`${pad} ${code}`));
  throw ongeldigeInvoer([...dubbel, ...vorm, ...samenhang]);
};
