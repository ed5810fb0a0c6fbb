import { AFBOUWEENHEDEN } from "../../regelsets/afbouw/afbouw.ts";
import { REGELSETS } from "../../regelsets/index.ts";
import { bron, kwitantie, ontbrekend, oordeel, regelId, regelsetkop } from "../antwoord.ts";
import { datum, tijdstip } from "../situatie/dagen.ts";
import { geheel, jaNee } from "../situatie/velden.ts";
import { uitleg } from "../uitleg/veld.ts";
import * as z from "../zod.ts";

/** 42 hours a week: more is not meant, and each step has a line of its own. */
const MAX_PER_WEEK = 42 * 60;
const WEKEN = 4;
const MAX_PER_VIER_WEKEN = MAX_PER_WEEK * WEKEN;

/** Whether the fields that a check looks at can be read, so that its fault is told beside those of form. */
const isLeesbaar = ({ value }: { value: unknown }): boolean =>
  z.looseObject({ huidigeMinuten: z.number(), nieuweMinuten: z.number() }).safeParse(value).success;

export const verzoek = z
  .strictObject({
    regelset: z.enum([...REGELSETS.keys()]).openapi({ description: "Welke regels.", example: "beekdaelen" }),
    peildatum: datum("De datum waarop de regels gelden."),
    stand: tijdstip("Zoals de tabellen op dit moment stonden. Zonder stand: zoals zij nu staan.").optional(),
    huidigeMinuten: geheel("Hoeveel minuten ondersteuning er nu zijn.", MAX_PER_VIER_WEKEN),
    nieuweMinuten: geheel(
      "Hoeveel minuten er straks zijn; 0 als de ondersteuning stopt. Niet meer dan er nu zijn.",
      MAX_PER_VIER_WEKEN,
    ),
    eenheid: z.enum(AFBOUWEENHEDEN).openapi({
      description: `Waarin de minuten zijn uitgedrukt. Per week: hoogstens ${MAX_PER_WEEK}; de minuten worden omgerekend.`,
    }),
    start: datum("Eerste dag van de afbouw: dan begint week 1."),
    isSpoed: jaNee("Gaat het om spoedzorg? Dan geldt de afbouwregeling niet."),
  })
  .refine(({ huidigeMinuten, nieuweMinuten }) => nieuweMinuten <= huidigeMinuten, {
    path: ["nieuweMinuten"],
    params: { code: "hoger-dan-huidig", melding: "Dit mag niet meer zijn dan /huidigeMinuten." },
    when: isLeesbaar,
  })
  .refine(({ eenheid, huidigeMinuten }) => eenheid !== "perWeek" || huidigeMinuten <= MAX_PER_WEEK, {
    path: ["huidigeMinuten"],
    params: { code: "te-groot", melding: `Dit mag per week hoogstens ${MAX_PER_WEEK} zijn.` },
    when: isLeesbaar,
  })
  .openapi("Afbouwverzoek", { description: "Ondersteuning bij het huishouden die stopt of minder wordt." });

const driewaardig = z.enum(["ja", "nee", "onbekend"]);

const grond = z
  .object({
    regel: regelId,
    soort: z.enum(["voorwaarde", "uitzondering"]),
    uitkomst: driewaardig,
    omschrijving: z.string(),
    bron,
  })
  .openapi("Afbouwgrond");

const stap = z
  .object({
    van: z.iso.date().openapi({ format: "date", description: "Eerste dag." }),
    tot: z.iso
      .date()
      .openapi({ format: "date", description: "Eerste dag waarop deze stap niet meer geldt." }),
    weken: z
      .object({ van: z.int(), totEnMet: z.int() })
      .openapi({ description: "De weken, geteld vanaf de start." }),
    minutenPerVierWeken: z.int(),
    minderMinuten: z
      .int()
      .openapi({ description: "Hoeveel minuten per vier weken er bij deze stap af gaan." }),
    omschrijving: z.string(),
    regel: regelId,
    bron,
    interpretatie: z.string().optional(),
  })
  .openapi("Afbouwstap");

export const antwoord = z
  .object({
    regelset: regelsetkop,
    peildatum: z.iso.date().openapi({ format: "date" }),
    uitkomst: driewaardig.openapi({ description: "Geldt de afbouwregeling?" }),
    gronden: z.array(grond).readonly(),
    ontbrekend: z.array(ontbrekend).readonly(),
    stappen: z.array(stap).readonly().openapi({
      description:
        "De stappen op volgorde. De laatste is de nieuwe omvang, die daarna blijft gelden. Leeg als de regeling niet geldt.",
    }),
    nieuweOmvangVanaf: z.iso
      .date()
      .nullable()
      .openapi({ format: "date", description: "Eerste dag van de nieuwe omvang." }),
    oordeel: z.array(oordeel).readonly(),
    kwitantie,
    uitleg,
  })
  .openapi("Afbouwantwoord");
