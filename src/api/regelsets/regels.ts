import { voorwaardenPerRegel } from "../../regelsets/voorwaarden.ts";
import { type Api, createRoute } from "../api.ts";
import { json, LEESPROBLEMEN } from "../responses.ts";
import { bronVan } from "./bron.ts";
import { leesRegelset } from "./leesRegelset.ts";
import { pad, regels as schema, vraag } from "./schema.ts";

const route = createRoute({
  method: "get",
  path: "/regelsets/{id}/regels",
  operationId: "lijstRegels",
  tags: ["Regelsets"],
  summary: "Het register van een regelset",
  description:
    "Geeft elke regel van het document met zijn vindplaats, en zegt wat de API ermee doet. Zonder peildatum: vandaag.",
  request: { params: pad, query: vraag },
  responses: { 200: json(schema, "De regels."), ...LEESPROBLEMEN },
});

/** `GET /regelsets/{id}/regels`: every statement of the document and what the API does with it. */
export function regels(app: Api): void {
  app.openapi(route, async (c) => {
    const { regelset, opname, kop } = await leesRegelset(c, c.req.valid("param").id, c.req.valid("query"));
    const perRegel = voorwaardenPerRegel(regelset);
    const voorwaardenVan = (regel: string) => {
      const voorwaarden = perRegel.get(regel);
      return voorwaarden === undefined ? {} : { voorwaarden };
    };
    return c.json(
      {
        ...kop,
        regels: opname.rijen.regel.map(({ regel, thema, soort, omschrijving, bron, plaats }) => ({
          regel,
          thema,
          soort,
          omschrijving,
          behandeling: regelset.behandeling.get(regel) ?? ("nietOpgenomen" as const),
          ...voorwaardenVan(regel),
          bron: bronVan(opname, bron, plaats),
        })),
      },
      200,
    );
  });
}
