import { NORMEENHEDEN, PARAMETEREENHEDEN } from "../../regels/tabellen.ts";
import { VOORWAARDESOORTEN } from "../../regels/voorwaarde.ts";
import { BEHANDELINGEN } from "../../regelsets/regelset.ts";
import { bron, regelId, regelsetkop } from "../antwoord.ts";
import { datum, tijdstip } from "../situatie/dagen.ts";
import { gemeentecode } from "../situatie/velden.ts";
import * as z from "../zod.ts";

const stand = z.iso
  .datetime()
  .openapi({ format: "date-time", description: "Zoals de tabellen op dit moment stonden." });

const periode = {
  geldigVan: z.iso.date().openapi({ format: "date" }),
  geldigTot: z.iso.date().nullable().openapi({ format: "date" }),
};

export const pad = z.strictObject({
  id: z.string().openapi({
    param: { name: "id", in: "path" },
    description: "Id van de regelset.",
    example: "westerkwartier",
  }),
});

const peildatum = datum("De datum waarop de regels gelden.").optional();
const standVraag = tijdstip(
  "Zoals de tabellen op dit moment stonden. Zonder stand: zoals zij nu staan.",
).optional();

export const lijstvraag = z.strictObject({
  peildatum,
  stand: standVraag,
  gemeentecode: gemeentecode.optional(),
});

export const vraag = z.strictObject({ peildatum, stand: standVraag });

const regelsetdeel = z
  .object({
    id: z.string().openapi({ example: "westerkwartier" }),
    naam: z.string(),
    gemeenten: z.array(z.object({ code: z.string().openapi({ example: "1969" }), naam: z.string() })),
    versies: z.array(regelsetkop.extend({ naam: z.string(), regel: regelId, bron })).openapi({
      description: "De versies, of bij een peildatum alleen de versie die dan geldt.",
    }),
  })
  .openapi("Regelset");

export const lijst = z.object({ regelsets: z.array(regelsetdeel), stand }).openapi("Regelsets");
export const enkel = regelsetdeel.extend({ stand }).openapi("RegelsetAntwoord");

const kop = {
  regelset: regelsetkop,
  peildatum: z.iso.date().openapi({ format: "date" }),
  stand,
  tabelVersie: z.string(),
};

const voorwaarde = z
  .object({ soort: z.enum(VOORWAARDESOORTEN).openapi({ description: "Hoe de delen samen tellen." }) })
  .openapi("Voorwaarde", {
    description:
      "Een voorwaarde als gegeven: een feit, een vergelijking met een getal uit de tabellen, een oordeel, een andere regel, of een samenstelling daarvan (van).",
  });

export const regels = z
  .object({
    ...kop,
    regels: z.array(
      z
        .object({
          regel: regelId,
          thema: z.string().openapi({ description: "Waar de regel over gaat.", example: "normberekening" }),
          soort: z.string().openapi({ description: "Wat voor regel het is.", example: "getal" }),
          omschrijving: z.string().openapi({ description: "De regel, in onze eigen woorden." }),
          behandeling: z.enum(BEHANDELINGEN).openapi({
            description:
              "Wat de API met de regel doet: berekenen, als feit vragen, aan een mens voorleggen, of (nog) niets.",
          }),
          voorwaarden: z
            .array(z.object({ toets: z.string(), voorwaarde }))
            .readonly()
            .optional()
            .openapi({ description: "Wanneer de regel geldt, per toets die haar weegt." }),
          bron,
        })
        .openapi("Regel"),
    ),
  })
  .openapi("Regels");

const interpretatie = z.string().optional();

export const normtijden = z
  .object({
    ...kop,
    normtijden: z.array(
      z
        .object({
          sleutel: z.string(),
          onderdeel: z.string(),
          omschrijving: z.string(),
          minuten: z.int(),
          minutenMaximum: z
            .int()
            .optional()
            .openapi({ description: "De bovengrens, waar het document een bandbreedte geeft." }),
          eenheid: z.enum(NORMEENHEDEN),
          ...periode,
          regel: regelId,
          bron,
          interpretatie,
        })
        .openapi("Normtijd"),
    ),
    parameters: z.array(
      z
        .object({
          sleutel: z.string(),
          omschrijving: z.string(),
          waarde: z.int(),
          eenheid: z.enum(PARAMETEREENHEDEN),
          ...periode,
          regel: regelId,
          bron,
          interpretatie,
        })
        .openapi("Parameter"),
    ),
  })
  .openapi("Normtijden");

export const vragen = z
  .object({
    ...kop,
    vragen: z.array(
      z
        .object({
          feit: z.string().openapi({
            description:
              "Naam van het feit, of het pad in het verzoek. [] staat voor elk lid of elke activiteit; oordelen[regel] is een oordeel van een mens over die regel.",
            example: "woning.slaapkamersInGebruik",
          }),
          vraag: z.string().openapi({ description: "De vraag in gewone taal." }),
          type: z.enum(["jaNee", "geheelGetal", "getal", "datum", "keuze", "lijst"]),
          opties: z.array(z.string()).readonly().optional(),
          eenheid: z.string().optional().openapi({ description: "Wat een getal telt.", example: "maanden" }),
          waar: z.enum(["situatie", "feiten", "oordelen"]).openapi({
            description:
              "Waar het antwoord in een verzoek hoort: in de velden van de berekening, onder feiten, of onder oordelen.",
          }),
          voor: z
            .array(z.string())
            .readonly()
            .openapi({ description: "Welke berekeningen en toetsen het vragen." }),
          regels: z.array(regelId).readonly().openapi({ description: "De regels die het gebruiken." }),
        })
        .openapi("Vraag"),
    ),
  })
  .openapi("Vragen");
