import type { Toets } from "../../../../regels/toets.ts";
import { alleVan, feit, nietWaar, regel } from "../../../../regels/voorwaarde.ts";

/** The extra hours for thorough work of running decisions in Midden-Limburg Oost (4.8). */
export const MLO: Toets = {
  gronden: [
    {
      regel: "ML-h4-8-regio",
      soort: "criterium",
      omschrijving: "De cliënt woont in de regio Midden-Limburg Oost",
      voorwaarde: feit("regioMlo"),
    },
    {
      regel: "ML-h4-8-geldig-besluit",
      soort: "voorwaarde",
      omschrijving:
        "De cliënt heeft een geldig besluit voor hulp bij het huishouden, met extra uren voor grondig werk",
      voorwaarde: alleVan(feit("geldigBesluit"), feit("besluitBevatExtraUren")),
    },
    {
      regel: "ML-h4-8-afgegeven-voor-2025",
      soort: "voorwaarde",
      omschrijving: "Het besluit is genomen vóór 1 januari 2025",
      voorwaarde: feit("besluitGenomenVoor2025"),
    },
    {
      regel: "ML-h4-8-einddatum-2025",
      soort: "voorwaarde",
      omschrijving: "Het besluit eindigt in 2025 of later",
      voorwaarde: feit("besluitEindigtVanaf2025"),
    },
    {
      regel: "ML-h4-8-verval",
      soort: "weigeringsgrond",
      omschrijving: "Het recht op de extra uren is vervallen toen een nieuwe indicatie inging",
      voorwaarde: feit("nieuweIndicatieIngegaan"),
      interpretatie:
        "De dag waarop de nieuwe indicatie ingaat telt, niet de dag waarop daarover wordt besloten.",
    },
  ],
  uitkomst: alleVan(
    regel("ML-h4-8-regio"),
    regel("ML-h4-8-geldig-besluit"),
    regel("ML-h4-8-afgegeven-voor-2025"),
    regel("ML-h4-8-einddatum-2025"),
    nietWaar(regel("ML-h4-8-verval")),
  ),
};
