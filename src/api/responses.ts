import { PROBLEMEN, type Probleemsoort } from "./problem.ts";
import { VEROUDERD } from "./tabelcaches.ts";
import { API_VERSIE } from "./versie.ts";
import * as z from "./zod.ts";

/** The headers that every answer has, as the document shows them. */
export const headers = {
  "API-Version": {
    description: "De volledige versie van de API.",
    required: true,
    schema: { type: "string", example: API_VERSIE },
  },
  "X-Request-Id": {
    description: "Nummer van dit verzoek, om naar te vragen.",
    required: true,
    schema: { type: "string", format: "uuid" },
  },
} as const;

/** What an answer by tables of a while ago has besides. */
const metTabellen = {
  ...headers,
  [VEROUDERD]: {
    description:
      "Alleen als de tabellen nu niet te lezen zijn: dan is gerekend met de tabellen zoals zij op dit moment stonden, hoogstens een uur geleden.",
    schema: { type: "string", format: "date-time" },
  },
} as const;

const fout = z
  .object({
    pad: z.string().openapi({
      description: "Waar de fout zit, als JSON Pointer.",
      example: "/huishouden/leden/0/leeftijd",
    }),
    code: z.string().openapi({ description: "Vaste aanduiding van de soort fout.", example: "te-klein" }),
    melding: z.string().openapi({ description: "Wat er mis is, in gewone taal." }),
    toegestaan: z
      .array(z.union([z.string(), z.number(), z.boolean()]))
      .optional()
      .openapi({ description: "De waarden die wel mogen." }),
  })
  .openapi("Fout");

const probleem = z
  .object({
    type: z
      .string()
      .openapi({ description: "Soort probleem.", example: "urn:wmo-regels:probleem:ongeldige-invoer" }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().openapi({ description: "Dit ene voorval." }),
    fouten: z.array(fout).optional().openapi({ description: "Alle fouten in de invoer." }),
    regelset: z.string().optional(),
    perioden: z
      .array(
        z.object({
          geldigVan: z.iso.date().openapi({ format: "date" }),
          geldigTot: z.iso.date().nullable().openapi({ format: "date" }),
        }),
      )
      .optional()
      .openapi({ description: "Wanneer er wel regels zijn." }),
    tabel: z.string().optional().openapi({ description: "De tabel die niet te gebruiken is." }),
  })
  .openapi("Probleem", { description: "Foutmelding volgens RFC 9457." });

/** An answer with a JSON body. */
export const json = <S extends z.ZodType>(schema: S, description: string) => ({
  description,
  headers: metTabellen,
  content: { "application/json": { schema } },
});

const EXTRA: Partial<
  Record<
    number,
    Record<string, { description: string; required: true; schema: { type: "string" | "integer" } }>
  >
> = {
  405: { Allow: { description: "De methoden die wel kunnen.", required: true, schema: { type: "string" } } },
  429: {
    "Retry-After": {
      description: "Na hoeveel seconden het weer kan.",
      required: true,
      schema: { type: "integer" },
    },
  },
  503: {
    "Retry-After": {
      description: "Na hoeveel seconden het weer kan.",
      required: true,
      schema: { type: "integer" },
    },
  },
};

type Foutstatus = (typeof PROBLEMEN)[Probleemsoort]["status"];

const foutantwoord = (status: Foutstatus) => ({
  description: Object.values(PROBLEMEN)
    .filter((soort) => soort.status === status)
    .map(({ title }) => title)
    .join(" / "),
  headers: { ...headers, ...EXTRA[status] },
  content: { "application/problem+json": { schema: probleem } },
});

/** The problems that a `GET` can answer with. */
export const LEESPROBLEMEN = {
  400: foutantwoord(400),
  404: foutantwoord(404),
  405: foutantwoord(405),
  406: foutantwoord(406),
  429: foutantwoord(429),
  500: foutantwoord(500),
  503: foutantwoord(503),
};

/** The problems that a calculation can answer with. */
export const REKENPROBLEMEN = { ...LEESPROBLEMEN, 413: foutantwoord(413), 415: foutantwoord(415) };
