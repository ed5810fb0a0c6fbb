import { jaNee } from "../formuliervelden.ts";
import * as z from "../zod.ts";

/** The query parameter that asks for an explanation. */
export const uitlegveld = {
  uitleg: jaNee(
    "Zet er uitleg bij: korte zinnen over de som en de gronden. In het Nederlands, of met Accept-Language: en in het Engels.",
  ),
};

/** The query of a calculation. */
export const uitlegvraag = z.strictObject(uitlegveld);

/** The explanation in an answer. */
export const uitleg = z
  .array(z.string())
  .readonly()
  .optional()
  .openapi({
    description: "Met uitleg=true: het antwoord in gewone zinnen, op de volgorde van een brief.",
    example: [
      "Dit antwoord volgt de regels van Nadere regels maatschappelijke ondersteuning gemeente Westerkwartier 2024 op 21 november 2026.",
      "Boodschappenlijst maken of bestellen: 10 minuten per week (bijlage 1, paragraaf 14, Boodschappen doen, Normtijd).",
      "Samen is dat 10 minuten per week.",
      "Dit is een berekening. Alleen een besluit van de gemeente geeft recht op hulp.",
    ],
  });
