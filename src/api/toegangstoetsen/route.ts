import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { geenVraag } from "../geenVraag.ts";
import { jsonInvoer } from "../invoer.ts";
import { regelsetkop } from "../kop.ts";
import { kwitantie } from "../kwitantie.ts";
import type { Omgeving } from "../omgeving.ts";
import { ongeldigeInvoer } from "../problem.ts";
import { json, REKENPROBLEMEN } from "../responses.ts";
import { kiesRegelset, tabellenOp } from "../tabellen.ts";
import { voerUit } from "../toetsen/toets.ts";
import { toonToets } from "../toetsen/toon.ts";
import { antwoord, verzoek } from "./schema.ts";

const route = createRoute({
  method: "post",
  path: "/toegangstoetsen",
  operationId: "toetsToegang",
  tags: ["Toetsen"],
  summary: "Toets of iemand in aanmerking komt",
  description:
    "Geeft ja, nee of onbekend, met elke grond en de regel waar die vandaan komt. Bij onbekend staan onder ontbrekend de feiten die nog kunnen uitmaken.",
  middleware: [jsonInvoer] as const,
  request: {
    query: geenVraag,
    body: { required: true, content: { "application/json": { schema: verzoek } } },
  },
  responses: { 200: json(antwoord, "De uitkomst."), ...REKENPROBLEMEN },
});

/** `POST /toegangstoetsen`: whether someone is let in to a provision. */
export function toegangstoetsen(app: OpenAPIHono<Omgeving>): void {
  app.openapi(route, async (c) => {
    const { stand, ...invoer } = c.req.valid("json");
    const { peildatum, voorziening } = invoer;
    const regelset = kiesRegelset(invoer.regelset);
    const test = regelset.toetsing.toegang[voorziening];
    if (test === undefined) {
      const toegestaan = Object.keys(regelset.toetsing.toegang);
      const melding = `Het document van ${regelset.id} heeft geen toegangsregels voor deze voorziening.`;
      throw ongeldigeInvoer([{ pad: "/voorziening", code: "niet-toegestaan", melding, toegestaan }]);
    }
    const opname = await tabellenOp(c, regelset, peildatum, stand);
    const uitkomst = voerUit(test, regelset, opname, invoer);
    return c.json(
      {
        regelset: regelsetkop(opname),
        peildatum,
        voorziening,
        ...toonToets(uitkomst),
        kwitantie: await kwitantie(opname, invoer),
      },
      200,
    );
  });
}
