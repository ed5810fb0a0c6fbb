import { createRoute, type OpenAPIHono } from "@hono/zod-openapi";
import { geenVraag } from "../geenVraag.ts";
import { jsonInvoer } from "../invoer.ts";
import { regelsetkop } from "../kop.ts";
import { kwitantie } from "../kwitantie.ts";
import type { Omgeving } from "../omgeving.ts";
import { metVraag } from "../ontbrekend.ts";
import { json, REKENPROBLEMEN } from "../responses.ts";
import { tabellenOp } from "../tabellen.ts";
import { kiesKader } from "./kader.ts";
import { netto } from "./netto.ts";
import { kiesNorm } from "./norm.ts";
import { antwoord, verzoek } from "./schema.ts";

const route = createRoute({
  method: "post",
  path: "/normberekeningen",
  operationId: "berekenNorm",
  tags: ["Berekeningen"],
  summary: "Bereken de minuten hulp bij het huishouden per week",
  description:
    "Geeft de minuten per week volgens de normtijden van een regelset, elke stap met de regel waar zij vandaan komt. Ontbreekt een feit, dan staat het onder ontbrekend en geeft bandbreedte de grenzen.",
  middleware: [jsonInvoer] as const,
  request: {
    query: geenVraag,
    body: { required: true, content: { "application/json": { schema: verzoek } } },
  },
  responses: { 200: json(antwoord, "De berekening."), ...REKENPROBLEMEN },
});

/** `POST /normberekeningen`: the weekly minutes of a household. */
export function normberekeningen(app: OpenAPIHono<Omgeving>): void {
  app.openapi(route, async (c) => {
    const { stand, ...invoer } = c.req.valid("json");
    const { regelset: id, peildatum, normenkader, gebruikelijkeHulp, ...situatie } = invoer;
    const regelset = kiesNorm(id);
    const opname = await tabellenOp(c, regelset, peildatum, stand);
    const gekozen = await kiesKader(c, regelset, normenkader, peildatum, opname.stand);
    const uitkomst = gebruikelijkeHulp?.meewegen
      ? netto(regelset)(situatie, opname.tabellen, gebruikelijkeHulp, gekozen?.kader)
      : regelset.normberekening(situatie, opname.tabellen, gekozen?.kader);
    return c.json(
      {
        regelset: regelsetkop(opname),
        peildatum,
        compleet: uitkomst.compleet,
        minutenPerWeek: uitkomst.minutenPerWeek,
        bandbreedte: uitkomst.bandbreedte,
        categorie: uitkomst.categorie,
        categorieGronden: uitkomst.categorieGronden,
        ontbrekend: uitkomst.ontbrekend.map(metVraag),
        regels: uitkomst.regels,
        nietGenormeerd: uitkomst.nietGenormeerd,
        oordeel: uitkomst.oordeel,
        indicatieduur: uitkomst.indicatieduur,
        producten: uitkomst.producten,
        kwitantie: await kwitantie(opname, invoer, { kader: gekozen?.opname }),
      },
      200,
    );
  });
}
