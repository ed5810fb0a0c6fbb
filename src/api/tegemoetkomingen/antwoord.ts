import { STAPEENHEDEN, TEGEMOETKOMINGSEENHEDEN } from "../../regelsets/tegemoetkoming/uitkomst.ts";
import { bron, kwitantie, nietGenormeerd, ontbrekend, oordeel, regelId, regelsetkop } from "../antwoord.ts";
import { uitleg } from "../uitleg/veld.ts";
import * as z from "../zod.ts";

const getal = {
  waarde: z
    .number()
    .nullable()
    .openapi({ description: "Null zolang er feiten ontbreken, of waar het document geen getal geeft." }),
  bandbreedte: z
    .object({ minimum: z.number().nullable(), maximum: z.number().nullable() })
    .openapi({ description: "Waar de uitkomst in ligt; null waar er geen grens is." }),
};

const regel = z
  .object({
    regel: regelId,
    omschrijving: z.string(),
    eenheid: z.enum(STAPEENHEDEN),
    ...getal,
    bron,
    interpretatie: z.string().optional(),
  })
  .openapi("Tegemoetkomingsregel");

const driewaardig = z.enum(["ja", "nee", "onbekend"]);

const voorwaarde = z
  .object({
    regel: regelId,
    omschrijving: z.string(),
    uitkomst: driewaardig,
    bron,
    interpretatie: z.string().optional(),
  })
  .openapi("Tegemoetkomingsvoorwaarde");

export const antwoord = z
  .object({
    regelset: regelsetkop,
    peildatum: z.iso.date().openapi({ format: "date" }),
    soort: z.string().openapi({ description: "Wat er is berekend.", example: "tolkuren" }),
    compleet: z.boolean().openapi({ description: "Of alle feiten bekend zijn." }),
    uitkomst: driewaardig.openapi({
      description: "Of aan de voorwaarden is voldaan; ja waar er geen zijn. Bij nee is de waarde 0.",
    }),
    eenheid: z.enum(TEGEMOETKOMINGSEENHEDEN).openapi({ description: "Waarin de uitkomst is uitgedrukt." }),
    ...getal,
    voorwaarden: z.array(voorwaarde).readonly(),
    regels: z.array(regel).readonly().openapi({ description: "De stappen, elk met de regel." }),
    ontbrekend: z.array(ontbrekend).readonly(),
    oordeel: z.array(oordeel).readonly(),
    nietGenormeerd: z.array(nietGenormeerd).readonly(),
    kwitantie,
    uitleg,
  })
  .openapi("Tegemoetkomingsantwoord");
