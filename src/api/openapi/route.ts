import { hash } from "../../tabellen/hash.ts";
import { type Api, createRoute } from "../api.ts";
import { headers, json, LEESPROBLEMEN } from "../responses.ts";
import * as z from "../zod.ts";

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

/** Where the static assets have the document. */
const BESTAND = "/openapi.json";

interface Document {
  readonly bytes: string;
  readonly etag: string;
}

async function lees(assets: Fetcher, verzoek: string): Promise<Document> {
  const bestand = await assets.fetch(new URL(BESTAND, verzoek));
  if (!bestand.ok) throw new Error(`the assets lack ${BESTAND}`);
  const bytes = await bestand.text();
  return { bytes, etag: `"${await hash(bytes)}"` };
}

/** `GET /openapi.json`: the committed document, as the same bytes every time, with their hash as ETag. */
export function openapi(app: Api): void {
  let klaar: Document | undefined;
  app.get(app.beschrijf(route), async (c) => {
    klaar ??= await lees(c.env.ASSETS, c.req.url);
    const { bytes, etag } = klaar;
    const kop = { ETag: etag };
    const bekend = c.req
      .header("If-None-Match")
      ?.split(",")
      .map((tag) => tag.trim().replace(/^W\//, ""));
    if (bekend?.some((tag) => tag === "*" || tag === etag))
      return new Response(null, { status: 304, headers: kop });
    return new Response(bytes, { headers: { ...kop, "content-type": "application/json" } });
  });
}
