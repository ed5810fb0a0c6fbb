import { geheelGetal, jaNee, keuze, type Toetsfeit } from "../../../toetsfeit.ts";

/** What an average person does at home in any case (paragraaf 7.2), safe play apart, which is for children. */
export const ELEMENTAIRE_WOONFUNCTIES = [
  "slapen",
  "lichaamsreiniging",
  "toiletgang",
  "etenBereidenEnEten",
  "verplaatsenInWoning",
  "verdiepingBereiken",
] as const;

/** Reaching, storing and operating, which belong to normal use too. */
export const OVERIG_NORMAAL_GEBRUIK = ["woningBereiken", "terrasBereiken", "stalling", "bediening"] as const;

/** Rooms without an elementary function. */
export const RUIMTEN_ZONDER_WOONFUNCTIE = ["hobby", "recreatie", "werk", "studie"] as const;

/** The kinds of aids of paragraaf 7.5. */
export const WOONHULPMIDDELEN = ["actieveTillift", "passieveTillift", "doucheOfToilethulpmiddel"] as const;

/** Adaptations of the home and aids for it (paragrafen 7.1 to 7.3 and 7.5). */
export const WOONFEITEN = {
  woonactiviteit: keuze("Waarvoor is de voorziening in de woning nodig?", [
    ...ELEMENTAIRE_WOONFUNCTIES,
    ...OVERIG_NORMAAL_GEBRUIK,
    "veiligSpelen",
    "tuinBereiken",
    "anders",
  ]),
  ruimteFunctie: keuze("Waarvoor dient de ruimte?", ["elementair", ...RUIMTEN_ZONDER_WOONFUNCTIE]),
  aantalToegangsdeurenGevraagd: geheelGetal("Hoeveel toegangsdeuren moeten worden aangepast?", "aantal"),
  terrasBereikbaar: jaNee("Kan de cliënt zijn terras bereiken?"),
  vervoershulpmiddelStallingNodig: jaNee(
    "Heeft de cliënt een vervoershulpmiddel dat een stalling nodig heeft?",
  ),
  noodzakelijkeWoonruimteOpVerdieping: jaNee(
    "Liggen er op die verdieping ruimten om te slapen, wassen, eten of koken?",
  ),
  verdiepingGevraagd: geheelGetal("Welke verdieping moet bereikbaar worden?", "verdieping"),
  woonactiviteitenOverVerdiepingen: jaNee("Liggen die ruimten verspreid over verschillende verdiepingen?"),
  ergonomischeBelemmering: jaNee("Kan de cliënt iets in de woning door zijn beperking niet goed bedienen?"),
  zelfstandigZonderAanpassing: jaNee("Kan de cliënt zonder de aanpassing zelfstandig in de woning wonen?"),
  bedieningAlgemeenGebruikelijk: jaNee("Is de gevraagde bediening algemeen gebruikelijk?"),
  doelgroepgebouw: jaNee("Is het gebouw ook bedoeld voor ouderen of mensen met een beperking?"),
  meeTeNemenBijBouw: jaNee(
    "Kon de voorziening bij de bouw of renovatie worden meegenomen zonder noemenswaardige extra kosten?",
  ),
  therapeutischDoel: jaNee("Heeft de voorziening een therapeutisch doel?"),
  oppasOfVerzorgingsdoel: jaNee("Is de voorziening bedoeld om op de cliënt te passen of hem te verzorgen?"),
  incidenteelProbleem: jaNee("Komt het probleem maar af en toe voor?"),
  noodvoorziening: jaNee("Is het alleen een noodvoorziening, zoals een vluchtweg of branddeur?"),
  huisgenotenKunnenOplossen: jaNee("Kunnen huisgenoten of ouders het probleem in de woning oplossen?"),
  herschikkingKanOplossen: jaNee(
    "Is het probleem op te lossen door taken of de inrichting van de woning anders te regelen?",
  ),
  ernstigOntremdGedrag: jaNee("Heeft de cliënt een gedragsstoornis met ernstig ontremd gedrag?"),
  ruimteOmTotRustTeKomen: jaNee("Is de ruimte bedoeld om de cliënt tot rust te laten komen?"),
  alleenApparatuurVoorToezicht: jaNee("Wordt alleen technische apparatuur voor toezicht gevraagd?"),
  deskundigenadviesGegeven: jaNee("Is er advies van een deskundige over de eisen aan de ruimte?"),
  gevraagdWoonhulpmiddel: keuze("Welk hulpmiddel voor het wonen vraagt de cliënt?", [
    ...WOONHULPMIDDELEN,
    "anderWoonhulpmiddel",
  ]),
  prijsWoonhulpmiddel: geheelGetal("Wat kost het hulpmiddel?", "eurocent"),
} as const satisfies Readonly<Record<string, Toetsfeit>>;
