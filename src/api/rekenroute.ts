import { type Api, createRoute } from "./api.ts";
import type { Berekening } from "./berekening.ts";
import { dubbeleVelden } from "./dubbel.ts";
import { jsonInvoer } from "./invoer.ts";
import { keur } from "./keur.ts";
import { Probleem } from "./problem.ts";
import { json, REKENPROBLEMEN } from "./responses.ts";
import { schrijverVoor } from "./uitleg/schrijver.ts";
import { uitlegvraag } from "./uitleg/veld.ts";

/** A JSON text as a value. Refuses a text that is no JSON. */
export function leesJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    throw new Probleem("ongeldige-json", { detail: "De invoer is niet te lezen als JSON." });
  }
}

const routeVan = ({ pad, operationId, tag, summary, description, geeft, verzoek, antwoord }: Berekening) =>
  createRoute({
    method: "post",
    path: pad,
    operationId,
    tags: [tag],
    summary,
    description,
    request: {
      query: uitlegvraag,
      body: { required: true, content: { "application/json": { schema: verzoek } } },
    },
    responses: { 200: json(antwoord, geeft), ...REKENPROBLEMEN },
  });

/** `POST` of a calculation: one input, one answer. */
export function rekenroute(app: Api, berekening: Berekening): void {
  const route = routeVan(berekening);
  app.post(app.beschrijf(route), jsonInvoer, async (c) => {
    const vraag = keur(uitlegvraag, c.req.query());
    const invoer = leesJson(c.var.tekst);
    const schrijver = await schrijverVoor(c, vraag);
    return c.json(await berekening.voerUit(c, invoer, { eerder: dubbeleVelden(c.var.tekst), schrijver }));
  });
}
