import { vragen as vragenVan } from "../../regelsets/vragen.ts";
import { type Api, createRoute } from "../api.ts";
import { json, LEESPROBLEMEN } from "../responses.ts";
import { leesRegelset } from "./leesRegelset.ts";
import { pad, vragen as schema, vraag } from "./schema.ts";

const route = createRoute({
  method: "get",
  path: "/regelsets/{id}/vragen",
  operationId: "lijstVragen",
  tags: ["Regelsets"],
  summary: "De vragen van een regelset",
  description:
    "Geeft elk feit dat de berekeningen en toetsen vragen, met de vraag in gewone taal, het type en de opties: genoeg om een formulier te tekenen. Zonder peildatum: vandaag.",
  request: { params: pad, query: vraag },
  responses: { 200: json(schema, "De vragen."), ...LEESPROBLEMEN },
});

/** `GET /regelsets/{id}/vragen`: every fact that a regelset asks, with its question. */
export function vragen(app: Api): void {
  app.openapi(route, async (c) => {
    const { regelset, opname, kop } = await leesRegelset(c, c.req.valid("param").id, c.req.valid("query"));
    return c.json(
      {
        ...kop,
        vragen: vragenVan(regelset, opname.tabellen).map(({ feit: { pad: feit, ...rest }, ...over }) => ({
          feit,
          ...rest,
          ...over,
        })),
      },
      200,
    );
  });
}
