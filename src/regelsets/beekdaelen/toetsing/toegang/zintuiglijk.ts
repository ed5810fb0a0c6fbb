import type { Toets } from "../../../../regels/toets.ts";
import { alleVan, eenVan, feit, keuze, nietWaar, oordeelOver, regel } from "../../../../regels/voorwaarde.ts";
import { LANDELIJK_INGEKOCHT, ZINTUIGLIJKE_PRODUCTEN } from "../producten.ts";

/** Specialised support for people who cannot see or hear well, bought nationally (paragraaf 1.2, bijlage 1). */
export const ZINTUIGLIJKE_ONDERSTEUNING: Toets = {
  gronden: [
    {
      regel: "BD-1-2-landelijke-inkoop",
      soort: "criterium",
      omschrijving:
        "De cliënt heeft een beperking in zien of horen, en het gewone aanbod is niet genoeg of er is advies van een specialist nodig",
      voorwaarde: alleVan(
        feit("zintuiglijkeBeperking"),
        eenVan(nietWaar(feit("regulierAanbodToereikend")), feit("adviesZintuiglijkNodig")),
      ),
    },
    {
      regel: "BD-b1-vraagverheldering",
      soort: "voorwaarde",
      omschrijving: "Na een melding bij de gemeente is eerst uitgezocht wat de vraag precies is",
      voorwaarde: eenVan(keuze("gemeldBij", "aanbieder"), feit("vraagverhelderingGedaan")),
    },
    {
      regel: "BD-b1-eigen-oplossing",
      soort: "weigeringsgrond",
      omschrijving:
        "De cliënt meldde zich bij de aanbieder, en hij en zijn omgeving kunnen het zelf oplossen",
      voorwaarde: alleVan(
        keuze("gemeldBij", "aanbieder"),
        eenVan(feit("oplosbaarMetEigenKracht"), feit("oplosbaarMetSociaalNetwerk")),
      ),
    },
    {
      regel: "BD-b1-onderzoek-eisen",
      soort: "weegfactor",
      omschrijving:
        "Het ondersteuningsplan is goed en op tijd, en de gemeente kreeg een kopie als de aanbieder het maakte",
      voorwaarde: alleVan(
        feit("planVoldoetEnOpTijd"),
        eenVan(keuze("opstellerPlan", "gemeente"), feit("afschriftNaarGemeente")),
      ),
    },
    {
      regel: "BD-b1-gecontracteerd",
      soort: "voorwaarde",
      omschrijving: "De cliënt kan naar een aanbieder die een contract heeft",
      voorwaarde: feit("gecontracteerdeAanbieder"),
    },
    ...ZINTUIGLIJKE_PRODUCTEN,
  ],
  uitkomst: alleVan(
    regel("BD-1-2-landelijke-inkoop"),
    regel("BD-b1-vraagverheldering"),
    nietWaar(regel("BD-b1-eigen-oplossing")),
    LANDELIJK_INGEKOCHT,
    regel("BD-b1-gecontracteerd"),
    oordeelOver("BD-b1-besluit"),
  ),
  oordelen: [
    {
      regel: "BD-b1-wie-verheldert",
      aan: "consulent",
      vraag: "Mag de aanbieder namens de gemeente uitzoeken wat de vraag precies is?",
      ja: "De aanbieder doet dat.",
      nee: "De gemeente doet dat zelf.",
      bij: keuze("gemeldBij", "aanbieder"),
    },
    {
      regel: "BD-b1-besluit",
      aan: "college",
      vraag: "Biedt de gemeente specialistische ondersteuning aan, en op een niveau dat bij de cliënt past?",
      ja: "De cliënt komt in aanmerking en kan naar een gecontracteerde aanbieder.",
      nee: "De cliënt komt niet in aanmerking voor specialistische ondersteuning.",
    },
  ],
};
