import { BEOORDELAARS } from "../regels/oordeel.ts";
import { SOORTEN } from "../regels/rekenregel.ts";
import * as z from "./zod.ts";

/** The parts that answers share, as the OpenAPI document shows them. */
export const bron = z
  .object({
    document: z.string().openapi({ description: "Het document waarin de regel staat." }),
    plaats: z.string().openapi({ description: "Waar in het document." }),
    url: z.url().nullable().openapi({ description: "Openbaar adres van het document, als dat bekend is." }),
  })
  .openapi("Bron");

export const regelId = z
  .string()
  .openapi({ description: "Het vaste id van de regel.", example: "WK-b1-14-zwaar-basis" });

export const ontbrekend = z
  .object({
    feit: z.string().openapi({
      description: "Waar het feit in de situatie staat.",
      example: "woning.slaapkamersInGebruik",
    }),
    vraag: z.string().openapi({ description: "De vraag in gewone taal." }),
    type: z.enum(["jaNee", "geheelGetal", "getal", "datum", "keuze", "lijst"]),
    opties: z.array(z.string()).readonly().optional(),
    regels: z.array(regelId).readonly().openapi({ description: "De regels die op dit feit wachten." }),
  })
  .openapi("Ontbrekend");

export const rekenregel = z
  .object({
    regel: regelId,
    soort: z.enum(SOORTEN).openapi({ description: "Wat deze stap doet." }),
    onderdeel: z.string(),
    omschrijving: z.string(),
    aantal: z.number(),
    minuten: z.int().nullable(),
    minutenPerWeek: z.int().nullable().openapi({
      description:
        "Wat deze stap aan het totaal bijdraagt; negatief als er tijd af gaat, null bij een bandbreedte.",
    }),
    bandbreedte: z
      .object({ minimum: z.int(), maximum: z.int() })
      .optional()
      .openapi({ description: "Minuten per week, waar het document geen getal maar een bandbreedte geeft." }),
    bron,
    interpretatie: z
      .string()
      .optional()
      .openapi({ description: "Hoe het document is gelezen waar het meer dan één lezing toelaat." }),
  })
  .openapi("Rekenregel");

export const nietGenormeerd = z
  .object({ onderdeel: z.string(), reden: z.string(), regel: regelId, bron })
  .openapi("NietGenormeerd");

export const oordeel = z
  .object({
    regel: regelId,
    vraag: z.string(),
    aan: z.enum(BEOORDELAARS).openapi({ description: "Wie hierover oordeelt." }),
    gevolgen: z.array(z.object({ antwoord: z.string(), gevolg: z.string() })).readonly(),
    feit: z
      .string()
      .optional()
      .openapi({ description: "Het veld waarin het oordeel kan worden meegestuurd." }),
    bron,
  })
  .openapi("Oordeel");

export const indicatieduur = z
  .object({
    onderdeel: z.string(),
    omschrijving: z.string(),
    maximum: z
      .string()
      .nullable()
      .openapi({ description: "Langste duur als ISO 8601-periode.", example: "P6W" }),
    tot: z.iso.date().nullable().openapi({
      format: "date",
      description: "Eerste dag waarop de indicatie niet meer geldt, als de start bekend is.",
    }),
    regel: regelId,
    bron,
    interpretatie: z.string().optional(),
  })
  .openapi("Indicatieduur");

const productdatum = (description: string) =>
  z.iso.date().nullable().openapi({ format: "date", description });

export const product = z
  .object({
    categorie: z.string().openapi({ description: "Productcategorie van iWmo.", example: "01" }),
    code: z
      .string()
      .nullable()
      .openapi({ description: "Productcode van iWmo, of null als die niet is vastgesteld." }),
    omschrijving: z.string(),
    volume: z.int().nullable(),
    eenheid: z.string().nullable().openapi({ description: "Code van iWmo: 01 is minuten.", example: "01" }),
    frequentie: z.string().nullable().openapi({ description: "Code van iWmo: 2 is per week.", example: "2" }),
    ingangsdatum: productdatum("Eerste dag, als de start bekend is."),
    einddatum: productdatum("Laatste dag. iWmo vraagt die bij een frequentie per week."),
    regel: regelId,
    bron,
  })
  .openapi("Product");

export const grond = z.object({ regel: regelId, omschrijving: z.string(), bron }).openapi("Categoriegrond");

export const kwitantie = z
  .object({
    apiVersie: z.string(),
    stand: z.iso.datetime().openapi({
      format: "date-time",
      description:
        "Zoals de tabellen op dit moment stonden. Stuur dit mee als stand om hetzelfde antwoord te krijgen.",
    }),
    tabelVersie: z.string().openapi({ description: "Hash van de tabelrijen." }),
    normenkader: z
      .object({ id: z.string(), tabelVersie: z.string() })
      .optional()
      .openapi({ description: "Het andere normenkader waaruit minuten komen, als dat is gevraagd." }),
    lagen: z
      .array(z.object({ id: z.string(), tabelVersie: z.string() }))
      .optional()
      .openapi({ description: "De regelsets die elk een laag van de toets geven." }),
    invoer: z.string().openapi({ description: "Hash van de invoer, zonder stand." }),
  })
  .openapi("Kwitantie", { description: "Genoeg om dit antwoord later opnieuw te geven." });

export const regelsetkop = z
  .object({
    id: z.string().openapi({ example: "westerkwartier" }),
    versie: z.string(),
    geldigVan: z.iso.date().openapi({ format: "date" }),
    geldigTot: z.iso.date().nullable().openapi({ format: "date" }),
    geldigheid: z
      .enum(["vermeld", "afgeleid"])
      .openapi({ description: "Staat de geldigheid in het document, of is zij daaruit afgeleid?" }),
  })
  .openapi("Regelsetversie");
