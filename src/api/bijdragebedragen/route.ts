import { REGELSETS } from "../../regelsets/index.ts";
import { TabelFout } from "../../tabellen/fout.ts";
import type { RuweTabellen } from "../../tabellen/lees.ts";
import { gekeurd, geldtOp } from "../../tabellen/momentopname.ts";
import { RIJEN, type Rij } from "../../tabellen/rijen.ts";
import { standVan } from "../../tabellen/tabelcache.ts";
import { type Api, createRoute } from "../api.ts";
import { json, LEESPROBLEMEN } from "../responses.ts";
import { standUit } from "../tabellen.ts";
import { antwoord, vraag } from "./schema.ts";
import { SOORT_VAN } from "./soorten.ts";

const route = createRoute({
  method: "get",
  path: "/bijdragebedragen",
  operationId: "lijstBijdragebedragen",
  tags: ["Regelsets"],
  summary: "De bedragen van de bijdrage in de kosten",
  description:
    "Geeft het bedrag van elk jaar met zijn bron. Met een peildatum: alleen wat dan geldt. Een jaar dat er niet bij staat, heeft nog geen bekend bedrag; de API rekent het niet uit.",
  request: { query: vraag },
  responses: { 200: json(antwoord, "De bedragen."), ...LEESPROBLEMEN },
});

/** The document of a row. Throws `TabelFout` where it is not there. */
function bronVan(rij: Rij<"parameter">, ruw: RuweTabellen) {
  const gevonden = ruw.bron.filter(({ bron }) => bron === rij.bron);
  const document = gekeurd("bron", RIJEN.bron, gevonden).find((een) => geldtOp(een, rij.geldigVan));
  if (document === undefined) throw new TabelFout("bron", `no row for ${rij.bron}`);
  return { document: document.titel, plaats: rij.plaats, url: document.url };
}

function bedragenVan(regelset: string, ruw: RuweTabellen) {
  return gekeurd("parameter", RIJEN.parameter, ruw.parameter).flatMap((rij) => {
    const soort = SOORT_VAN.get(rij.sleutel);
    if (soort === undefined) return [];
    const { sleutel, omschrijving, waarde, geldigVan, geldigTot, regel, interpretatie } = rij;
    return [
      {
        sleutel,
        regelset,
        ...soort,
        omschrijving,
        bedragCent: waarde,
        geldigVan,
        geldigTot,
        regel,
        bron: bronVan(rij, ruw),
        ...(interpretatie !== null && { interpretatie }),
      },
    ];
  });
}

/** `GET /bijdragebedragen`: the amounts of the contribution, of the law and of municipalities that set a lower one. */
export function bijdragebedragen(app: Api): void {
  app.openapi(route, async (c) => {
    const { peildatum, stand: gevraagd } = c.req.valid("query");
    let stand = standUit(gevraagd, c.var.nu);
    const alle = [];
    for (const id of REGELSETS.keys()) {
      const ruw = await c.var.tabellen.ruw(id, stand);
      // One instant for all, so that this answer can be given again.
      stand ??= ruw.stand;
      alle.push(...bedragenVan(id, ruw));
    }
    const bedragen = alle
      .filter((rij) => peildatum === undefined || geldtOp(rij, peildatum))
      .toSorted((a, b) => a.geldigVan.localeCompare(b.geldigVan));
    return c.json({ bedragen, stand: stand ?? standVan(c.var.nu) }, 200);
  });
}
