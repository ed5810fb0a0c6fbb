import { toetsantwoord, toetsvelden } from "../toetsen/schema.ts";
import * as z from "../zod.ts";

export const verzoek = z.strictObject(toetsvelden).openapi("Afwegingsverzoek");

export const antwoord = z
  .object({
    ...toetsantwoord,
    stappen: z
      .array(z.object({ stap: z.string(), omschrijving: z.string(), uitkomst: toetsantwoord.uitkomst }))
      .readonly()
      .openapi({ description: "De stappen op volgorde. Ja: de afweging gaat verder." }),
  })
  .openapi("Afwegingsantwoord");
