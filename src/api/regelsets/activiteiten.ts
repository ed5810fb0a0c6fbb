import { activiteitenVan } from "../activiteiten/rijen.ts";
import { antwoord, vraag } from "../activiteiten/schema.ts";
import { toonActiviteit } from "../activiteiten/toon.ts";
import { type Api, createRoute } from "../api.ts";
import { json, LEESPROBLEMEN } from "../responses.ts";
import { leesRegelset } from "./leesRegelset.ts";
import { pad } from "./schema.ts";

const route = createRoute({
  method: "get",
  path: "/regelsets/{id}/activiteiten",
  operationId: "lijstActiviteiten",
  tags: ["Regelsets"],
  summary: "De activiteiten van een regelset",
  description:
    "Geeft welke activiteiten het document noemt en hoe vaak zij worden gedaan. Zonder peildatum: vandaag.",
  request: { params: pad, query: vraag },
  responses: { 200: json(antwoord, "De activiteiten."), ...LEESPROBLEMEN },
});

const GEEN =
  "In de tabellen van deze regelset staan op deze datum geen activiteiten met hoe vaak zij worden gedaan.";
const GEEN_PASSENDE = "Bij deze vraag past geen activiteit van deze regelset.";

/** `GET /regelsets/{id}/activiteiten`: what is done in a household, and how often. */
export function activiteiten(app: Api): void {
  app.openapi(route, async (c) => {
    const { resultaat, ruimte, soort, ...wanneer } = c.req.valid("query");
    const { opname, kop } = await leesRegelset(c, c.req.valid("param").id, wanneer);
    const alle = activiteitenVan(opname);
    const passend = alle.filter(
      (rij) =>
        (resultaat === undefined || rij.resultaat === resultaat) &&
        (ruimte === undefined || rij.ruimte === ruimte) &&
        (soort === undefined || rij.soort === soort),
    );
    return c.json(
      {
        ...kop,
        ...(passend.length === 0 && { reden: alle.length === 0 ? GEEN : GEEN_PASSENDE }),
        activiteiten: passend.map(toonActiviteit),
      },
      200,
    );
  });
}
