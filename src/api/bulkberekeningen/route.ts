import type { MiddlewareHandler } from "hono";
import { type Api, createRoute } from "../api.ts";
import { keur } from "../keur.ts";
import type { Omgeving } from "../omgeving.ts";
import { Probleem } from "../problem.ts";
import { headers, REKENPROBLEMEN } from "../responses.ts";
import { schrijverVoor } from "../uitleg/schrijver.ts";
import * as z from "../zod.ts";
import { Samenvatting } from "./samenvatting.ts";
import { onbekendeVelden, PER_NAAM, vraag } from "./schema.ts";
import { alsRegels, antwoorden, type Bulk, MAX_REGEL, MAX_REGELS } from "./stroom.ts";

const NDJSON = "application/x-ndjson";

const regels = (description: string) => ({ schema: z.string().openapi({ description }) });

const route = createRoute({
  method: "post",
  path: "/bulkberekeningen",
  operationId: "berekenBulk",
  tags: ["Berekeningen"],
  summary: "Bereken veel situaties in één verzoek",
  description: `Neemt ${NDJSON}: op elke regel de invoer van de gekozen berekening met daarbij een eigen id, zonder naam of nummer van de persoon. Geeft per regel, in dezelfde volgorde, { id, status, antwoord } met het antwoord dat het losse verzoek zou geven, of { id, status, probleem }. Een foute regel houdt de rest niet op. Alle antwoorden staan op dezelfde stand van de tabellen. Een regel is hoogstens ${MAX_REGEL} bytes, een verzoek heeft hoogstens ${MAX_REGELS} regels; op de eerste regel te veel volgt een probleem en stopt de uitvoer. Met velden=… komen alleen die velden van elk antwoord. Met samenvatting=true volgt aan het eind { samenvatting } met de totalen.`,
  request: {
    query: vraag,
    body: {
      required: true,
      content: { [NDJSON]: regels("Eén JSON-object per regel: een id en de invoer van de berekening.") },
    },
  },
  responses: {
    200: {
      description: "De antwoorden, één per regel.",
      headers,
      content: { [NDJSON]: regels("Eén JSON-object per regel.") },
    },
    ...REKENPROBLEMEN,
  },
});

/** Takes only lines of JSON, of any number. */
const ndjsonInvoer: MiddlewareHandler<Omgeving> = async (c, next) => {
  const [type = ""] = (c.req.header("Content-Type") ?? "").toLowerCase().split(";");
  if (type.trim() !== NDJSON || c.req.header("Content-Encoding") !== undefined) {
    throw new Probleem("verkeerd-mediatype", {
      detail: `Stuur de invoer als ${NDJSON} in UTF-8, zonder Content-Encoding.`,
      headers: { Accept: NDJSON },
    });
  }
  return next();
};

/** `POST /bulkberekeningen`: a calculation for each line of the body. */
export function bulkberekeningen(app: Api): void {
  app.post(app.beschrijf(route), ndjsonInvoer, async (c) => {
    const query = c.req.query();
    const keuze = keur(vraag, query, undefined, onbekendeVelden(query));
    const { berekening: naam, velden, samenvatting, uitleg } = keuze;
    const berekening = PER_NAAM.get(naam);
    if (berekening === undefined) throw new Error(`no calculation ${naam}`);
    const body = c.req.raw.body ?? new ReadableStream<Uint8Array>({ start: (leeg) => leeg.close() });
    const bulk: Bulk = {
      berekening,
      velden: velden && new Set(velden),
      bron: { var: { tabellen: c.var.tabellen.vastgezet(), nu: c.var.nu } },
      schrijver: await schrijverVoor(c, { uitleg }),
      verzoek: c.var.verzoek,
      samenvatting: samenvatting === "true" ? new Samenvatting() : undefined,
    };
    return c.body(alsRegels(antwoorden(body, bulk)), 200, { "Content-Type": NDJSON });
  });
}
