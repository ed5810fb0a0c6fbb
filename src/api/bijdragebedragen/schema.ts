import { bron, regelId } from "../antwoord.ts";
import { datum, tijdstip } from "../situatie/dagen.ts";
import * as z from "../zod.ts";
import { BEDRAGSOORTEN } from "./soorten.ts";

export const vraag = z.strictObject({
  peildatum: datum("Alleen de bedragen die op deze datum gelden. Zonder peildatum: alle.").optional(),
  stand: tijdstip("Zoals de tabellen op dit moment stonden. Zonder stand: zoals zij nu staan.").optional(),
});

export const antwoord = z
  .object({
    bedragen: z
      .array(
        z
          .object({
            sleutel: z.string().openapi({ description: "Naam van het getal in de tabellen." }),
            regelset: z.string().openapi({ description: "Van wie het bedrag is.", example: "landelijk" }),
            soort: z.enum(BEDRAGSOORTEN).openapi({
              description:
                "bijdrage: voor alle voorzieningen van een cliënt of paar samen. lagerBedrag: hetzelfde, door een gemeente lager vastgesteld. maximumBeschermdWonen: het hoogste bedrag voor beschermd wonen.",
            }),
            omschrijving: z.string(),
            bedragCent: z.int().openapi({ description: "In eurocent.", example: 2180 }),
            per: z.enum(["maand", "vierWeken"]),
            geldigVan: z.iso.date().openapi({ format: "date", description: "Eerste dag." }),
            geldigTot: z.iso
              .date()
              .nullable()
              .openapi({ format: "date", description: "Eerste dag waarop het bedrag niet meer geldt." }),
            regel: regelId,
            bron,
            interpretatie: z.string().optional(),
          })
          .openapi("Bijdragebedrag"),
      )
      .openapi({ description: "Op volgorde van begin. Leeg als er op de peildatum geen bedrag bekend is." }),
    stand: z.iso
      .datetime()
      .openapi({ format: "date-time", description: "Zoals de tabellen op dit moment stonden." }),
  })
  .openapi("Bijdragebedragen");
