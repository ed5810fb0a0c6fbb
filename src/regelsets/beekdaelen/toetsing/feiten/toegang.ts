import { datum, geheelGetal, jaNee, keuze, lijst, type Toetsfeit } from "../../../toetsfeit.ts";

/** The domains of the ZRM by name only: the descriptions are not free to use. */
export const ZRM_DOMEINEN = [
  "financien",
  "werkEnOpleiding",
  "tijdsbesteding",
  "huisvesting",
  "huiselijkeRelaties",
  "geestelijkeGezondheid",
  "lichamelijkeGezondheid",
  "middelengebruik",
  "basaleAdl",
  "instrumenteleAdl",
  "sociaalNetwerk",
  "maatschappelijkeParticipatie",
  "justitie",
] as const;

export const ZRM_OUDERSCHAP = [
  "lichamelijkeVerzorging",
  "sociaalEmotioneleOndersteuning",
  "scholing",
  "opvang",
] as const;

/** From the first question to the request (hoofdstuk 2), and the way to a specialised provider (bijlage 1). */
export const TOEGANGSFEITEN = {
  naderOnderzoekNodig: jaNee("Is er meer onderzoek nodig dan een eenvoudig antwoord of een verwijzing?"),
  schriftelijkeMelding: jaNee("Heeft de cliënt een schriftelijke melding gedaan?"),
  onderzoekAfgerond: jaNee("Is het onderzoek klaar?"),
  datumMelding: datum("Op welke dag was de melding bij de gemeente?"),
  datumAanvraag: datum("Op welke dag was de aanvraag?"),
  clientWilNietLangerWachten: jaNee("Wil de cliënt niet langer op de uitkomst van het onderzoek wachten?"),
  onvoldoendeZelfredzaamOfParticipatie: jaNee(
    "Kan de cliënt door beperkingen of problemen niet goed voor zichzelf zorgen of niet goed meedoen?",
  ),
  zrmDomeinen: lijst("Welke domeinen van de zelfredzaamheidsmatrix (ZRM) zijn bekeken?", ZRM_DOMEINEN),
  laagsteZrmScore: geheelGetal("Wat is de laagste score op de ZRM?", "punten"),
  minderjarigeKinderenInGezin: jaNee("Zijn er minderjarige kinderen in het gezin?"),
  zrmOuderschapsdomeinen: lijst("Welke domeinen van ouderschap zijn bekeken?", ZRM_OUDERSCHAP),
  zintuiglijkeBeperking: jaNee("Heeft de cliënt een beperking in het zien of horen?"),
  regulierAanbodToereikend: jaNee(
    "Is de begeleiding of dagbesteding die de gemeente zelf heeft ingekocht, genoeg?",
  ),
  adviesZintuiglijkNodig: jaNee(
    "Heeft de gemeente advies van een specialist nodig om te bepalen welke voorziening past?",
  ),
  gemeldBij: keuze("Waar heeft de cliënt zich gemeld?", ["gemeente", "aanbieder"]),
  vraagverhelderingGedaan: jaNee("Is uitgezocht wat de vraag van de cliënt precies is?"),
  opstellerPlan: keuze("Wie heeft het ondersteuningsplan gemaakt?", ["gemeente", "aanbieder"]),
  planVoldoetEnOpTijd: jaNee(
    "Voldoet het ondersteuningsplan aan de eisen van de Wmo 2015, en kreeg de cliënt het op tijd?",
  ),
  afschriftNaarGemeente: jaNee(
    "Heeft de aanbieder tegelijk een kopie van het plan aan de gemeente gestuurd?",
  ),
  gecontracteerdeAanbieder: jaNee("Heeft de aanbieder een contract?"),
} as const satisfies Readonly<Record<string, Toetsfeit>>;
