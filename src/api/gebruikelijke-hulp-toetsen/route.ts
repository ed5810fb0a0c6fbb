import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { toetsGebruikelijkeHulp } from "../../regelsets/gebruikelijkeHulptoets.ts";
import { geenVraag } from "../geenVraag.ts";
import { jsonInvoer } from "../invoer.ts";
import { regelsetkop } from "../kop.ts";
import { kwitantie } from "../kwitantie.ts";
import type { Omgeving } from "../omgeving.ts";
import { metVraag } from "../ontbrekend.ts";
import { json, REKENPROBLEMEN } from "../responses.ts";
import { kiesRegelset, tabellenOp } from "../tabellen.ts";
import { kiesGebruikelijkeHulp } from "./kies.ts";
import { antwoord, verzoek } from "./schema.ts";

const route = createRoute({
  method: "post",
  path: "/gebruikelijke-hulp-toetsen",
  operationId: "toetsGebruikelijkeHulp",
  tags: ["Toetsen"],
  summary: "Toets wat huisgenoten zelf moeten doen",
  description:
    "Geeft per taak of huisgenoten haar geheel, gedeeltelijk of niet overnemen, wie dat zijn en wie is vrijgesteld, met de regel waar dat vandaan komt. Bij onbekend staan onder ontbrekend de feiten die nog kunnen uitmaken.",
  middleware: [jsonInvoer] as const,
  request: {
    query: geenVraag,
    body: { required: true, content: { "application/json": { schema: verzoek } } },
  },
  responses: { 200: json(antwoord, "De uitkomst."), ...REKENPROBLEMEN },
});

/** `POST /gebruikelijke-hulp-toetsen`: what housemates must do themselves. */
export function gebruikelijkeHulpToetsen(app: OpenAPIHono<Omgeving>): void {
  app.openapi(route, async (c) => {
    const { stand, ...invoer } = c.req.valid("json");
    const { regelset: id, peildatum, ...vraag } = invoer;
    const regelset = kiesRegelset(id);
    const hulp = kiesGebruikelijkeHulp(regelset, vraag.taken);
    const opname = await tabellenOp(c, regelset, peildatum, stand);
    const uitkomst = toetsGebruikelijkeHulp(hulp, vraag, opname.tabellen);
    return c.json(
      {
        regelset: regelsetkop(opname),
        peildatum,
        taken: uitkomst.taken.map(({ mate: _, ...taak }) => taak),
        leden: uitkomst.leden,
        ontbrekend: uitkomst.ontbrekend.map(metVraag),
        volgendeVraag: uitkomst.volgendeVraag,
        oordeel: uitkomst.oordeel,
        kwitantie: await kwitantie(opname, invoer),
      },
      200,
    );
  });
}
