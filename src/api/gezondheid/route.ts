import { dagInNederland } from "../../regels/kalenderdag.ts";
import { REGELSETS } from "../../regelsets/index.ts";
import { type Api, createRoute } from "../api.ts";
import { geenVraag } from "../geenVraag.ts";
import { json, LEESPROBLEMEN } from "../responses.ts";
import { API_VERSIE } from "../versie.ts";
import * as z from "../zod.ts";

const antwoord = z
  .object({
    status: z.literal("goed"),
    apiVersie: z.string(),
    regelsets: z.array(z.object({ id: z.string(), geldtVandaag: z.boolean() })),
  })
  .openapi("Gezondheid");

const route = createRoute({
  method: "get",
  path: "/gezondheid",
  operationId: "toonGezondheid",
  tags: ["Over deze API"],
  summary: "Doet de API het?",
  description:
    "Leest de tabellen van elke regelset. Lukt dat niet, dan is het antwoord een probleem met status 503.",
  request: { query: geenVraag },
  responses: {
    200: json(antwoord, "De API en de tabellen zijn te gebruiken."),
    400: LEESPROBLEMEN[400],
    405: LEESPROBLEMEN[405],
    406: LEESPROBLEMEN[406],
    429: LEESPROBLEMEN[429],
    503: LEESPROBLEMEN[503],
  },
});

/** `GET /gezondheid`: whether the tables of every regelset can be used. */
export function gezondheid(app: Api): void {
  app.openapi(route, async (c) => {
    const datum = dagInNederland(c.var.nu);
    const regelsets = await Promise.all(
      [...REGELSETS.values()].map(async (regelset) => ({
        id: regelset.id,
        geldtVandaag: (await c.var.tabellen.opDatum(regelset, datum)) !== undefined,
      })),
    );
    return c.json({ status: "goed" as const, apiVersie: API_VERSIE, regelsets }, 200);
  });
}
