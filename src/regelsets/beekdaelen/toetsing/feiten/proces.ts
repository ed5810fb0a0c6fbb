import { ADL } from "../../../adl.ts";
import { datum, jaNee, lijst, type Toetsfeit } from "../../../toetsfeit.ts";

/** Who form the direct social environment (paragraaf 3.3.1), and who else lives with the client. */
export const DIRECTE_OMGEVING = ["partner", "ouder", "volwassenKind", "andereVolwasseneHuisgenoot"] as const;
export const OVERIGE_HUISGENOTEN = ["minderjarigKind", "andereMinderjarigeHuisgenoot"] as const;

/** The inquiry, the plan and the request (paragrafen 1.1, 2.5 to 2.7, 3.2 and 9.1). */
export const PROCESFEITEN = {
  adlBeperkingen: lijst("Wat kan de cliënt van het dagelijks leven niet zelf?", ADL),
  huisgenoten: lijst("Wie wonen er bij de cliënt in huis?", [...DIRECTE_OMGEVING, ...OVERIGE_HUISGENOTEN]),
  voorzieningSpeciaalVoorBeperking: jaNee("Is de voorziening speciaal voor mensen met een beperking?"),
  voorzieningVoorIedereen: jaNee("Kan iedereen de voorziening gebruiken?"),
  trapliftGevraagd: jaNee("Vraagt de cliënt een traplift?"),
  clientZietAfVanAanvraag: jaNee("Kan de cliënt zonder aanvraag verder, of wil hij geen aanvraag doen?"),
  planOndertekend: jaNee("Heeft de cliënt het ondersteuningsplan ondertekend en teruggestuurd?"),
  akkoordMetPlan: jaNee("Is de cliënt het eens met de conclusie van het plan?"),
  onderzoekGoedVerlopen: jaNee("Is het onderzoek goed verlopen?"),
  maatwerkvoorzieningNodig: jaNee(
    "Is er volgens het plan een maatwerkvoorziening nodig, nieuw of als vervolg?",
  ),
  wenstAndereVoorziening: jaNee("Wil de cliënt een andere voorziening dan het plan voorstelt?"),
  wenstMaatwerkvoorziening: jaNee("Staat op het plan dat de cliënt een maatwerkvoorziening wil?"),
  eersteClientBijAanbieder: jaNee(
    "Is dit de eerste cliënt van de gemeente bij deze landelijk ingekochte aanbieder?",
  ),
  datumBesluit: datum("Op welke datum besluit het college?"),
} as const satisfies Readonly<Record<string, Toetsfeit>>;
