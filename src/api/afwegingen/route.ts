import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { geenVraag } from "../geenVraag.ts";
import { jsonInvoer } from "../invoer.ts";
import { regelsetkop } from "../kop.ts";
import { kwitantie } from "../kwitantie.ts";
import type { Omgeving } from "../omgeving.ts";
import { json, REKENPROBLEMEN } from "../responses.ts";
import { kiesRegelset, tabellenOp } from "../tabellen.ts";
import { voerUit } from "../toetsen/toets.ts";
import { toonToets } from "../toetsen/toon.ts";
import { zonderToets } from "../toetsen/zonder.ts";
import { antwoord, verzoek } from "./schema.ts";

const route = createRoute({
  method: "post",
  path: "/afwegingen",
  operationId: "weegAf",
  tags: ["Toetsen"],
  summary: "Weeg een hulpvraag af in stappen",
  description:
    "Gaat de stappen van de Centrale Raad van Beroep af: hulpvraag, probleem, hulp die nodig is, wat iemand zelf of met anderen kan, en wat overblijft. Elke weegfactor heeft een eigen uitkomst of staat onder oordeel.",
  middleware: [jsonInvoer] as const,
  request: {
    query: geenVraag,
    body: { required: true, content: { "application/json": { schema: verzoek } } },
  },
  responses: { 200: json(antwoord, "De uitkomst."), ...REKENPROBLEMEN },
});

/** `POST /afwegingen`: the weighing framework of a document, step by step. */
export function afwegingen(app: OpenAPIHono<Omgeving>): void {
  app.openapi(route, async (c) => {
    const { stand, ...invoer } = c.req.valid("json");
    const { peildatum } = invoer;
    const regelset = kiesRegelset(invoer.regelset);
    const test = regelset.toetsing.afweging;
    if (test === undefined) throw zonderToets(regelset, "afweging");
    const opname = await tabellenOp(c, regelset, peildatum, stand);
    const uitkomst = voerUit(test, regelset, opname, invoer);
    return c.json(
      {
        regelset: regelsetkop(opname),
        peildatum,
        ...toonToets(uitkomst),
        stappen: uitkomst.stappen,
        kwitantie: await kwitantie(opname, invoer),
      },
      200,
    );
  });
}
