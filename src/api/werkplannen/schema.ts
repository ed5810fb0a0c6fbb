import { RESULTATEN, RUIMTEN } from "../../regels/activiteit.ts";
import { TIJDSEENHEDEN } from "../../regels/tabellen.ts";
import { REGELSETS } from "../../regelsets/index.ts";
import { WEEKDAGEN } from "../../regelsets/werkplan/vraag.ts";
import { activiteitvelden, interpretatie } from "../activiteiten/schema.ts";
import { bron, kwitantie, ontbrekend, oordeel, regelId, regelsetkop } from "../antwoord.ts";
import { datum, tijdstip } from "../situatie/dagen.ts";
import { jaNee, keerPerWeek } from "../situatie/velden.ts";
import { uitleg } from "../uitleg/veld.ts";
import * as z from "../zod.ts";
import { controleerWerkplan } from "./samenhang.ts";

const EERSTE_JAAR = 2000;
const LAATSTE_JAAR = 2100;
const MAX_PERSONEN = 24;
const MAX_ACTIVITEITEN = 200;

export const verzoek = z
  .strictObject({
    regelset: z
      .enum([...REGELSETS.keys()])
      .openapi({ description: "Welke regels.", example: "midden-limburg" }),
    peildatum: datum("De datum waarop de regels gelden."),
    stand: tijdstip("Zoals de tabellen op dit moment stonden. Zonder stand: zoals zij nu staan.").optional(),
    jaar: z.int().min(EERSTE_JAAR).max(LAATSTE_JAAR).openapi({
      description: "Het jaar van het plan, in weken volgens ISO 8601: 52 of 53.",
      example: 2027,
    }),
    start: datum(
      "Eerste dag waarop er hulp is, als dat in de loop van het jaar is. Wat een aantal keer per jaar moet, komt dan naar verhouding minder vaak.",
    ).optional(),
    ruimten: z
      .array(z.enum(RUIMTEN))
      .max(RUIMTEN.length)
      .openapi({ description: "De ruimten die worden schoongemaakt. Alleen bij schoonEnLeefbaarHuis." }),
    resultaten: z
      .array(z.enum(RESULTATEN))
      .min(1)
      .max(RESULTATEN.length)
      .openapi({ description: "Waar hulp bij nodig is." }),
    nietNodig: z
      .array(
        z
          .string()
          .min(1)
          .max(64)
          .regex(/^[A-Za-z]+(\.[A-Za-z]+)*$/),
      )
      .max(MAX_ACTIVITEITEN)
      .optional()
      .openapi({
        description:
          "Namen van activiteiten die niet in het plan hoeven: de cliënt doet ze zelf, of er is bijvoorbeeld geen droger.",
        example: ["was.drogerIn", "was.drogerUit"],
      }),
    dagVanDeWeek: z.enum(WEEKDAGEN).optional().openapi({ description: "De dag van het bezoek." }),
    tijd: z
      .string()
      .max(5)
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
      .optional()
      .openapi({
        description: "Het tijdstip van het bezoek in Nederland. Alleen met dagVanDeWeek.",
        example: "09:30",
      }),
    aantalPersonen: z
      .int()
      .min(1)
      .max(MAX_PERSONEN)
      .optional()
      .openapi({ description: "Hoeveel personen in het huishouden wonen. Nodig bij de was." }),
    broodmaaltijdDagenPerWeek: keerPerWeek(
      "Op hoeveel dagen per week hulp bij de broodmaaltijden nodig is.",
      WEEKDAGEN.length,
    ).optional(),
    opwarmenDagenPerWeek: keerPerWeek(
      "Op hoeveel dagen per week hulp bij het opwarmen van een maaltijd nodig is.",
      WEEKDAGEN.length,
    ).optional(),
    afzuigkapVaatwasserbestendig: jaNee("Kan de afzuigkap in de vaatwasser?"),
  })
  .superRefine(controleerWerkplan)
  .openapi("Werkplanverzoek", { description: "Een feit dat ontbreekt, is niet bekend." });

const planactiviteit = z
  .object({
    ...activiteitvelden,
    aantal: z.number().openapi({ description: "Hoe vaak, in elke per × eenheid." }),
    per: z.int(),
    eenheid: z.enum(TIJDSEENHEDEN),
    keer: z.int().openapi({ description: "Hoe vaak in dit plan." }),
    regel: regelId,
    bron,
    interpretatie,
  })
  .openapi("Planactiviteit");

const planweek = z
  .object({
    week: z.int().openapi({ description: "Nummer van de week volgens ISO 8601." }),
    maandag: z.iso.date().openapi({ format: "date", description: "Eerste dag van de week." }),
    bezoek: z.iso
      .date()
      .nullable()
      .openapi({ format: "date", description: "Dag van het bezoek, als dagVanDeWeek is gegeven." }),
    activiteiten: z.array(
      z.object({
        sleutel: z.string().openapi({ description: "De rij onder activiteiten, met haar bron." }),
        keer: z.int().openapi({ description: "Hoe vaak in deze week." }),
        regel: regelId,
      }),
    ),
  })
  .openapi("Planweek");

export const antwoord = z
  .object({
    regelset: regelsetkop,
    peildatum: z.iso.date().openapi({ format: "date" }),
    jaar: z.int(),
    start: z.iso.date().nullable().openapi({ format: "date" }),
    compleet: z.boolean().openapi({ description: "Zijn alle feiten bekend die nodig zijn?" }),
    activiteiten: z
      .array(planactiviteit)
      .openapi({ description: "Wat er in het plan staat, elke activiteit met haar regel en bron." }),
    weken: z.array(planweek).openapi({ description: "Elke week van het jaar, vanaf de start." }),
    zonderFrequentie: z
      .array(
        z
          .object({ ...activiteitvelden, reden: z.string(), regel: regelId, bron, interpretatie })
          .openapi("NietGeplandeActiviteit"),
      )
      .openapi({ description: "Wat is gevraagd en niet kan worden gepland, met de reden." }),
    nietInRegelset: z
      .array(z.object({ onderdeel: z.enum([...RESULTATEN, ...RUIMTEN]), reden: z.string() }))
      .openapi({
        description:
          "Resultaten en ruimten waarvoor er in de tabellen van de regelset geen activiteiten staan.",
      }),
    ontbrekend: z.array(ontbrekend),
    oordeel: z.array(oordeel).readonly().openapi({ description: "Wat een mens moet beoordelen." }),
    kwitantie,
    uitleg,
  })
  .openapi("Werkplan");
