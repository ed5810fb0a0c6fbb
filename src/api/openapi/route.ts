import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { hash } from "../../tabellen/hash.ts";
import type { Omgeving } from "../omgeving.ts";
import { headers, json, LEESPROBLEMEN } from "../responses.ts";

const route = createRoute({
  method: "get",
  path: "/openapi.json",
  operationId: "toonOpenapi",
  tags: ["Over deze API"],
  summary: "Dit document",
  description: "Geeft de beschrijving van deze API als OpenAPI 3.0.3.",
  responses: {
    200: json(z.object({ openapi: z.string() }).openapi("OpenapiDocument"), "Het OpenAPI-document."),
    304: { description: "Het document is niet veranderd.", headers },
    405: LEESPROBLEMEN[405],
    406: LEESPROBLEMEN[406],
    429: LEESPROBLEMEN[429],
  },
});

/** `GET /openapi.json`: the committed document, as the same bytes every time, with their hash as ETag. */
export function openapi(app: OpenAPIHono<Omgeving>, document: object): void {
  let klaar: { readonly bytes: string; readonly etag: string } | undefined;
  app.openAPIRegistry.registerPath(route);
  app.get(route.getRoutingPath(), async (c) => {
    if (klaar === undefined) {
      const bytes = JSON.stringify(document);
      klaar = { bytes, etag: `"${await hash(bytes)}"` };
    }
    const headers = { ETag: klaar.etag };
    const bekend = c.req
      .header("If-None-Match")
      ?.split(",")
      .map((tag) => tag.trim().replace(/^W\//, ""));
    if (bekend?.some((tag) => tag === "*" || tag === klaar?.etag))
      return new Response(null, { status: 304, headers });
    return new Response(klaar.bytes, { headers: { ...headers, "content-type": "application/json" } });
  });
}
