import { REGELSETS } from "../../regelsets/index.ts";
import {
  grond,
  indicatieduur,
  kwitantie,
  nietGenormeerd,
  ontbrekend,
  oordeel,
  product,
  regelsetkop,
  rekenregel,
} from "../antwoord.ts";
import { datum, tijdstip } from "../situatie/dagen.ts";
import { duurvelden } from "../situatie/gebruikelijkeHulp.ts";
import { controleerSamenhang } from "../situatie/samenhang.ts";
import { situatieVelden } from "../situatie/schema.ts";
import { uitleg } from "../uitleg/veld.ts";
import * as z from "../zod.ts";

export const verzoek = z
  .strictObject({
    regelset: z
      .enum([...REGELSETS.keys()])
      .openapi({ description: "Welke regels.", example: "westerkwartier" }),
    peildatum: datum("De datum waarop de regels gelden."),
    stand: tijdstip("Zoals de tabellen op dit moment stonden. Zonder stand: zoals zij nu staan.").optional(),
    normenkader: z
      .enum([...REGELSETS.keys()])
      .optional()
      .openapi({
        description:
          "Neem minuten die het document zelf niet noemt uit dit andere normenkader. Alleen waar het document daarnaar verwijst.",
      }),
    gebruikelijkeHulp: z
      .strictObject({
        meewegen: z.boolean().openapi({
          description: "Trek af wat huisgenoten zelf moeten doen. Zonder dit veld gebeurt dat niet.",
        }),
        ...duurvelden,
      })
      .optional()
      .openapi({ description: "Of gebruikelijke hulp van de minuten af gaat." }),
    ...situatieVelden,
  })
  .superRefine(controleerSamenhang)
  .openapi("Normverzoek", {
    description: "De situatie van een huishouden. Een feit dat ontbreekt, is niet bekend.",
  });

export const antwoord = z
  .object({
    regelset: regelsetkop,
    peildatum: z.iso.date().openapi({ format: "date" }),
    compleet: z.boolean().openapi({ description: "Zijn alle feiten bekend die nodig zijn?" }),
    minutenPerWeek: z
      .int()
      .nullable()
      .openapi({ description: "Het aantal minuten per week, of null als er feiten ontbreken." }),
    bandbreedte: z
      .object({
        minimum: z.int(),
        maximum: z.int().nullable().openapi({ description: "Null als het document geen bovengrens geeft." }),
      })
      .openapi({ description: "Waartussen het aantal minuten ligt, wat de ontbrekende feiten ook zijn." }),
    categorie: z
      .string()
      .nullable()
      .openapi({ description: "Soort voorziening, als het document soorten heeft." }),
    categorieGronden: z.array(grond).readonly(),
    ontbrekend: z.array(ontbrekend).readonly(),
    regels: z.array(rekenregel).readonly().openapi({ description: "De stappen van de som, op volgorde." }),
    nietGenormeerd: z
      .array(nietGenormeerd)
      .readonly()
      .openapi({ description: "Wat is gevraagd en waarvoor het document geen norm heeft." }),
    oordeel: z.array(oordeel).readonly().openapi({ description: "Wat een mens moet beoordelen." }),
    indicatieduur: z.array(indicatieduur).readonly(),
    producten: z
      .array(product)
      .readonly()
      .openapi({ description: "Productregels voor iWmo, als het document codes noemt." }),
    kwitantie,
    uitleg,
  })
  .openapi("Normantwoord");
