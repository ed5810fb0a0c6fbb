import { EENHEDEN } from "../../regelsets/declaratie/eenheid.ts";
import { TIJDSOORTEN } from "../../regelsets/declaratie/tijdsoort.ts";
import { REGELSOORTEN, REGELSTATUSSEN } from "../../regelsets/declaratie/vraag.ts";
import { dagOfNull, datum } from "../situatie/dagen.ts";
import { geheel, jaNee, lidId } from "../situatie/velden.ts";
import * as z from "../zod.ts";

const MAX_AANTAL = 1_000_000;

/** Fields that lines, allotments and the declaration share. */
export const eigenId = (omschrijving: string, example: string) =>
  lidId.openapi({ description: `${omschrijving}, zonder naam of nummer van een persoon.`, example });

export const tijdvak = (omschrijving: string) =>
  z
    .strictObject({ van: datum("Eerste dag."), totEnMet: datum("Laatste dag.") })
    .refine(({ van, totEnMet }) => van <= totEnMet, {
      path: ["totEnMet"],
      params: { code: "voor-de-start", melding: "Deze datum mag niet voor van liggen." },
    })
    .openapi({ description: omschrijving });

export const eenheid = z
  .enum(EENHEDEN)
  .openapi({ description: "Code van iWmo: 01 is minuut, 04 uur, 14 etmaal, 16 dagdeel." });
export const aantal = (omschrijving: string) => geheel(omschrijving, MAX_AANTAL);
export const einde = (omschrijving: string) => dagOfNull(omschrijving, "2026-12-31").optional();

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

/** One line of a declaration. */
export const regel = z
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
