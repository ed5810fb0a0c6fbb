import { jaNee, type Toetsfeit } from "../../toetsfeit.ts";

/** The AIN-plan, the request and the decision (articles 6 to 8). */
export const besluitfeiten = {
  ainPlanNoemtStappen: jaNee("Staan de vijf stappen van het onderzoek in het AIN-plan?"),
  ainPlanNoemtWensen: jaNee("Staat in het AIN-plan wat de cliënt wil en nodig heeft?"),
  ainPlanNoemtVoorziening: jaNee("Staat in het AIN-plan welke voorziening is toegekend of afgewezen?"),
  ainPlanNoemtAfweging: jaNee("Staat in het AIN-plan hoe die afweging is gemaakt?"),
  voorzieningToegekend: jaNee("Is er een voorziening toegekend?"),
  ainPlanNoemtDoelen: jaNee("Staan de doelen en resultaten in het AIN-plan?"),
  ainPlanNoemtUitvoering: jaNee("Staat in het AIN-plan wie de voorziening geeft, en hoe?"),
  ainPlanNoemtEvaluatie: jaNee("Staan de afspraken over de evaluatie in het AIN-plan?"),
  ainPlanGetekend: jaNee("Heeft de cliënt het AIN-plan getekend, met of zonder opmerkingen?"),
  clientVraagtBesluit: jaNee("Vraagt de cliënt de gemeente om een besluit over een maatwerkvoorziening?"),
  onderzoekWijstAf: jaNee(
    "Zegt het onderzoek dat er andere hulp is, of dat een maatwerkvoorziening niet past?",
  ),
  besluitGenomen: jaNee("Is er besloten over een maatwerkvoorziening, toegekend of afgewezen?"),
  beschikkingAfgegeven: jaNee("Heeft de gemeente een beschikking gegeven?"),
  besluitNegatiefOfAfwijkend: jaNee("Is het besluit negatief, of anders dan de cliënt vroeg?"),
  contactVoorVerzending: jaNee(
    "Heeft de consulent de cliënt gesproken voordat de beschikking werd verstuurd?",
  ),
} as const satisfies Readonly<Record<string, Toetsfeit>>;
