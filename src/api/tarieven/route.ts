import type { Tarief } from "../../regels/tarief.ts";
import { REGELSETS } from "../../regelsets/index.ts";
import { alsTarief, gekeurd, geldtOp } from "../../tabellen/momentopname.ts";
import { TARIEFRIJ } from "../../tabellen/rijen.ts";
import { standVan } from "../../tabellen/tabelcache.ts";
import { type Api, createRoute } from "../api.ts";
import { json, LEESPROBLEMEN } from "../responses.ts";
import { standUit } from "../tabellen.ts";
import { antwoord, vraag } from "./schema.ts";

const route = createRoute({
  method: "get",
  path: "/tarieven",
  operationId: "lijstTarieven",
  tags: ["Regelsets"],
  summary: "De tarieven van gemeenten",
  description:
    "Geeft de bedragen per eenheid die een gemeente voor een voorziening betaalt, in natura of als pgb, elk met zijn bron. Met een peildatum: alleen wat dan geldt. De documenten waarop deze API rust bevatten geen tarieven. De tabel is daarom leeg tot de beheerder van deze API zijn eigen tarieven laadt uit een CSV-bestand (npm run tarieven, zie de README). Een lege lijst betekent: er is geen tarief bekend.",
  request: { query: vraag },
  responses: { 200: json(antwoord, "De tarieven."), ...LEESPROBLEMEN },
});

const sleutelVan = ({ gemeentecode, voorziening, vorm, eenheid, geldigVan }: Tarief): string =>
  [gemeentecode, voorziening, vorm, eenheid, geldigVan].join(" ");

/** `GET /tarieven`: the tariffs of the municipalities in which the regelsets hold. */
export function tarieven(app: Api): void {
  app.openapi(route, async (c) => {
    const { regelset, peildatum, stand: gevraagd, ...zoek } = c.req.valid("query");
    let stand = standUit(gevraagd, c.var.nu);
    // Two regelsets may hold in one municipality: its tariffs are shown once.
    const gevonden = new Map<string, Tarief>();
    for (const id of regelset === undefined ? REGELSETS.keys() : [regelset]) {
      const ruw = await c.var.tabellen.ruw(id, stand);
      // One instant for all, so that this answer can be given again.
      stand ??= ruw.stand;
      for (const rij of gekeurd("tarief", TARIEFRIJ, ruw.tarief)) {
        if (peildatum === undefined || geldtOp(rij, peildatum)) {
          const tarief = alsTarief(rij);
          gevonden.set(sleutelVan(tarief), tarief);
        }
      }
    }
    const past = (tarief: Tarief): boolean =>
      (zoek.gemeentecode ?? tarief.gemeentecode) === tarief.gemeentecode &&
      (zoek.voorziening ?? tarief.voorziening) === tarief.voorziening &&
      (zoek.vorm ?? tarief.vorm) === tarief.vorm &&
      (zoek.eenheid ?? tarief.eenheid) === tarief.eenheid;
    const passend = [...gevonden.values()].filter(past);
    return c.json({ tarieven: passend, stand: stand ?? standVan(c.var.nu) }, 200);
  });
}
