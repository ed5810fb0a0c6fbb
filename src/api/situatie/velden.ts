import * as z from "../zod.ts";

/** Made once: of these there are many. */
const JA_NEE = z.boolean().optional();
const MAX_MINUTEN = 7 * 24 * 60;

/** Fields that recur in requests. The bounds keep out what cannot be meant; the rules themselves are in the tables. */
export const jaNee = (omschrijving: string) => JA_NEE.openapi({ description: omschrijving });

export const geheel = (omschrijving: string, hoogste: number) =>
  z.int().min(0).max(hoogste).openapi({ description: omschrijving });

export const keerPerWeek = (omschrijving: string, hoogste: number) =>
  z.number().min(0).max(hoogste).multipleOf(0.5).openapi({ description: omschrijving });

export const minutenPerWeek = (omschrijving: string) => geheel(omschrijving, MAX_MINUTEN);

/** Eight digits in a row may be a BSN or a telephone number. */
const PERSOONSNUMMER = /\d{8}/;

export const lidId = z
  .string()
  .min(1)
  .max(16)
  .regex(/^[A-Za-z][A-Za-z0-9_-]*$/)
  .refine((id) => !PERSOONSNUMMER.test(id), {
    params: {
      code: "persoonsgegeven",
      melding: "Dit lijkt op een persoonsnummer. Kies een korte eigen aanduiding, zoals k1.",
    },
  })
  .openapi({
    description: "Eigen aanduiding van dit lid, zonder naam of nummer van de persoon.",
    example: "k1",
  });

export const gemeentecode = z
  .string()
  .regex(/^\d{4}$/)
  .openapi({ description: "CBS-code van een gemeente, vier cijfers.", example: "1969", maxLength: 4 });
