import { geheelGetal, jaNee, type Toetsfeit } from "../../toetsfeit.ts";

/** What the people who live with the client can do. */
export const huisgenootfeiten = {
  woontAlleen: jaNee("Woont de cliënt alleen?"),
  meerderjarigeHuisgenoten: jaNee("Hoort er een meerderjarige huisgenoot bij de leefeenheid van de cliënt?"),
  huisgenootInStaat: jaNee(
    "Kan een meerderjarige huisgenoot het huishoudelijke werk doen? Denk aan ziekte, beperkingen en overbelasting.",
  ),
  leeftijdHuisgenoot: geheelGetal("Hoe oud is de oudste huisgenoot die het werk kan doen?", "jaren"),
  huisgenootRegelmatigLangAfwezig: jaNee(
    "Zijn alle huisgenoten die het werk kunnen doen regelmatig langere tijd weg?",
  ),
  activiteitenEldersVerplichtend: jaNee("Zijn zij weg voor verplichte activiteiten ergens anders?"),
  gebruikelijkeHulpMogelijk: jaNee(
    "Kunnen de huisgenoten de hulp die nodig is zelf geven of regelen, als gebruikelijke hulp?",
  ),
  uitvalLidLeefeenheid: jaNee("Is iemand in de leefeenheid uitgevallen?"),
  herverdelingMogelijk: jaNee("Kunnen de anderen de taken opnieuw verdelen en overnemen?"),
  kinderenInLeefeenheid: jaNee("Horen er kinderen bij de leefeenheid?"),
  tekortHuisgenotenObjectief: jaNee(
    "Blijkt uit objectief onderzoek dat huisgenoten taken niet kunnen overnemen?",
  ),
  huisgenootLangdurigAfwezig: jaNee("Komt dat doordat een huisgenoot (lang) weg is?"),
  huisgenootBeperking: jaNee("Komt dat doordat een huisgenoot een beperking heeft?"),
  huisgenootLeerbaarheidBeperkt: jaNee("Komt dat doordat een huisgenoot het niet goed kan leren?"),
  huisgenootOverbelast: jaNee("Komt dat doordat een huisgenoot overbelast is of dreigt te raken?"),
  bovengebruikelijkeHulpMogelijk: jaNee(
    "Kan de leefeenheid ook de hulp geven die verder gaat dan gebruikelijke hulp?",
  ),
  leidtTotOverbelasting: jaNee("Raakt de leefeenheid daardoor overbelast, nu of op langere termijn?"),
  leidtTotFinancieleProblemen: jaNee("Krijgt de leefeenheid daardoor geldproblemen?"),
} as const satisfies Readonly<Record<string, Toetsfeit>>;
