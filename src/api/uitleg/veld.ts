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
  .openapi({ description: "Met uitleg=true: het antwoord in gewone zinnen, op de volgorde van een brief." });
