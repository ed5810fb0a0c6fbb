import { EENHEDEN } from "../../regelsets/declaratie/eenheid.ts";
import { TIJDSOORTEN } from "../../regelsets/declaratie/tijdsoort.ts";
import { DECLARATIEBERICHTEN, REGELSOORTEN, REGELSTATUSSEN } from "../../regelsets/declaratie/vraag.ts";
import { REGELSETS } from "../../regelsets/index.ts";
import { datum, geheel, jaNee, lidId, tijdstip } from "../situatie/velden.ts";
import { feitvelden } from "../toetsen/feiten.ts";
import { oordelen } from "../toetsen/schema.ts";
import * as z from "../zod.ts";
import { controleerSamenhang } from "./samenhang.ts";

const MAX_REGELS = 100;
const MAX_TOEWIJZINGEN = 50;
const MAX_MAANDEN = 60;
const MAX_AANTAL = 1_000_000;

const eigenId = (omschrijving: string, example: string) =>
  lidId.openapi({ description: `${omschrijving}, zonder naam of nummer van een persoon.`, example });

const tijdvak = (omschrijving: string) =>
  z
    .strictObject({ van: datum("Eerste dag."), totEnMet: datum("Laatste dag.") })
    .refine(({ van, totEnMet }) => van <= totEnMet, {
      path: ["totEnMet"],
      params: { code: "voor-de-start", melding: "Deze datum mag niet voor van liggen." },
    })
    .openapi({ description: omschrijving });

const eenheid = z
  .enum(EENHEDEN)
  .openapi({ description: "Code van iWmo: 01 is minuut, 04 uur, 14 etmaal, 16 dagdeel." });
const aantal = (omschrijving: string) => geheel(omschrijving, MAX_AANTAL);
const einde = (omschrijving: string) =>
  z.iso
    .date()
    .nullable()
    .optional()
    .openapi({ format: "date", description: omschrijving, example: "2026-12-31" });

const eerdereRegel = z
  .strictObject({
    status: z.enum(REGELSTATUSSEN).optional().openapi({ description: "Wat de gemeente erover besliste." }),
    goedgekeurdOp: datum("De dag waarop zij is goedgekeurd.").optional(),
    declaratieperiode: tijdvak("De declaratieperiode waarin zij is ingediend.").optional(),
    zelfdeProduct: jaNee("Heeft zij hetzelfde product?"),
    periode: tijdvak("De dagen waarover zij gaat.").optional(),
    eenheid: eenheid.optional(),
    aantal: aantal("Hoeveel eenheden zij heeft.").optional(),
  })
  .openapi("EerdereDeclaratieregel", {
    description: "De eerdere regel die nu opnieuw wordt ingediend, gecorrigeerd of gecrediteerd.",
  });

const regel = z
  .strictObject({
    id: eigenId("Eigen aanduiding van deze regel", "r1"),
    soort: z.enum(REGELSOORTEN).openapi({
      description:
        "Een nieuwe regel, een verbeterde regel na afkeuring, de nieuwe regel naast een credit, of een creditregel.",
    }),
    periode: tijdvak("De dagen waarover de regel gaat."),
    eenheid,
    aantal: aantal("Hoeveel eenheden er worden gedeclareerd."),
    toewijzing: lidId.nullable().optional().openapi({
      description: "De aanduiding van de toewijzing; null als die er niet is.",
      example: "t1",
    }),
    geleverdAantal: aantal("Hoeveel eenheden er echt zijn geleverd.").optional(),
    tijd: z
      .array(
        z.strictObject({
          soort: z.enum(TIJDSOORTEN).openapi({ description: "Waaraan de tijd is besteed." }),
          minuten: z.int().min(1).max(MAX_AANTAL),
        }),
      )
      .max(TIJDSOORTEN.length)
      .optional()
      .openapi({ description: "Alle tijd die aan deze regel is besteed, per soort." }),
    eerdereRegel: eerdereRegel.optional(),
    nieuwReferentienummer: jaNee("Heeft de regel een nieuw ReferentieNummer?"),
    verwijstNaarEerdereRegel: jaNee(
      "Staat in VorigReferentieNummer het ReferentieNummer van de goedgekeurde regel?",
    ),
  })
  .openapi("Declaratieregel");

const maand = z.strictObject({
  maand: z
    .string()
    .max(7)
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
    .openapi({ description: "De kalendermaand.", example: "2026-10" }),
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
    maanden: z.array(maand).max(MAX_MAANDEN).default([]).openapi({
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
