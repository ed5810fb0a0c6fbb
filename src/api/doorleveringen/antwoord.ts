import { BIJDRAGEGEVOLGEN, DOENERS, GEVOLGEN, VOOR_WIE } from "../../regelsets/doorlevering/uitkomst.ts";
import { DOORLEVERVOORZIENINGEN, GEBEURTENISSEN } from "../../regelsets/doorlevering/vraag.ts";
import { bron, kwitantie, nietGenormeerd, ontbrekend, oordeel, regelId, regelsetkop } from "../antwoord.ts";
import { uitleg } from "../uitleg/veld.ts";
import * as z from "../zod.ts";

const interpretatie = z
  .string()
  .optional()
  .openapi({ description: "Hoe het document is gelezen waar het meer dan één lezing toelaat." });

const dag = (description: string) => z.iso.date().nullable().openapi({ format: "date", description });

const voorziening = z.enum(DOORLEVERVOORZIENINGEN);

const lijn = z
  .object({
    voorziening,
    voorWie: z.enum(VOOR_WIE).nullable().openapi({ description: "Null: nog niet bekend." }),
    gevolg: z.enum(GEVOLGEN).openapi({
      description:
        "kanDoorlopen en kanStoppen: een mens beslist; zie oordeel. onbekend: er ontbreken feiten; zie ontbrekend.",
    }),
    omschrijving: z.string(),
    looptDoorTot: dag("Eerste dag waarop de hulp niet meer loopt. Null: geen einde, of nog niet zeker."),
    tussen: z
      .object({
        vroegst: z.iso.date().openapi({ format: "date" }),
        laatst: dag("Null: er is geen laatste dag bekend."),
      })
      .nullable()
      .openapi({ description: "Tussen welke dagen looptDoorTot ligt, als die nog niet zeker is." }),
    hervatVanaf: dag("Eerste dag waarop de hulp weer kan lopen, bij een tijdelijke stop."),
    regel: regelId,
    bron,
    interpretatie,
  })
  .openapi("Doorleverlijn");

const bericht = z
  .object({
    voorziening,
    nummer: z.string().openapi({ description: "Nummer van het iWmo-bericht.", example: "307" }),
    afzender: z.enum(["gemeente", "aanbieder"]),
    reden: z
      .string()
      .nullable()
      .openapi({ description: "Redencode van iWmo 3.2, bij een bericht 307.", example: "02" }),
    nodig: z
      .enum(["ja", "onbekend"])
      .openapi({ description: "Een bericht dat zeker niet nodig is, staat er niet." }),
    vanaf: dag("De dag vanaf wanneer het bericht moet worden verstuurd, als die bekend is."),
    regel: regelId,
    afzenderRegel: regelId
      .optional()
      .openapi({ description: "De regel die zegt wie het bericht stuurt, als dat een andere is." }),
    bron,
    interpretatie,
  })
  .openapi("Doorleverbericht");

const bijdrage = z
  .object({
    laag: z.enum(["lokaal", "landelijk"]).openapi({ description: "Zegt het document dit, of de wet?" }),
    gevolg: z.enum(BIJDRAGEGEVOLGEN),
    vanafMaand: z.string().nullable().openapi({
      description: "Eerste maand waarvoor dit geldt, als het document die noemt.",
      example: "2027-02",
    }),
    omschrijving: z.string(),
    regel: regelId,
    bron,
    interpretatie,
  })
  .openapi("Bijdragegevolg");

const actie = z
  .object({
    wie: z.enum(DOENERS),
    omschrijving: z.string(),
    laatsteDag: dag("Laatste dag. Null: meteen, of het document noemt geen dag."),
    regel: regelId,
    bron,
    interpretatie,
  })
  .openapi("Doorleveractie");

export const antwoord = z
  .object({
    regelset: regelsetkop,
    peildatum: z.iso.date().openapi({ format: "date" }),
    gebeurtenis: z.object({
      soort: z.enum(GEBEURTENISSEN),
      van: z.iso.date().openapi({ format: "date" }),
    }),
    uitkomst: z.array(lijn).readonly().openapi({
      description:
        "Per voorziening en per persoon: tot wanneer de hulp door deze gebeurtenis loopt. Een indicatie die eerder afloopt, eindigt eerder.",
    }),
    berichten: z.array(bericht).readonly().openapi({ description: "De iWmo-berichten die erbij horen." }),
    bijdrage: z
      .array(bijdrage)
      .readonly()
      .openapi({ description: "Wat er met de bijdrage gebeurt. De bedragen geeft een bijdrageberekening." }),
    acties: z.array(actie).readonly().openapi({ description: "Wat iemand moet doen." }),
    nietGenormeerd: z
      .array(nietGenormeerd)
      .readonly()
      .openapi({ description: "Waarvoor het document geen regel heeft." }),
    ontbrekend: z.array(ontbrekend).readonly(),
    oordeel: z.array(oordeel).readonly(),
    kwitantie,
    uitleg,
  })
  .openapi("Doorleverantwoord");
