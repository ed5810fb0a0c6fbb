import { RESULTATEN, RUIMTEN, SOORTEN, VARIANTEN } from "../../regels/activiteit.ts";
import { TIJDSEENHEDEN } from "../../regels/tabellen.ts";
import { bron, regelId, regelsetkop } from "../antwoord.ts";
import { vraag as peildatumEnStand } from "../regelsets/schema.ts";
import * as z from "../zod.ts";

const resultaat = z.enum(RESULTATEN).openapi({ description: "Waar de activiteit voor is." });
const ruimte = z.enum(RUIMTEN);
const soort = z.enum(SOORTEN).openapi({
  description:
    "Bij basis en incidenteel deelt het document het schoonmaken zelf zo in, bij regulier niet. Wat indienNodig is, gebeurt alleen als er reden voor is. Een overzicht zegt hoe andere rijen zijn bedoeld en is zelf geen werk.",
});

export const vraag = peildatumEnStand.extend({
  resultaat: resultaat.optional(),
  ruimte: ruimte.optional().openapi({ description: "Alleen wat in deze ruimte wordt gedaan." }),
  soort: soort.optional(),
});

/** The fields of an activity that a list and a plan share. */
export const activiteitvelden = {
  sleutel: z.string().openapi({
    description: "Naam van de rij: de activiteit, en na een dubbele punt de variant.",
    example: "was.ophangen:eenPersoon",
  }),
  activiteit: z.string().openapi({ description: "Naam van de activiteit.", example: "was.ophangen" }),
  variant: z.enum(VARIANTEN).nullable().openapi({
    description:
      "Wanneer deze rij geldt, als er meer rijen zijn voor dezelfde activiteit. Zulke rijen worden nooit opgeteld.",
  }),
  resultaat,
  ruimte: ruimte.nullable().openapi({ description: "Null als de activiteit niet bij een ruimte hoort." }),
  soort,
  omschrijving: z.string(),
};

export const frequentievelden = {
  aantal: z.number().nullable().openapi({
    description: "Hoe vaak, in elke per × eenheid. Null als het document geen frequentie noemt.",
  }),
  per: z.int().nullable(),
  eenheid: z.enum(TIJDSEENHEDEN).nullable(),
};

export const interpretatie = z
  .string()
  .optional()
  .openapi({ description: "Hoe het document is gelezen waar het meer dan één lezing toelaat." });

export const antwoord = z
  .object({
    regelset: regelsetkop,
    peildatum: z.iso.date().openapi({ format: "date" }),
    stand: z.iso
      .datetime()
      .openapi({ format: "date-time", description: "Zoals de tabellen op dit moment stonden." }),
    tabelVersie: z.string(),
    reden: z.string().optional().openapi({ description: "Waarom de lijst leeg is." }),
    activiteiten: z.array(
      z
        .object({
          ...activiteitvelden,
          ...frequentievelden,
          keerPerJaar: z.int().nullable().openapi({
            description:
              "Omgerekend naar een jaar van 52 weken, 12 maanden of 365 dagen. Het document rekent zelf niet om.",
          }),
          geldigVan: z.iso.date().openapi({ format: "date" }),
          geldigTot: z.iso.date().nullable().openapi({ format: "date" }),
          regel: regelId,
          bron,
          interpretatie,
        })
        .openapi("Activiteit"),
    ),
  })
  .openapi("Activiteiten");
