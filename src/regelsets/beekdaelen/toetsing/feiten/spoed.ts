import { datum, geheelGetal, jaNee, type Toetsfeit } from "../../../toetsfeit.ts";

/** When help cannot wait (paragraaf 2.3). */
export const SPOEDFEITEN = {
  thuiswonend: jaNee("Woont de cliënt thuis?"),
  plotselingeWijziging: jaNee(
    "Is de gezondheid van de cliënt of de hulp van mensen om hem heen plotseling veranderd?",
  ),
  directeOndersteuningNodig: jaNee("Is er meteen ondersteuning nodig?"),
  substantieelAndereZorgNodig: jaNee(
    "Is er door de verandering heel andere zorg nodig, en ook een heel andere hoeveelheid?",
  ),
  urenTotInzetNodig: geheelGetal("Binnen hoeveel uur moet er hulp zijn?", "uren"),
  onaanvaardbareGezondheidsrisicos: jaNee(
    "Ontstaan er zonder die hulp onaanvaardbare risico's voor de gezondheid van de cliënt of zijn gezin?",
  ),
  kleineKinderenAanwezig: jaNee("Zijn er kleine kinderen in het gezin?"),
  oudersPlotselingNietZelfredzaam: jaNee(
    "Kunnen beide ouders, of de enige ouder, plotseling en tijdelijk niet voor zichzelf zorgen?",
  ),
  ernstigePsychischeProblematiek: jaNee("Gaat het om ernstige psychische problemen?"),
  plotselingeVeranderingThuissituatie: jaNee(
    "Is er thuis plotseling iets veranderd, zodat meteen hulp bij het huishouden of begeleiding nodig is?",
  ),
  partnerWeggevallen: jaNee("Is de partner plotseling weggevallen?"),
  lopendeIndicatie: jaNee("Is er een indicatie voor zorg die moet doorlopen?"),
  voorliggendVerkend: jaNee(
    "Is globaal bekeken wat het netwerk, algemene voorzieningen of een crisisopname kunnen doen?",
  ),
  jeugdigeBetrokken: jaNee("Is er een jeugdige bij betrokken?"),
  datumVraagBijAanbieder: datum("Op welke dag kwam de vraag bij de aanbieder binnen?"),
  toestemmingGemeente: jaNee("Heeft de gemeente de aanbieder toestemming gegeven om de hulp te leveren?"),
} as const satisfies Readonly<Record<string, Toetsfeit>>;
