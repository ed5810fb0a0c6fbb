import { toetsantwoord, toetsvelden } from "../toetsen/schema.ts";
import * as z from "../zod.ts";

const { peildatum: _peildatum, kwitantie: _kwitantie, uitleg: _uitleg, ...perLaag } = toetsantwoord;

export const verzoek = z.strictObject(toetsvelden).openapi("PgbVerzoek");

export const antwoord = z
  .object({
    ...toetsantwoord,
    lagen: z
      .array(z.object(perLaag).openapi("PgbLaag"))
      .readonly()
      .openapi({ description: "Het document van de gemeente en de wet, elk met een eigen uitkomst." }),
  })
  .openapi("PgbAntwoord");
