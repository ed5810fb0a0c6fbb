import type { Hook } from "@hono/zod-openapi";
import { foutenVan, pointer } from "./fouten.ts";
import type { Omgeving } from "./omgeving.ts";
import { ongeldigeInvoer } from "./problem.ts";
import { samenhangfouten } from "./situatie/samenhang.ts";

/** Refuses input that a schema does not take, with every fault: those of form and those of coherence. */
export const weigerOngeldig: Hook<unknown, Omgeving, string, unknown> = async (uitslag, c) => {
  if (uitslag.success) return;
  const invoer: unknown = uitslag.target === "json" ? await c.req.json() : c.req.query();
  const vorm = foutenVan(uitslag.error, invoer);
  const gemeld = new Set(vorm.map(({ pad, code }) => `${pad} ${code}`));
  const samenhang = samenhangfouten(invoer)
    .map(({ pad, code, melding }) => ({ pad: pointer(pad), code, melding }))
    .filter(({ pad, code }) => !gemeld.has(`${pad} ${code}`));
  throw ongeldigeInvoer([...vorm, ...samenhang]);
};
