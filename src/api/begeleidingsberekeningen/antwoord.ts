import { GRONDSOORTEN, OMVANGEENHEDEN, UITKOMSTEN } from "../../regels/begeleiding.ts";
import { bron, kwitantie, nietGenormeerd, ontbrekend, oordeel, regelId, regelsetkop } from "../antwoord.ts";
import { uitleg } from "../uitleg/veld.ts";
import * as z from "../zod.ts";

const bandbreedte = z
  .object({
    minimum: z.number(),
    maximum: z.number().nullable().openapi({ description: "Null als er geen bovengrens is." }),
  })
  .openapi("Begeleidingsbandbreedte");

const uitkomst = z.enum(UITKOMSTEN);

const grond = z
  .object({
    regel: regelId,
    soort: z.enum(GRONDSOORTEN).openapi({
      description:
        "Een voorwaarde moet er zijn en een weigeringsgrond niet. Een criterium is er één van een paar; een weegfactor beslist niet vanzelf.",
    }),
    uitkomst: z.enum(["ja", "nee", "onbekend"]).openapi({ description: "Is het zo?" }),
    omschrijving: z.string(),
    toegestaan: z
      .array(z.union([z.string(), z.number()]))
      .readonly()
      .optional()
      .openapi({ description: "Wat het document hier wel toelaat." }),
    bron,
    interpretatie: z.string().optional(),
  })
  .openapi("Begeleidingsgrond");

const omvangregel = z
  .object({
    regel: regelId,
    soort: z.enum(["norm", "begrenzing"]),
    omschrijving: z.string(),
    activiteit: z.string().nullable(),
    type: z.string().nullable().openapi({ description: "Type ondersteuning bij deze activiteit." }),
    uitkomst,
    gronden: z.array(grond).readonly().openapi({ description: "De gronden van deze regel." }),
    perKeer: z.number().nullable().openapi({ description: "Per keer, als dat vaststaat." }),
    perWeek: z
      .number()
      .nullable()
      .openapi({ description: "Wat deze regel per week bijdraagt; negatief als er iets af gaat." }),
    bandbreedte,
    bron,
    interpretatie: z.string().optional(),
  })
  .openapi("Begeleidingsregel");

const onderdeel = z
  .object({
    onderdeel: z.string().openapi({ example: "persoonlijkeBegeleiding" }),
    uitkomst: uitkomst.openapi({
      description:
        "Mag dit volgens de gronden van dit onderdeel? Een regel eronder kan een eigen uitkomst hebben. Toekennen doet de gemeente.",
    }),
    gronden: z.array(grond).readonly(),
    eenheid: z
      .enum(OMVANGEENHEDEN)
      .nullable()
      .openapi({ description: "Waarin de omvang per week staat; null als dit onderdeel geen omvang heeft." }),
    perWeek: z
      .number()
      .nullable()
      .openapi({ description: "De omvang per week, of null als die nog niet vaststaat. Minuten zijn heel." }),
    bandbreedte: bandbreedte.nullable().openapi({
      description: "Waartussen de omvang ligt, wat de ontbrekende feiten ook zijn.",
    }),
    regels: z
      .array(omvangregel)
      .readonly()
      .openapi({ description: "De stappen van de omvang, op volgorde." }),
  })
  .openapi("Begeleidingsonderdeel");

export const antwoord = z
  .object({
    regelset: regelsetkop,
    peildatum: z.iso.date().openapi({ format: "date" }),
    compleet: z.boolean().openapi({ description: "Zijn alle feiten bekend die nodig zijn?" }),
    onderdelen: z.array(onderdeel).readonly().openapi({ description: "Elk onderdeel dat is gevraagd." }),
    ontbrekend: z.array(ontbrekend).readonly(),
    nietGenormeerd: z
      .array(nietGenormeerd)
      .readonly()
      .openapi({ description: "Wat is gevraagd en waarvoor het document geen norm heeft." }),
    oordeel: z.array(oordeel).readonly().openapi({ description: "Wat een mens moet beoordelen." }),
    kwitantie,
    uitleg,
  })
  .openapi("Begeleidingsantwoord");
