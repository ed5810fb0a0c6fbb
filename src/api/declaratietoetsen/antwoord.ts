import { TIJDCATEGORIEEN, TIJDSOORTEN } from "../../regelsets/declaratie/tijdsoort.ts";
import { bron, regelId } from "../antwoord.ts";
import { toetsantwoord } from "../toetsen/schema.ts";
import * as z from "../zod.ts";

const {
  regelset: _regelset,
  peildatum: _peildatum,
  kwitantie: _kwitantie,
  uitleg: _uitleg,
  ...toetsdeel
} = toetsantwoord;

const grens = (description: string) =>
  z.object({ minimum: z.int(), maximum: z.int() }).nullable().openapi({ description });

const tijd = z
  .object({
    regel: regelId,
    bron,
    totalen: z
      .object({
        directClientgebonden: z.int(),
        indirectClientgebonden: z.int(),
        nietClientgebonden: z.int(),
      } satisfies Record<(typeof TIJDCATEGORIEEN)[number], z.ZodType>)
      .openapi({ description: "Minuten per categorie." }),
    onderdelen: z
      .array(
        z.object({
          soort: z.enum(TIJDSOORTEN),
          categorie: z.enum(TIJDCATEGORIEEN),
          minuten: z.int(),
          regel: regelId,
          bron,
          interpretatie: z.string().optional(),
        }),
      )
      .readonly(),
  })
  .openapi("Tijdverdeling");

const regel = z
  .object({
    id: z.string(),
    ...toetsdeel,
    declarabeleMinuten: grens(
      "Hoeveel van de gedeclareerde minuten mogen worden gedeclareerd. Null bij een creditregel.",
    ),
    teveelMinuten: grens("Hoeveel minuten er te veel zijn gedeclareerd. Null bij een creditregel."),
    tijd: tijd.optional().openapi({ description: "De tijd per categorie, waar het document die indeelt." }),
  })
  .openapi("Declaratieregeluitkomst");

const termijn = z
  .object({
    regel: regelId,
    omschrijving: z.string(),
    datum: z.iso.date().openapi({ format: "date", description: "De dag die uit de regel volgt." }),
    declaratieregel: z
      .string()
      .optional()
      .openapi({ description: "De regel van de declaratie waar het om gaat." }),
    bron,
    interpretatie: z.string().optional(),
  })
  .openapi("Declaratietermijn");

export const antwoord = z
  .object({
    ...toetsantwoord,
    regels: z.array(regel).readonly().openapi({ description: "De regels van de declaratie, op volgorde." }),
    termijnen: z.array(termijn).readonly().openapi({ description: "De dagen die uit de regels volgen." }),
  })
  .openapi("Declaratieantwoord");
