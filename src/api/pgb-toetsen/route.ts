import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import type { Toetsuitkomst } from "../../regels/toetsuitkomst.ts";
import type { Momentopname } from "../../tabellen/momentopname.ts";
import { geenVraag } from "../geenVraag.ts";
import { jsonInvoer } from "../invoer.ts";
import { regelsetkop } from "../kop.ts";
import { kwitantie } from "../kwitantie.ts";
import type { Omgeving } from "../omgeving.ts";
import { json, REKENPROBLEMEN } from "../responses.ts";
import { kiesRegelset, tabellenOp } from "../tabellen.ts";
import { samengevoegd } from "../toetsen/samengevoegd.ts";
import { voerUit } from "../toetsen/toets.ts";
import { toonToets } from "../toetsen/toon.ts";
import { zonderToets } from "../toetsen/zonder.ts";
import { antwoord, verzoek } from "./schema.ts";

const route = createRoute({
  method: "post",
  path: "/pgb-toetsen",
  operationId: "toetsPgb",
  tags: ["Toetsen"],
  summary: "Toets of een pgb mogelijk is",
  description:
    "Toetst de voorwaarden en weigeringsgronden voor een persoonsgebonden budget: die van het document van de gemeente en die van de wet, elk als eigen laag.",
  middleware: [jsonInvoer] as const,
  request: {
    query: geenVraag,
    body: { required: true, content: { "application/json": { schema: verzoek } } },
  },
  responses: { 200: json(antwoord, "De uitkomst."), ...REKENPROBLEMEN },
});

/** The law, which holds beside every document. */
const LANDELIJK = "landelijk";

/** `POST /pgb-toetsen`: whether a personal budget can be given, by the document and by the law. */
export function pgbToetsen(app: OpenAPIHono<Omgeving>): void {
  app.openapi(route, async (c) => {
    const { stand, ...invoer } = c.req.valid("json");
    const { peildatum } = invoer;
    const regelset = kiesRegelset(invoer.regelset);
    const lagen: { readonly opname: Momentopname; readonly uitkomst: Toetsuitkomst }[] = [];
    for (const laag of [regelset, kiesRegelset(LANDELIJK)]) {
      const test = laag.toetsing.pgb;
      if (test === undefined || lagen.some(({ opname }) => opname.versie.regelset === laag.id)) continue;
      const opname = await tabellenOp(c, laag, peildatum, lagen[0]?.opname.stand ?? stand);
      lagen.push({ opname, uitkomst: voerUit(test, laag, opname, invoer) });
    }
    const [eerste] = lagen;
    if (eerste === undefined) throw zonderToets(regelset, "pgb");
    return c.json(
      {
        regelset: regelsetkop(eerste.opname),
        peildatum,
        ...samengevoegd(lagen.map(({ uitkomst }) => uitkomst)),
        lagen: lagen.map(({ opname, uitkomst }) => ({
          regelset: regelsetkop(opname),
          ...toonToets(uitkomst),
        })),
        kwitantie: await kwitantie(eerste.opname, invoer, { lagen: lagen.map(({ opname }) => opname) }),
      },
      200,
    );
  });
}
