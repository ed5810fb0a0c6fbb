import { type Api, createRoute } from "../api.ts";
import { json, LEESPROBLEMEN } from "../responses.ts";
import { bronVan } from "./bron.ts";
import { leesRegelset } from "./leesRegelset.ts";
import { pad, normtijden as schema, vraag } from "./schema.ts";

const route = createRoute({
  method: "get",
  path: "/regelsets/{id}/normtijden",
  operationId: "lijstNormtijden",
  tags: ["Regelsets"],
  summary: "De normtijden van een regelset",
  description:
    "Geeft de minuten per taak en de andere getallen (maxima, duren, leeftijden) die op de peildatum gelden. Zonder peildatum: vandaag.",
  request: { params: pad, query: vraag },
  responses: { 200: json(schema, "De normtijden en andere getallen."), ...LEESPROBLEMEN },
});

/** `GET /regelsets/{id}/normtijden`: the numbers that the calculation uses on a date. */
export function normtijden(app: Api): void {
  app.openapi(route, async (c) => {
    const { opname, kop } = await leesRegelset(c, c.req.valid("param").id, c.req.valid("query"));
    const gemeen = (rij: (typeof opname.rijen.normtijd | typeof opname.rijen.parameter)[number]) => ({
      geldigVan: rij.geldigVan,
      geldigTot: rij.geldigTot,
      regel: rij.regel,
      bron: bronVan(opname, rij.bron, rij.plaats),
      ...(rij.interpretatie !== null && { interpretatie: rij.interpretatie }),
    });
    return c.json(
      {
        ...kop,
        normtijden: opname.rijen.normtijd.map((rij) => {
          const { sleutel, onderdeel, omschrijving, minuten, minutenMaximum, eenheid } = rij;
          const bovengrens = minutenMaximum === null ? {} : { minutenMaximum };
          return { sleutel, onderdeel, omschrijving, minuten, ...bovengrens, eenheid, ...gemeen(rij) };
        }),
        parameters: opname.rijen.parameter.map((rij) => {
          const { sleutel, omschrijving, waarde, eenheid } = rij;
          return { sleutel, omschrijving, waarde, eenheid, ...gemeen(rij) };
        }),
      },
      200,
    );
  });
}
