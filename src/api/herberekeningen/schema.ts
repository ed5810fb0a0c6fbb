import { regelId } from "../antwoord.ts";
import { BEREKENINGEN } from "../berekeningen.ts";
import { tijdstip } from "../situatie/dagen.ts";
import { uitleg } from "../uitleg/veld.ts";
import * as z from "../zod.ts";

/** The calculations by name. */
export const PER_NAAM = new Map(BEREKENINGEN.map((berekening) => [berekening.pad.slice(1), berekening]));

const MAX_LAGEN = 10;
const hash = () => z.string().max(100);
const laag = z.strictObject({ id: z.string().max(64), tabelVersie: hash() });

const bewijs = z
  .strictObject({
    apiVersie: z.string().max(32),
    stand: tijdstip("Zoals de tabellen toen stonden."),
    tabelVersie: hash(),
    normenkader: laag.optional(),
    lagen: z.array(laag).max(MAX_LAGEN).optional(),
    invoer: hash(),
  })
  .openapi("EerdereKwitantie", { description: "De kwitantie van het eerdere antwoord." });

export const verzoek = z
  .strictObject({
    berekening: z
      .enum([...PER_NAAM.keys()])
      .default("normberekeningen")
      .openapi({ description: "Welke berekening het antwoord gaf." }),
    kwitantie: bewijs,
    invoer: z.record(z.string(), z.unknown()).openapi({
      type: "object",
      additionalProperties: true,
      description: "De invoer van toen. De gekozen berekening neemt haar zoals in het losse verzoek.",
    }),
    stand: tijdstip("Vergelijk met de tabellen van dit moment. Zonder stand: die van nu.").optional(),
  })
  .openapi("Herberekeningsverzoek");

const rij = z.looseObject({}).nullable().openapi({
  additionalProperties: true,
  description: "De kolommen van de rij, of null als zij er niet was.",
});

const uitkomst = z.record(z.string(), z.unknown()).openapi({
  type: "object",
  additionalProperties: true,
  description: "Het antwoord, zoals het losse verzoek het geeft.",
});

export const antwoord = z
  .object({
    kwitantie: z
      .object({
        klopt: z.boolean().openapi({ description: "Komt alles hieronder overeen?" }),
        invoer: z.boolean().openapi({ description: "Is dit dezelfde invoer?" }),
        tabellen: z.boolean().openapi({ description: "Zijn het dezelfde tabelrijen?" }),
        apiVersie: z.boolean().openapi({ description: "Is het dezelfde versie van de API?" }),
      })
      .openapi({ description: "Wat er van de kwitantie klopt." }),
    gelijk: z.boolean().openapi({ description: "Is het antwoord van nu hetzelfde als dat van toen?" }),
    toen: uitkomst,
    nu: uitkomst,
    verschillen: z
      .array(z.string())
      .openapi({ description: "Welke delen van het antwoord nu anders zijn.", example: ["/minutenPerWeek"] }),
    rijen: z
      .array(
        z.object({
          regelset: z.string(),
          tabel: z.string(),
          sleutel: z.string(),
          regel: regelId.nullable().openapi({
            description: "De regel waar de rij vandaan komt, of null bij een tarief van een gemeente.",
          }),
          geldigVan: z.iso.date().openapi({ format: "date" }),
          toen: rij,
          nu: rij,
        }),
      )
      .openapi({ description: "Welke tabelrijen sindsdien zijn gewijzigd." }),
    regels: z.array(regelId).openapi({ description: "De regels van die rijen." }),
    uitleg,
  })
  .openapi("Herberekeningsantwoord");

export type Verzoek = z.output<typeof verzoek>;
