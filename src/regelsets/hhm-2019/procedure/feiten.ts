import { datum, jaNee, type Toetsfeit } from "../../toetsfeit.ts";

/** The facts that the procedures of this document ask, beside those of access and weighing. */
export const PROCEDUREFEITEN = {
  gesprekGevoerd: jaNee("Is er een gesprek met de cliënt geweest?"),
  eigenKrachtEnNetwerkOnderzocht: jaNee(
    "Is in het gesprek onderzocht of het de cliënt zelf lukt, of met hulp van mensen om hem heen?",
  ),
  beperkingenBesproken: jaNee(
    "Is in het gesprek besproken welke beperkingen de cliënt heeft bij het schoon en leefbaar houden van zijn woning?",
  ),
  eigenOplossingBesproken: jaNee("Is in het gesprek besproken welke oplossing de cliënt zelf ziet?"),
  informatieGegeven: jaNee("Heeft de cliënt de informatie gegeven die voor het onderzoek nodig is?"),
  twijfelOverBeperking: jaNee("Is er twijfel over de beperking, of over de hulp die daarbij nodig is?"),
  medischAdviesGevraagd: jaNee("Heeft de gemeente een medisch advies gevraagd?"),
  afwijkingStandaardmodule: jaNee("Wijkt de hulp af van de basismodule?"),
  extraHulpOmUitzondering: jaNee("Gaat het om extra minuten omdat de situatie een uitzondering is?"),
  overlegMetCollega: jaNee("Heeft de Wmo-adviseur overlegd met een collega of met de backoffice?"),
  aanvraagIngediend: jaNee("Is er een aanvraag ingediend?"),
  datumGesprek: datum("Op welke dag was het gesprek?"),
  datumAanvraag: datum("Op welke dag was de aanvraag?"),
  datumBeschikking: datum("Op welke dag is de beschikking gegeven?"),
  voorzieningToegekend: jaNee("Is er een voorziening toegekend?"),
  beschikkingAfgegeven: jaNee("Heeft de gemeente een beschikking gegeven?"),
  beschikkingNoemtResultaat: jaNee("Staat in de beschikking welk resultaat moet worden bereikt?"),
  beschikkingNoemtTijd: jaNee("Staat in de beschikking hoeveel tijd er is?"),
} as const satisfies Readonly<Record<string, Toetsfeit>>;
