import { dagInNederland } from "../../regels/kalenderdag.ts";
import { REGELSETS } from "../../regelsets/index.ts";
import { overzicht } from "../../tabellen/overzicht.ts";
import { standVan } from "../../tabellen/tabelcache.ts";
import { type Api, createRoute } from "../api.ts";
import { json, LEESPROBLEMEN } from "../responses.ts";
import { geenRegels, kiesRegelset, standUit } from "../tabellen.ts";
import { toonRegelset } from "./lijst.ts";
import { enkel, lijst, lijstvraag, pad, vraag } from "./schema.ts";

const lijstroute = createRoute({
  method: "get",
  path: "/regelsets",
  operationId: "lijstRegelsets",
  tags: ["Regelsets"],
  summary: "Welke regelsets er zijn",
  description: "Geeft elke regelset met zijn versies en gemeenten. Met een peildatum: alleen wat dan geldt.",
  request: { query: lijstvraag },
  responses: { 200: json(lijst, "De regelsets."), ...LEESPROBLEMEN },
});

const enkelroute = createRoute({
  method: "get",
  path: "/regelsets/{id}",
  operationId: "toonRegelset",
  tags: ["Regelsets"],
  summary: "Eén regelset",
  description:
    "Geeft een regelset met zijn versies en gemeenten. Met een peildatum: alleen de versie die dan geldt.",
  request: { params: pad, query: vraag },
  responses: { 200: json(enkel, "De regelset."), ...LEESPROBLEMEN },
});

/** `GET /regelsets` and `GET /regelsets/{id}`: which rules there are, of whom and from when. */
export function regelsets(app: Api): void {
  app.openapi(lijstroute, async (c) => {
    const { peildatum, stand: gevraagd, gemeentecode } = c.req.valid("query");
    let stand = standUit(gevraagd, c.var.nu);
    const alle = [];
    for (const id of REGELSETS.keys()) {
      const ruw = await c.var.tabellen.ruw(id, stand);
      // One instant for all, so that this answer can be given again.
      stand ??= ruw.stand;
      alle.push(toonRegelset(id, overzicht(ruw, peildatum)));
    }
    const passend = alle
      .filter(({ versies }) => versies.length > 0)
      .filter(
        ({ gemeenten }) => gemeentecode === undefined || gemeenten.some(({ code }) => code === gemeentecode),
      );
    return c.json({ regelsets: passend, stand: stand ?? standVan(c.var.nu) }, 200);
  });

  app.openapi(enkelroute, async (c) => {
    const { id } = c.req.valid("param");
    const { peildatum, stand: gevraagd } = c.req.valid("query");
    const regelset = kiesRegelset(id);
    const tabellen = await c.var.tabellen.ruw(regelset.id, standUit(gevraagd, c.var.nu));
    const gevonden = toonRegelset(regelset.id, overzicht(tabellen, peildatum));
    if (gevonden.versies.length === 0) {
      throw geenRegels(regelset.id, tabellen, peildatum ?? dagInNederland(c.var.nu), gevraagd);
    }
    return c.json({ ...gevonden, stand: tabellen.stand }, 200);
  });
}
