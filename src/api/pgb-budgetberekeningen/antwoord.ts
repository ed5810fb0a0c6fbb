import { BEDRAGSOORTEN, GELDREGELSOORTEN, KOSTENUITKOMSTEN } from "../../regelsets/pgbbudget/uitkomst.ts";
import { KOSTENSOORTEN } from "../../regelsets/pgbbudget/vraag.ts";
import { bron, kwitantie, nietGenormeerd, ontbrekend, oordeel, regelId, regelsetkop } from "../antwoord.ts";
import { eenheid, voorziening, vorm } from "../tarieven/schema.ts";
import { uitleg } from "../uitleg/veld.ts";
import * as z from "../zod.ts";

const onderdeel = z.enum(BEDRAGSOORTEN).openapi({ description: "Waar het bedrag voor is." });

const bedrag = {
  bedragCent: z.int().nullable().openapi({ description: "In eurocent; null zolang er feiten ontbreken." }),
  bandbreedte: z
    .object({ minimum: z.int(), maximum: z.int().nullable() })
    .openapi({ description: "De grenzen in eurocent; maximum is null als er geen bovengrens is." }),
};

export const antwoord = z
  .object({
    regelset: regelsetkop,
    peildatum: z.iso.date().openapi({ format: "date" }),
    compleet: z.boolean().openapi({ description: "Niet waar als er feiten ontbreken." }),
    bedragen: z
      .array(z.object({ onderdeel, ...bedrag }).openapi("Budgetbedrag"))
      .readonly()
      .openapi({ description: "Elk bedrag dat is gevraagd." }),
    regels: z
      .array(
        z
          .object({
            regel: regelId,
            onderdeel,
            soort: z.enum(GELDREGELSOORTEN).openapi({
              description: "Een tarief per eenheid, een grens, of het bedrag dat eruit komt.",
            }),
            omschrijving: z.string(),
            ...bedrag,
            bron,
            interpretatie: z.string().optional(),
          })
          .openapi("Geldregel"),
      )
      .readonly()
      .openapi({ description: "De stappen, op volgorde." }),
    gronden: z
      .array(
        z
          .object({
            regel: regelId,
            uitkomst: z.enum(["ja", "nee", "onbekend"]),
            omschrijving: z.string(),
            bron,
          })
          .openapi("Budgetgrond"),
      )
      .readonly()
      .openapi({ description: "De voorwaarden van de eenmalige uitkering." }),
    kosten: z
      .array(
        z
          .object({
            kosten: z.enum(KOSTENSOORTEN),
            uitkomst: z.enum(KOSTENUITKOMSTEN).openapi({
              description:
                "Zitten de kosten in het tarief, betaalt de cliënt ze, of mag het pgb er niet voor zijn?",
            }),
            regel: regelId,
            omschrijving: z.string(),
            bron,
          })
          .openapi("Kostenregel"),
      )
      .readonly(),
    ontbrekend: z.array(ontbrekend).readonly(),
    ontbrekendeTarieven: z
      .array(
        z
          .object({
            gemeentecode: z.string().openapi({ example: "1969" }),
            voorziening,
            vorm,
            eenheid,
            datum: z.iso.date().openapi({ format: "date", description: "Wanneer het tarief nodig is." }),
          })
          .openapi("OntbrekendTarief"),
      )
      .readonly()
      .openapi({ description: "De tarieven die nodig zijn en niet in de tabel staan." }),
    nietGenormeerd: z.array(nietGenormeerd).readonly(),
    oordeel: z.array(oordeel).readonly(),
    kwitantie,
    uitleg,
  })
  .openapi("PgbBudgetantwoord");
