import { REGELSETS } from "../../regelsets/index.ts";
import {
  BUDGETEENHEDEN,
  KOSTENPRODUCTEN,
  KOSTENSOORTEN,
  PGBVORMEN,
} from "../../regelsets/pgbbudget/vraag.ts";
import { datum, tijdstip } from "../situatie/dagen.ts";
import { geheel, gemeentecode, jaNee, minutenPerWeek } from "../situatie/velden.ts";
import { voorziening } from "../tarieven/schema.ts";
import * as z from "../zod.ts";

/** More is not meant: ten years of weeks, a million euros, twenty-one dagdelen in a week. */
const MAX_WEKEN = 520;
const MAX_CENT = 100_000_000;
const MAX_PER_WEEK = 21;

const cent = (omschrijving: string) => geheel(`${omschrijving} In eurocent.`, MAX_CENT).optional();

const pgb = z
  .strictObject({
    voorziening,
    vorm: z
      .enum(PGBVORMEN)
      .optional()
      .openapi({ description: "Een pgb voor formele of voor informele hulp.", example: "pgbFormeel" }),
    eenheid: z
      .enum(BUDGETEENHEDEN)
      .openapi({ description: "Waarvoor het tarief wordt betaald.", example: "uur" }),
    minutenPerWeek: minutenPerWeek("Minuten hulp per week. Telt bij de eenheden minuut en uur.").optional(),
    aantalPerWeek: geheel(
      "Dagdelen of etmalen per week. Telt bij de eenheden dagdeel en etmaal.",
      MAX_PER_WEEK,
    ).optional(),
    weken: geheel("Voor hoeveel weken het pgb is.", MAX_WEKEN).optional(),
    tariefCent: cent("Het tarief van het college per eenheid. Gaat voor op het tarief in de tabel."),
    isTariefToereikend: jaNee("Is dat tarief genoeg om de hulp te kopen?"),
    afwijkendTariefCent: cent(
      "Het hogere tarief per eenheid dat het college geeft als het gewone tarief niet genoeg is. Geeft het college geen hoger tarief: het gewone tarief.",
    ),
    kostprijsNaturaCent: cent(
      "De kostprijs per eenheid van de goedkoopste passende voorziening in natura. Gaat voor op de tabel.",
    ),
    gewenstTariefCent: cent("Het tarief per eenheid van de aanbieder die de cliënt wil."),
  })
  .openapi("PgbBudgetvraag", { description: "Hoe hoog is een pgb?" });

const eenmaligeUitkering = z
  .strictObject({
    budgethouderOverleden: jaNee("Is de budgethouder overleden?"),
    budgethouderFailliet: jaNee("Is de budgethouder failliet?"),
    toestemmingCollege: jaNee("Geeft het college toestemming?"),
    schriftelijkVerzoekSvb: jaNee(
      "Hebben de budgethouder of de nabestaanden de SVB er schriftelijk om gevraagd?",
    ),
    geldigeZorgovereenkomst: jaNee("Was er een geldige zorgovereenkomst?"),
    pgbPerWeekCent: cent("Het laatst ontvangen pgb per week."),
    resterendBudgetCent: cent("Wat er aan budget over is."),
  })
  .openapi("EenmaligeUitkeringsvraag", {
    description:
      "Hoe hoog kan de eenmalige uitkering aan de hulpverlener zijn na overlijden of faillissement?",
  });

const groteSchoonmaak = z
  .strictObject({
    minuten: minutenPerWeek("Hoeveel minuten de grote schoonmaak duurt.").optional(),
    uurtariefCent: cent("Het uurtarief van huishoudelijke hulp (01A04). Gaat voor op de tabel."),
    eigenBijdragePerUurCent: cent("De eigen bijdrage per uur die met de cliënt is afgesproken."),
  })
  .openapi("GroteSchoonmaakvraag", {
    description: "Wat declareert de aanbieder voor een grote schoonmaak, bij de gemeente en bij de cliënt?",
  });

const kosten = z
  .strictObject({
    soorten: z
      .array(z.enum(KOSTENSOORTEN))
      .min(1)
      .max(KOSTENSOORTEN.length)
      .openapi({ description: "Welke kosten." }),
    product: z
      .enum(KOSTENPRODUCTEN)
      .optional()
      .openapi({ description: "Bij welk product, als het document daarnaar vraagt." }),
  })
  .openapi("Kostenvraag", { description: "Zitten deze kosten in het tarief, of wie betaalt ze?" });

export const verzoek = z
  .strictObject({
    regelset: z
      .enum([...REGELSETS.keys()])
      .openapi({ description: "Welke regels.", example: "westerkwartier" }),
    peildatum: datum("De datum waarop de regels en de tarieven gelden."),
    stand: tijdstip("Zoals de tabellen op dit moment stonden. Zonder stand: zoals zij nu staan.").optional(),
    gemeentecode: gemeentecode.optional(),
    pgb: pgb.optional(),
    eenmaligeUitkering: eenmaligeUitkering.optional(),
    groteSchoonmaak: groteSchoonmaak.optional(),
    kosten: kosten.optional(),
  })
  .openapi("PgbBudgetverzoek", {
    description: "Elk onderdeel dat is ingevuld, wordt beantwoord. Een feit dat ontbreekt is niet bekend.",
  });
