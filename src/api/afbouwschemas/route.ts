import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { REGELSETS } from "../../regelsets/index.ts";
import { geenVraag } from "../geenVraag.ts";
import { jsonInvoer } from "../invoer.ts";
import { regelsetkop } from "../kop.ts";
import { kwitantie } from "../kwitantie.ts";
import type { Omgeving } from "../omgeving.ts";
import { metVraag } from "../ontbrekend.ts";
import { ongeldigeInvoer } from "../problem.ts";
import { json, REKENPROBLEMEN } from "../responses.ts";
import { kiesRegelset, tabellenOp } from "../tabellen.ts";
import { antwoord, verzoek } from "./schema.ts";

const route = createRoute({
  method: "post",
  path: "/afbouwschemas",
  operationId: "maakAfbouwschema",
  tags: ["Berekeningen"],
  summary: "Maak het schema waarmee hulp bij het huishouden wordt afgebouwd",
  description:
    "Geeft de stappen waarin ondersteuning bij het huishouden die stopt of minder wordt, wordt afgebouwd, elke stap met de regel waar zij vandaan komt. Alleen voor regelsets met een afbouwregeling.",
  middleware: [jsonInvoer] as const,
  request: {
    query: geenVraag,
    body: { required: true, content: { "application/json": { schema: verzoek } } },
  },
  responses: { 200: json(antwoord, "Het schema."), ...REKENPROBLEMEN },
});

/** The scheme of a regelset. Refuses a regelset whose document has none. */
function kiesAfbouw(id: string) {
  const regelset = kiesRegelset(id);
  if (regelset.afbouw) return { regelset, afbouw: regelset.afbouw };
  const toegestaan = [...REGELSETS.values()].filter((ander) => ander.afbouw).map((ander) => ander.id);
  const melding = `Het document van ${id} heeft geen afbouwregeling.`;
  throw ongeldigeInvoer([{ pad: "/regelset", code: "niet-toegestaan", melding, toegestaan }]);
}

/** `POST /afbouwschemas`: how household help that ends or becomes less is brought down. */
export function afbouwschemas(app: OpenAPIHono<Omgeving>): void {
  app.openapi(route, async (c) => {
    const { stand, ...invoer } = c.req.valid("json");
    const { regelset: id, peildatum, ...vraag } = invoer;
    const { regelset, afbouw } = kiesAfbouw(id);
    const opname = await tabellenOp(c, regelset, peildatum, stand);
    const schema = afbouw(vraag, opname.tabellen);
    return c.json(
      {
        regelset: regelsetkop(opname),
        peildatum,
        uitkomst: schema.uitkomst,
        gronden: schema.gronden,
        ontbrekend: schema.ontbrekend.map(metVraag),
        stappen: schema.stappen,
        nieuweOmvangVanaf: schema.nieuweOmvangVanaf,
        oordeel: schema.oordeel,
        kwitantie: await kwitantie(opname, invoer),
      },
      200,
    );
  });
}
