import type { Toets } from "../../../regels/toets.ts";
import { alleVan, eenVan, feit, keuze, regel } from "../../../regels/voorwaarde.ts";
import { alsDan, plicht, procedure, type Voorwaardelijk } from "../../procedure.ts";

const VERZOEK = "WK-a1-aanvraag";
const GETEKEND = "WK-a6-7-aanvraag";
const TOCH = "WK-a7-2-tochaanvraag";

const bijToekenning = (wat: string): Voorwaardelijk => alsDan(feit("voorzieningToegekend"), feit(wat));

/** What the report of the inquiry holds, and that the client signs it (article 6 lid 2 and 6). */
export const AIN_PLAN: Toets = procedure([
  plicht("WK-a6-2-1", "Het AIN-plan volgt de stappen van de CRvB", feit("ainPlanNoemtStappen")),
  plicht("WK-a6-2-2", "Het AIN-plan noemt de wensen en behoeften van de cliënt", feit("ainPlanNoemtWensen")),
  plicht(
    "WK-a6-2-3",
    "Het AIN-plan zegt welke voorziening is toegekend of afgewezen",
    feit("ainPlanNoemtVoorziening"),
  ),
  plicht("WK-a6-2-4", "Het AIN-plan legt de afweging uit", feit("ainPlanNoemtAfweging")),
  plicht(
    "WK-a6-2-5",
    "Bij een toekenning noemt het AIN-plan de doelen en resultaten",
    bijToekenning("ainPlanNoemtDoelen"),
  ),
  plicht(
    "WK-a6-2-6",
    "Bij een toekenning zegt het AIN-plan wie de voorziening geeft, en hoe",
    bijToekenning("ainPlanNoemtUitvoering"),
  ),
  plicht(
    "WK-a6-2-7",
    "Bij een voorziening in pgb zit een goedgekeurd budgetplan bij het AIN-plan",
    alsDan(
      alleVan(feit("voorzieningToegekend"), keuze("gewensteVorm", "pgb")),
      feit("budgetplanGoedgekeurd"),
    ),
    "Gelezen als: alleen bij een toekenning, want bij een afwijzing is er geen voorziening in pgb.",
  ),
  plicht(
    "WK-a6-2-8",
    "Het AIN-plan noemt de afspraken over evaluatie van de doelen en resultaten",
    bijToekenning("ainPlanNoemtEvaluatie"),
    "Gelezen als: alleen bij een toekenning, want alleen dan zijn er doelen en resultaten.",
  ),
  plicht(
    "WK-a6-6-tekenen",
    "De cliënt tekent het AIN-plan, met of zonder opmerkingen",
    feit("ainPlanGetekend"),
  ),
]);

/** Whether there is a request on which the college has to decide (articles 1, 6 and 7). */
export const AANVRAAG: Toets = {
  gronden: [
    {
      regel: VERZOEK,
      soort: "criterium",
      omschrijving: "De cliënt vraagt de gemeente om een besluit over een maatwerkvoorziening",
      voorwaarde: feit("clientVraagtBesluit"),
    },
    {
      regel: GETEKEND,
      soort: "criterium",
      omschrijving: "Het AIN-plan is getekend en geldt daarom als aanvraag",
      voorwaarde: feit("ainPlanGetekend"),
    },
    {
      regel: TOCH,
      soort: "uitzondering",
      omschrijving: "De cliënt mag ook vragen om een besluit als het onderzoek de andere kant op wijst",
      voorwaarde: alleVan(feit("onderzoekWijstAf"), feit("clientVraagtBesluit")),
    },
  ],
  uitkomst: eenVan(regel(VERZOEK), regel(GETEKEND)),
};

/** Every decision in a beschikking, and a call before a hard one (article 7 lid 2 and article 8 lid 1 and 8). */
export const BESCHIKKING: Toets = procedure([
  plicht(
    "WK-a8-1-beschikking",
    "Elk besluit over een maatwerkvoorziening staat in een beschikking",
    alsDan(feit("besluitGenomen"), feit("beschikkingAfgegeven")),
  ),
  plicht(
    TOCH,
    "Ook een aanvraag tegen het onderzoek in krijgt een besluit in een beschikking",
    alsDan(
      alleVan(feit("onderzoekWijstAf"), feit("clientVraagtBesluit")),
      alleVan(feit("besluitGenomen"), feit("beschikkingAfgegeven")),
    ),
  ),
  plicht(
    "WK-a8-8-contact",
    "Bij een negatief of afwijkend besluit neemt de consulent eerst contact op met de cliënt",
    alsDan(feit("besluitNegatiefOfAfwijkend"), feit("contactVoorVerzending")),
  ),
]);
