import { jaNee, keuze, type Toetsfeit } from "../../toetsfeit.ts";

/** The persoonlijk plan, the inquiry and the conversation (articles 3 to 5). */
export const onderzoeksfeiten = {
  persoonlijkPlanAangebodenVoorGesprek: jaNee(
    "Kon de cliënt voor het gesprek een persoonlijk plan inleveren?",
  ),
  persoonlijkPlanIngediend: jaNee("Heeft de cliënt een persoonlijk plan ingeleverd?"),
  planNoemtProblemen: jaNee("Staat in het plan welke problemen de cliënt in het dagelijks leven heeft?"),
  planNoemtBehoeften: jaNee("Staat in het plan wat de cliënt nodig heeft en wil, en wie hij is?"),
  planNoemtNetwerk: jaNee("Staat in het plan wat het sociale netwerk kan doen?"),
  planNoemtIngezetteVoorzieningen: jaNee("Staat in het plan wat er al is gedaan of ingezet?"),
  heeftMantelzorger: jaNee("Is er een mantelzorger?"),
  planNoemtSteunMantelzorger: jaNee("Staat in het plan welke steun de mantelzorger nodig heeft?"),
  persoonlijkPlanBetrokken: jaNee("Is het persoonlijk plan gebruikt bij het onderzoek?"),
  gesprekGevoerd: jaNee("Is er een gesprek met de cliënt geweest?"),
  deskundigenadviesNodig: jaNee("Is advies van een deskundige nodig, zoals een arts?"),
  deskundigenadviesGevraagd: jaNee("Is dat advies gevraagd?"),
  onderzoekDoor: keuze("Wie doet het onderzoek?", ["gemeente", "zorgaanbieder"]),
  clientWilOndersteunerMeenemen: jaNee("Wil de cliënt een cliëntondersteuner meenemen naar het gesprek?"),
  clientondersteunerToegelaten: jaNee("Mocht de cliëntondersteuner bij het gesprek zijn?"),
  clientondersteunerAanwezig: jaNee("Was er een cliëntondersteuner bij het gesprek?"),
  clientondersteunerOnafhankelijk: jaNee("Is de cliëntondersteuner onafhankelijk?"),
  clientondersteunerHelptClient: jaNee(
    "Geeft de cliëntondersteuner de cliënt informatie, advies of begeleiding over zijn ondersteuning?",
  ),
  clientondersteunerIsZorgaanbieder: jaNee(
    "Is de cliëntondersteuner ook de zorgaanbieder, of wordt hij dat misschien?",
  ),
  zorgaanbiederUitgenodigd: jaNee("Is de zorgaanbieder voor het gesprek uitgenodigd?"),
  zorgaanbiederNodigBijGesprek: jaNee(
    "Is de zorgaanbieder nodig voor een indicatie, een nieuwe beoordeling of een evaluatie?",
  ),
  clientStemtInMetZorgaanbieder: jaNee("Vindt de cliënt het goed dat de zorgaanbieder erbij is?"),
  gegevensElders: jaNee("Worden er bij anderen gegevens over de cliënt opgevraagd?"),
  toestemmingGegevens: jaNee("Heeft de cliënt toestemming gegeven om die gegevens op te vragen?"),
  clientWeetWieOpvraagt: jaNee("Weet de cliënt wie de gegevens opvraagt?"),
  clientWeetBijWie: jaNee("Weet de cliënt bij wie de gegevens worden opgevraagd?"),
  clientWeetWelkeGegevens: jaNee("Weet de cliënt om welke gegevens het gaat?"),
  clientWeetDoelGegevens: jaNee("Weet de cliënt waarvoor de gegevens nodig zijn?"),
  onveiligheid: jaNee("Is het onveilig voor de cliënt of voor mensen om hem heen?"),
} as const satisfies Readonly<Record<string, Toetsfeit>>;
