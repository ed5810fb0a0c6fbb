import { GRONDEN, LAGEN } from "../../regelsets/bijdrage/grond.ts";
import { UITVOERDERS } from "../../regelsets/bijdrage/lokaal.ts";
import { LOKALE_REGELS } from "../../regelsets/bijdrage/maandtabellen.ts";
import { BIJDRAGEUITKOMSTEN } from "../../regelsets/bijdrage/uitkomst.ts";
import { bron, kwitantie, nietGenormeerd, ontbrekend, oordeel, regelId, regelsetkop } from "../antwoord.ts";
import { uitleg } from "../uitleg/veld.ts";
import * as z from "../zod.ts";

const laag = z.enum(LAGEN).openapi({ description: "De landelijke wet, of het document van de gemeente." });

const bandbreedte = z
  .object({ minimum: z.int(), maximum: z.int().nullable() })
  .openapi("Bijdragebandbreedte", {
    description: "In eurocent: wat nog mogelijk is. Maximum null: er is geen bedrag bekend.",
  });

const lijn = z
  .object({
    maand: z.string().openapi({
      description: "De maand; bij vier weken de maand waarin zij eindigen.",
      example: "2026-03",
    }),
    van: z.iso.date().openapi({ format: "date", description: "Eerste dag." }),
    tot: z.iso.date().openapi({ format: "date", description: "Eerste dag erna." }),
    uitkomst: z.enum(BIJDRAGEUITKOMSTEN).openapi({
      description:
        "onbekend: er ontbreken feiten; zie ontbrekend. geenBedrag: voor deze maand is nog geen bedrag bekend.",
    }),
    bedragCent: z.int().nullable().openapi({ description: "In eurocent. Null: niet bekend." }),
    bandbreedte,
    grond: z.enum(GRONDEN).nullable().openapi({
      description: "Waarom er niets verschuldigd is. Null: er is of kan iets verschuldigd zijn.",
    }),
    laag,
    reden: z.string(),
    regel: regelId,
    bron,
    ookRegels: z
      .array(z.object({ regel: regelId, laag, bron }).openapi("BijdrageOokRegel"))
      .readonly()
      .openapi({ description: "Andere regels die meespelen of hetzelfde zeggen." }),
    lokaleRegels: z.enum(LOKALE_REGELS).openapi({
      description:
        "Tellen er deze maand regels van het document mee? nietInWerking: het geldt dan niet. geen: het heeft er geen over de bijdrage.",
    }),
    herzienbaar: z
      .boolean()
      .optional()
      .openapi({ description: "Kan deze maand op de herzieningsdatum nog worden herzien?" }),
    interpretatie: z
      .string()
      .optional()
      .openapi({ description: "Hoe de bron is gelezen waar zij meer dan één lezing toelaat." }),
  })
  .openapi("Bijdragemaand");

const taak = z
  .object({ wie: z.enum(UITVOERDERS), omschrijving: z.string(), regel: regelId, bron })
  .openapi("Bijdragetaak");

export const antwoord = z
  .object({
    regelset: z.object({ id: z.string().openapi({ example: "midden-limburg" }) }),
    lagen: z
      .array(z.object({ laag, regelset: regelsetkop }).openapi("Bijdragelaag"))
      .openapi({ description: "De versies die in de periode gelden: van de wet en van het document." }),
    periode: z.object({ van: z.string(), totEnMet: z.string() }),
    maanden: z.array(lijn).readonly().openapi({ description: "Elke maand vanaf 2020." }),
    perioden: z.array(lijn).readonly().openapi({
      description: "De tijdvakken van vier weken die in een gevraagde maand van 2019 eindigen.",
    }),
    totaalCent: z
      .int()
      .nullable()
      .openapi({ description: "De maanden en tijdvakken samen, of null als er een niet bekend is." }),
    bandbreedte,
    compleet: z.boolean().openapi({ description: "Is van elke maand en elk tijdvak het bedrag bekend?" }),
    ontbrekend: z.array(ontbrekend).readonly(),
    nietGenormeerd: z.array(nietGenormeerd).readonly().openapi({ description: "Waarvoor er geen regel is." }),
    nietGetoetst: z
      .array(nietGenormeerd)
      .readonly()
      .openapi({ description: "Wat de bijdrage kan wegnemen, maar niet is gemeld en dus niet meetelt." }),
    oordeel: z.array(oordeel).readonly(),
    taken: z
      .array(taak)
      .readonly()
      .openapi({ description: "Wie volgens het document wat doet rond de bijdrage." }),
    kwitantie,
    uitleg,
  })
  .openapi("Bijdrageantwoord");
