import { GRONDSOORTEN } from "../../regels/toets.ts";
import { REGELSETS } from "../../regelsets/index.ts";
import { bron, kwitantie, ontbrekend, oordeel, regelId, regelsetkop } from "../antwoord.ts";
import { datum, tijdstip } from "../situatie/dagen.ts";
import { uitleg } from "../uitleg/veld.ts";
import * as z from "../zod.ts";
import { feiten } from "./feiten.ts";

const MAX_OORDELEN = 200;

/** What a person judged, as a request gives it. */
export const oordelen = z
  .array(
    z.strictObject({
      regel: z
        .string()
        .max(64)
        .openapi({ description: "De regel waarover is geoordeeld.", example: "WK-b1-4-behandelbaar" }),
      antwoord: z.enum(["ja", "nee"]),
    }),
  )
  .max(MAX_OORDELEN)
  .optional()
  .openapi({ description: "Wat een mens al heeft geoordeeld, per regel." });

/** What every test takes. */
export const toetsvelden = {
  regelset: z
    .enum([...REGELSETS.keys()])
    .openapi({ description: "Welke regels.", example: "westerkwartier" }),
  peildatum: datum("De datum waarop de regels gelden."),
  stand: tijdstip("Zoals de tabellen op dit moment stonden. Zonder stand: zoals zij nu staan.").optional(),
  feiten,
  oordelen,
};

const uitkomst = z
  .enum(["ja", "nee", "onbekend"])
  .openapi({ description: "Onbekend zolang een feit of oordeel nog kan uitmaken." });

const grond = z
  .object({
    regel: regelId,
    soort: z.enum(GRONDSOORTEN),
    uitkomst,
    omschrijving: z.string(),
    vanToepassing: z.enum(["ja", "nee", "onbekend"]).optional().openapi({
      description:
        "Alleen bij een regel die niet altijd iets vraagt: doet hij dat in dit geval? Is dit nee, dan is de uitkomst ja omdat er niets hoeft.",
    }),
    stap: z.string().optional().openapi({ description: "De stap waar deze grond bij hoort." }),
    bron,
    interpretatie: z.string().optional(),
  })
  .openapi("Grond");

/** What every test answers. */
export const toetsantwoord = {
  regelset: regelsetkop,
  peildatum: z.iso.date().openapi({ format: "date" }),
  uitkomst,
  gronden: z
    .array(grond)
    .readonly()
    .openapi({ description: "De regels die meetellen, elk met een eigen uitkomst." }),
  ontbrekend: z
    .array(ontbrekend)
    .readonly()
    .openapi({ description: "Wat nog kan uitmaken; de kortste weg staat vooraan." }),
  volgendeVraag: z
    .string()
    .nullable()
    .openapi({ description: "Het feit dat het meeste beslist als het bekend is." }),
  oordeel: z.array(oordeel).readonly().openapi({ description: "Wat een mens moet beoordelen." }),
  kwitantie,
  uitleg,
};
