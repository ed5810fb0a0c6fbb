import { TARIEFEENHEDEN, TARIEFVOORZIENINGEN, TARIEFVORMEN } from "../../regels/tarief.ts";
import { REGELSETS } from "../../regelsets/index.ts";
import { bron } from "../antwoord.ts";
import { datum, tijdstip } from "../situatie/dagen.ts";
import { gemeentecode } from "../situatie/velden.ts";
import * as z from "../zod.ts";

export const voorziening = z
  .enum(TARIEFVOORZIENINGEN)
  .openapi({ description: "Waarvoor het tarief geldt.", example: "hulpBijHuishouden" });

export const vorm = z.enum(TARIEFVORMEN).openapi({
  description: "Zorg in natura, of een pgb voor formele of informele hulp.",
  example: "pgbFormeel",
});

export const eenheid = z
  .enum(TARIEFEENHEDEN)
  .openapi({ description: "Waarvoor het bedrag wordt betaald.", example: "uur" });

export const vraag = z.strictObject({
  regelset: z
    .enum([...REGELSETS.keys()])
    .optional()
    .openapi({
      description: "Alleen van de gemeenten waarin deze regelset geldt.",
      example: "westerkwartier",
    }),
  gemeentecode: gemeentecode.optional(),
  voorziening: voorziening.optional(),
  vorm: vorm.optional(),
  eenheid: eenheid.optional(),
  peildatum: datum("Alleen de tarieven die op deze datum gelden.").optional(),
  stand: tijdstip("Zoals de tabellen op dit moment stonden. Zonder stand: zoals zij nu staan.").optional(),
});

export const antwoord = z
  .object({
    tarieven: z
      .array(
        z
          .object({
            gemeentecode: z.string().openapi({ description: "CBS-code van de gemeente.", example: "1969" }),
            voorziening,
            vorm,
            eenheid,
            eurocent: z.int().openapi({ description: "Het bedrag per eenheid, in eurocent.", example: 3150 }),
            geldigVan: z.iso.date().openapi({ format: "date", description: "Eerste dag." }),
            geldigTot: z.iso
              .date()
              .nullable()
              .openapi({ format: "date", description: "Eerste dag waarop het tarief niet meer geldt." }),
            bron,
          })
          .openapi("Tarief"),
      )
      .openapi({ description: "Leeg als er geen tarief is geladen dat past." }),
    stand: z.iso
      .datetime()
      .openapi({ format: "date-time", description: "Zoals de tabellen op dit moment stonden." }),
  })
  .openapi("Tarieven");
