import { DECLARATIEBERICHTEN } from "../../regelsets/declaratie/vraag.ts";
import { REGELSETS } from "../../regelsets/index.ts";
import { datum, maand, tijdstip } from "../situatie/dagen.ts";
import { jaNee } from "../situatie/velden.ts";
import { feitvelden } from "../toetsen/feiten.ts";
import { oordelen } from "../toetsen/schema.ts";
import * as z from "../zod.ts";
import { aantal, eenheid, eigenId, einde, regel, tijdvak } from "./regel.ts";
import { controleerSamenhang } from "./samenhang.ts";

const MAX_REGELS = 100;
const MAX_TOEWIJZINGEN = 50;
const MAX_MAANDEN = 60;

const aantallen = z.strictObject({
  maand: maand("De kalendermaand.", "2026-10"),
  toegewezenAantal: aantal("Hoeveel eenheden er voor deze maand zijn toegewezen.").optional(),
  eerderGedeclareerdAantal: aantal(
    "Hoeveel eenheden van deze maand al eerder zijn gedeclareerd en goedgekeurd.",
  ).optional(),
});

const toewijzing = z
  .strictObject({
    id: eigenId("Eigen aanduiding van deze toewijzing", "t1"),
    ontvangen301: jaNee("Heeft de aanbieder het bericht 301 ontvangen?"),
    verzonden305: jaNee("Heeft de aanbieder het bericht 305 verstuurd?"),
    van: datum("Eerste dag van de toewijzing.").optional(),
    totEnMet: einde("Laatste dag van de toewijzing; null als zij geen einddatum heeft."),
    beeindigdVanaf: einde(
      "Eerste dag waarop de toewijzing niet meer loopt omdat zij met een bericht 307 is beëindigd; null als dat niet zo is.",
    ),
    eenheid: eenheid.optional(),
    maanden: z.array(aantallen).max(MAX_MAANDEN).default([]).openapi({
      description: "De aantallen per kalendermaand, in de eenheid van de toewijzing.",
    }),
  })
  .openapi("DeclaratieToewijzing");

const feiten = z
  .strictObject(
    feitvelden([...REGELSETS.values()].flatMap(({ declaratie }) => (declaratie ? [declaratie.feiten] : []))),
  )
  .openapi("Declaratiefeiten", {
    description: "Wat alleen één document vraagt. Een feit dat hier niet staat, is niet bekend.",
  });

export const verzoek = z
  .strictObject({
    regelset: z
      .enum([...REGELSETS.keys()])
      .openapi({ description: "Welke regels.", example: "midden-limburg" }),
    peildatum: datum("De datum waarop de regels gelden."),
    stand: tijdstip("Zoals de tabellen op dit moment stonden. Zonder stand: zoals zij nu staan.").optional(),
    declaratie: z
      .strictObject({
        bericht: z
          .enum(DECLARATIEBERICHTEN)
          .optional()
          .openapi({ description: "Het iWmo-bericht waarmee wordt gedeclareerd." }),
        periode: tijdvak("De declaratieperiode.").optional(),
        ingediendOp: datum("De dag waarop de declaratie is ingediend.").optional(),
        ontvangenOp: datum("De dag waarop de gemeente de declaratie heeft ontvangen.").optional(),
        regels: z.array(regel).max(MAX_REGELS).default([]).openapi({
          description: "De regels op volgorde: zo tellen zij mee voor wat er is toegewezen.",
        }),
      })
      .openapi("Declaratie"),
    toewijzingen: z
      .array(toewijzing)
      .max(MAX_TOEWIJZINGEN)
      .default([])
      .openapi({ description: "De toewijzingen waar de regels bij horen." }),
    feiten: feiten.default({}),
    oordelen,
  })
  .superRefine(controleerSamenhang)
  .openapi("Declaratieverzoek");
