import { REGELSETS } from "../../regelsets/index.ts";
import { bron, regelId } from "../antwoord.ts";
import { antwoord as normantwoord, verzoek as normverzoek } from "../normberekeningen/schema.ts";
import { datum } from "../situatie/dagen.ts";
import { controleerSamenhang } from "../situatie/samenhang.ts";
import { situatieVelden } from "../situatie/schema.ts";
import { lidId } from "../situatie/velden.ts";
import { uitleg } from "../uitleg/veld.ts";
import * as z from "../zod.ts";

const MAX_VARIANTEN = 10;
const MAX_VOORSTELLEN = 50;
const MAX_WAARDE = 1_000_000_000;

const { regelset, peildatum, stand, normenkader, gebruikelijkeHulp } = normverzoek.shape;

const waarde = (omschrijving: string) =>
  z.int().min(0).max(MAX_WAARDE).openapi({ description: omschrijving });

const voorstel = z
  .strictObject({
    regelset: z
      .enum([...REGELSETS.keys()])
      .optional()
      .openapi({ description: "Van welke regelset. Zonder dit veld: die van de variant." }),
    tabel: z.enum(["normtijd", "parameter"]).openapi({ description: "In welke tabel het getal staat." }),
    sleutel: z.string().min(1).max(100).openapi({
      description: "De sleutel van de rij, zoals /v1/regelsets/{id}/normtijden die geeft.",
      example: "zwaar.volledig",
    }),
    waarde: waarde("Het voorgestelde getal, in de eenheid van de rij."),
    waardeMaximum: waarde(
      "Bovengrens, als het voorstel een bandbreedte is. Alleen bij een normtijd.",
    ).optional(),
    geldigVan: datum("Eerste dag waarop het voorstel zou gelden."),
    geldigTot: datum("Eerste dag waarop het niet meer zou gelden.").optional(),
  })
  .openapi("Voorstel");

const variant = z
  .strictObject({
    id: lidId.openapi({ description: "Eigen aanduiding van deze variant.", example: "nu" }),
    regelset,
    peildatum,
    stand,
    normenkader,
    gebruikelijkeHulp,
    voorstellen: z
      .array(voorstel)
      .max(MAX_VOORSTELLEN)
      .optional()
      .openapi({ description: "Wat als deze getallen anders waren? Alleen voor dit verzoek." }),
  })
  .openapi("Variant");

export const verzoek = z
  .strictObject({
    situatie: z.strictObject(situatieVelden).superRefine(controleerSamenhang).openapi("Situatie"),
    varianten: z
      .array(variant)
      .min(2)
      .max(MAX_VARIANTEN)
      .openapi({ description: "De eerste is de basis waar de andere mee worden vergeleken." }),
  })
  .openapi("Vergelijkingsverzoek");

export type Verzoek = z.output<typeof verzoek>;

const kant = z
  .object({
    regel: regelId,
    aantal: z.number(),
    minuten: z.int().nullable(),
    minutenPerWeek: z.int().nullable(),
    bron,
  })
  .nullable();

const regelverschil = z
  .object({
    onderdeel: z.string(),
    omschrijving: z.string(),
    door: z.enum(["getal", "aantal", "alleenInBasis", "alleenInVariant"]).openapi({
      description: "Wat het verschil maakt: een ander getal, een ander aantal of een andere regel.",
    }),
    basis: kant,
    variant: kant,
    verschil: z.int().nullable().openapi({ description: "Minuten per week, variant min basis." }),
  })
  .openapi("Regelverschil");

const getal = z.int().nullable();

export const antwoord = z
  .object({
    varianten: z.array(
      z.object({
        id: z.string(),
        voorgesteld: z.boolean().openapi({ description: "Rekent deze variant met voorgestelde getallen?" }),
        antwoord: normantwoord,
      }),
    ),
    verschillen: z
      .array(
        z.object({
          id: z.string(),
          minutenPerWeek: z.object({ basis: getal, variant: getal, verschil: getal }),
          onderdelen: z.array(
            z.object({ onderdeel: z.string(), basis: getal, variant: getal, verschil: getal }),
          ),
          regels: z.array(regelverschil),
        }),
      )
      .openapi({ description: "Elke volgende variant tegenover de eerste." }),
    uitleg,
  })
  .openapi("Vergelijkingsantwoord");
