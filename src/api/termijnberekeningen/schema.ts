import { TELLINGEN, TERMIJNSTATUSSEN } from "../../regels/termijn.ts";
import { bron, kwitantie, ontbrekend, oordeel, regelId, regelsetkop } from "../antwoord.ts";
import { toetsantwoord } from "../toetsen/schema.ts";
import { uitleg } from "../uitleg/veld.ts";
import * as z from "../zod.ts";

const driewaardig = z.enum(["ja", "nee", "onbekend"]);
const dag = (description: string) => z.iso.date().nullable().openapi({ format: "date", description });
const moment = (description: string) => z.iso.datetime().openapi({ format: "date-time", description });

const lengte = z
  .object({
    aantal: z.int(),
    eenheid: z.enum(["uren", "dagen", "werkdagen", "weken", "maanden", "jaren"]),
    periode: z
      .string()
      .nullable()
      .openapi({ description: "Als ISO 8601-periode; null bij werkdagen.", example: "P6W" }),
  })
  .openapi("Termijnlengte");

const verlengd = z
  .object({
    oorspronkelijkeDag: z.iso
      .date()
      .openapi({ format: "date", description: "De laatste dag zonder verlenging." }),
    overgeslagen: z
      .array(
        z.object({
          dag: z.iso.date().openapi({ format: "date" }),
          reden: z.enum(["zaterdag", "zondag", "feestdag"]),
          feestdag: z.string().optional(),
        }),
      )
      .readonly(),
    regel: regelId,
    bron,
  })
  .openapi("Termijnverlenging");

const termijn = z
  .object({
    termijn: z.string().openapi({ description: "De naam van de termijn.", example: "onderzoek" }),
    omschrijving: z.string().openapi({ description: "Wat er binnen de termijn moet of kan." }),
    telling: z.enum(TELLINGEN).openapi({
      description:
        "Hoe de laatste dag volgt: na een dag, na hele kalendermaanden, ten minste zo lang vóór een dag, in uren na een moment, of op een dag zelf.",
    }),
    laag: z.enum(["landelijk", "lokaal"]).openapi({ description: "Uit de wet of uit het document." }),
    geldt: driewaardig.openapi({ description: "Is er in dit geval zo'n termijn?" }),
    vanaf: dag("De dag van waaruit wordt geteld; die dag zelf telt niet mee."),
    eersteDag: dag("De eerste dag van de termijn. Null als er niet vooruit wordt geteld."),
    laatsteDag: dag("De laatste dag van de termijn, of null zolang een feit ontbreekt."),
    nietLaterDan: dag("Na deze dag is de termijn zeker voorbij, ook als de laatste dag nog niet bekend is."),
    duur: lengte.nullable().openapi({ description: "Hoe lang de termijn is; null als dat is afgesproken." }),
    tijdvenster: z
      .object({ van: moment("Vanaf dit moment."), totEnMet: moment("Uiterlijk op dit moment.") })
      .nullable()
      .openapi({ description: "Bij een termijn in uren." }),
    verlengd: verlengd.nullable().openapi({
      description: "Doorgelopen tot een werkdag door de Algemene termijnenwet, en waarom.",
    }),
    nietVerlengd: z
      .object({ regel: regelId, bron })
      .nullable()
      .openapi({ description: "De regel waardoor de Algemene termijnenwet deze termijn laat zoals hij is." }),
    status: z
      .enum(TERMIJNSTATUSSEN)
      .openapi({ description: "Hoe de termijn er op de peildatum voor staat." }),
    gehaald: driewaardig
      .nullable()
      .openapi({ description: "Is op tijd gebeurd wat binnen de termijn moest? Null als dat er niet is." }),
    gevolg: z.string().optional().openapi({ description: "Wat er gebeurt als de termijn voorbij is." }),
    regel: regelId,
    bron,
    interpretatie: z.string().optional(),
  })
  .openapi("Termijn");

export const antwoord = z
  .object({
    regelset: regelsetkop,
    peildatum: z.iso.date().openapi({ format: "date" }),
    termijnen: z
      .array(termijn)
      .readonly()
      .openapi({ description: "Eerst die van de wet, dan die van het document." }),
    gronden: toetsantwoord.gronden.openapi({
      description: "Wat het document verder over tijd zegt: wat bij uitloop moet, en voor wie het geldt.",
    }),
    ontbrekend: z
      .array(ontbrekend)
      .readonly()
      .openapi({ description: "De dagen en feiten waarmee er meer te berekenen is." }),
    oordeel: z.array(oordeel).readonly().openapi({ description: "Wat een mens moet beoordelen." }),
    kwitantie,
    uitleg,
  })
  .openapi("Termijnantwoord");
