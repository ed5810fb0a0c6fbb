import { MATEN } from "../../regels/mate.ts";
import { GH_TAKEN } from "../../regelsets/gebruikelijkeHulp/lid.ts";
import { RESTEERT } from "../../regelsets/gebruikelijkeHulp/uitkomst.ts";
import { REGELSETS } from "../../regelsets/index.ts";
import { bron, kwitantie, ontbrekend, oordeel, regelId, regelsetkop } from "../antwoord.ts";
import { datum, tijdstip } from "../situatie/dagen.ts";
import { duurvelden } from "../situatie/gebruikelijkeHulp.ts";
import { controleerSamenhang } from "../situatie/samenhang.ts";
import { situatieVelden } from "../situatie/schema.ts";
import { uitleg } from "../uitleg/veld.ts";
import * as z from "../zod.ts";

export const verzoek = z
  .strictObject({
    regelset: z
      .enum([...REGELSETS.keys()])
      .openapi({ description: "Welke regels.", example: "westerkwartier" }),
    peildatum: datum("De datum waarop de regels gelden."),
    stand: tijdstip("Zoals de tabellen op dit moment stonden. Zonder stand: zoals zij nu staan.").optional(),
    huishouden: situatieVelden.huishouden,
    taken: z
      .array(z.enum(GH_TAKEN))
      .min(1)
      .max(GH_TAKEN.length)
      .openapi({ description: "Welke taken de cliënt niet zelf kan doen." }),
    ...duurvelden,
  })
  .superRefine(controleerSamenhang)
  .openapi("GebruikelijkeHulpverzoek", {
    description: "Wie er in het huishouden wonen en om welke taken het gaat.",
  });

const regel = {
  regel: regelId,
  omschrijving: z.string(),
  bron,
  interpretatie: z
    .string()
    .optional()
    .openapi({ description: "Hoe het document is gelezen waar het meer dan één lezing toelaat." }),
};
const verwijzing = z.object(regel).openapi("GebruikelijkeHulpregel");
const taak = z.enum(GH_TAKEN);
const uitkomsten = [...MATEN, "onbekend"] as const;

const taakuitkomst = z
  .object({
    taak,
    uitkomst: z.enum(uitkomsten).openapi({ description: "Hoeveel van deze taak de huisgenoten overnemen." }),
    door: z.array(z.string()).readonly().openapi({
      description:
        "Welke leden de taak overnemen: bij geheel wie haar helemaal overneemt, anders wie zeker bijdraagt.",
    }),
    resteert: z
      .enum(Object.values(RESTEERT))
      .openapi({ description: "Wat na gebruikelijke hulp overblijft voor een maatwerkvoorziening." }),
    regels: z.array(verwijzing).readonly(),
  })
  .openapi("GebruikelijkeHulptaak");

const liduitkomst = z
  .object({
    id: z.string(),
    draagtBij: z
      .array(z.object({ taak, mate: z.enum(["gedeeltelijk", "geheel"]), ...regel }))
      .readonly()
      .openapi({ description: "De taken die dit lid zeker (deels) overneemt." }),
    vrijgesteld: z
      .array(
        z.object({
          ...regel,
          omvang: z
            .enum(["geheel", "gedeeltelijk"])
            .openapi({ description: "Gedeeltelijk: van dit lid wordt hooguit een deel gevraagd." }),
          taken: z.array(taak).readonly(),
        }),
      )
      .readonly()
      .openapi({ description: "Waarom dit lid deze taken niet of minder hoeft over te nemen." }),
    instructie: z
      .array(z.object({ ...regel, taken: z.array(taak).readonly() }))
      .readonly()
      .openapi({ description: "Taken die dit lid tijdelijk kan leren; de gemeente neemt ze niet over." }),
    geenReden: z
      .array(verwijzing)
      .readonly()
      .openapi({ description: "Redenen die volgens het document niet meetellen." }),
  })
  .openapi("GebruikelijkeHulplidUitkomst");

export const antwoord = z
  .object({
    regelset: regelsetkop,
    peildatum: z.iso.date().openapi({ format: "date" }),
    taken: z.array(taakuitkomst).readonly(),
    leden: z
      .array(liduitkomst)
      .readonly()
      .openapi({ description: "Iedereen in het huishouden, behalve de cliënt." }),
    ontbrekend: z
      .array(ontbrekend)
      .readonly()
      .openapi({ description: "Wat nog kan uitmaken; waar het meeste op wacht, staat vooraan." }),
    volgendeVraag: z.string().nullable().openapi({ description: "Het feit waar het meeste op wacht." }),
    oordeel: z.array(oordeel).readonly().openapi({ description: "Wat een mens moet beoordelen." }),
    kwitantie,
    uitleg,
  })
  .openapi("GebruikelijkeHulpantwoord");
