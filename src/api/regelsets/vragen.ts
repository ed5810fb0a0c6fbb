import { landelijk } from "../../regelsets/landelijk/index.ts";
import type { Kader, Regelset } from "../../regelsets/regelset.ts";
import { vragen as vragenVan } from "../../regelsets/vragen.ts";
import { activiteitenVan } from "../activiteiten/rijen.ts";
import { type Api, createRoute } from "../api.ts";
import { kiesNorm } from "../normberekeningen/norm.ts";
import type { Rekenbron } from "../rekenbron.ts";
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

/** The frameworks that a caller may name, as far as they are in force. */
async function kadersVan({ normenkaders }: Regelset, bron: Rekenbron, peildatum: string, stand: string) {
  const kaders: Kader[] = [];
  for (const id of normenkaders) {
    const ander = kiesNorm(id);
    const opname = await bron.var.tabellen.opDatum(ander, peildatum, stand);
    if (opname) kaders.push({ id, normdeel: (situatie) => ander.normdeel(situatie, opname.tabellen) });
  }
  return kaders;
}

/** `GET /regelsets/{id}/vragen`: every fact that a regelset asks, with its question. */
export function vragen(app: Api): void {
  app.openapi(route, async (c) => {
    const { regelset, opname, kop } = await leesRegelset(c, c.req.valid("param").id, c.req.valid("query"));
    const { peildatum, stand } = kop;
    const wet = await c.var.tabellen.opDatum(landelijk, peildatum, stand);
    const lijst = vragenVan(regelset, {
      tabellen: opname.tabellen,
      gemeentecodes: opname.tarieven.gemeentecodes,
      activiteiten: activiteitenVan(opname),
      kaders: await kadersVan(regelset, c, peildatum, stand),
      wet: wet?.tabellen,
    });
    return c.json(
      {
        ...kop,
        vragen: lijst.map(({ feit: { pad: feit, ...rest }, ...over }) => ({ feit, ...rest, ...over })),
      },
      200,
    );
  });
}
