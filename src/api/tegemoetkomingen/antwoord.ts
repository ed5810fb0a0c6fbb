import { TEGEMOETKOMINGSEENHEDEN } from "../../regelsets/tegemoetkoming/uitkomst.ts";
import { bron, kwitantie, nietGenormeerd, ontbrekend, oordeel, regelId, regelsetkop } from "../antwoord.ts";
import * as z from "../zod.ts";

const getal = {
  waarde: z
    .int()
    .nullable()
    .openapi({ description: "Null zolang er feiten ontbreken, of waar het document geen getal geeft." }),
  bandbreedte: z
    .object({ minimum: z.int().nullable(), maximum: z.int().nullable() })
    .openapi({ description: "Waar de uitkomst in ligt; null waar er geen grens is." }),
};

const regel = z
  .object({
    regel: regelId,
    omschrijving: z.string(),
    eenheid: z.enum([...TEGEMOETKOMINGSEENHEDEN, "minuten"]),
    ...getal,
    bron,
    interpretatie: z.string().optional(),
  })
  .openapi("Tegemoetkomingsregel");

export const antwoord = z
  .object({
    regelset: regelsetkop,
    peildatum: z.iso.date().openapi({ format: "date" }),
    soort: z.string().openapi({ description: "Wat er is berekend.", example: "tolkuren" }),
    compleet: z.boolean().openapi({ description: "Of alle feiten bekend zijn." }),
    eenheid: z.enum(TEGEMOETKOMINGSEENHEDEN).openapi({ description: "Waarin de uitkomst is uitgedrukt." }),
    ...getal,
    regels: z.array(regel).readonly().openapi({ description: "De stappen, elk met de regel." }),
    ontbrekend: z.array(ontbrekend).readonly(),
    oordeel: z.array(oordeel).readonly(),
    nietGenormeerd: z.array(nietGenormeerd).readonly(),
    kwitantie,
  })
  .openapi("Tegemoetkomingsantwoord");
