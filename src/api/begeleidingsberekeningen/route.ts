import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { REGELSETS } from "../../regelsets/index.ts";
import { geenVraag } from "../geenVraag.ts";
import { jsonInvoer } from "../invoer.ts";
import { regelsetkop } from "../kop.ts";
import { kwitantie } from "../kwitantie.ts";
import type { Omgeving } from "../omgeving.ts";
import { ongeldigeInvoer } from "../problem.ts";
import { json, REKENPROBLEMEN } from "../responses.ts";
import { kiesRegelset, tabellenOp } from "../tabellen.ts";
import { antwoord } from "./antwoord.ts";
import { verzoek } from "./verzoek.ts";

const route = createRoute({
  method: "post",
  path: "/begeleidingsberekeningen",
  operationId: "berekenBegeleiding",
  tags: ["Berekeningen"],
  summary: "Bereken de omvang van begeleiding, dagbesteding en kortdurend verblijf",
  description:
    "Toetst wat is gevraagd aan de regels van een regelset en geeft de omvang per week, elke stap met de regel waar zij vandaan komt. Alleen voor regelsets met regels voor begeleiding.",
  middleware: [jsonInvoer] as const,
  request: {
    query: geenVraag,
    body: { required: true, content: { "application/json": { schema: verzoek } } },
  },
  responses: { 200: json(antwoord, "De berekening."), ...REKENPROBLEMEN },
});

/** The rules on support of a regelset. Refuses a regelset whose document has none. */
function kiesBegeleiding(id: string) {
  const regelset = kiesRegelset(id);
  if (regelset.begeleiding) return { regelset, begeleiding: regelset.begeleiding };
  const toegestaan = [...REGELSETS.values()].filter((ander) => ander.begeleiding).map((ander) => ander.id);
  const melding = `Het document van ${id} heeft geen regels voor begeleiding.`;
  throw ongeldigeInvoer([{ pad: "/regelset", code: "niet-toegestaan", melding, toegestaan }]);
}

/** `POST /begeleidingsberekeningen`: support, dagbesteding and kortdurend verblijf. */
export function begeleidingsberekeningen(app: OpenAPIHono<Omgeving>): void {
  app.openapi(route, async (c) => {
    const { stand, ...invoer } = c.req.valid("json");
    const { regelset: id, peildatum, ...vraag } = invoer;
    const { regelset, begeleiding } = kiesBegeleiding(id);
    const opname = await tabellenOp(c, regelset, peildatum, stand);
    const { ontbrekend, ...uitkomst } = begeleiding(vraag, opname.tabellen);
    return c.json(
      {
        regelset: regelsetkop(opname),
        peildatum,
        ...uitkomst,
        ontbrekend: ontbrekend.map(({ feit: { pad, ...rest }, regels }) => ({ feit: pad, ...rest, regels })),
        kwitantie: await kwitantie(opname, invoer),
      },
      200,
    );
  });
}
