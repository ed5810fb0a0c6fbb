import { jaNee, keuze, lijst, type Toetsfeit } from "../../../toetsfeit.ts";

/** The base module, the extra modules and the example of a cleaner house. */
export const MODULES = [
  "schoonEnLeefbaarHuis",
  "wasverzorging",
  "boodschappen",
  "regie",
  "maaltijden",
  "kindzorg",
  "hogerNiveauSchoon",
] as const;

/** What is asked, and the facts on which extra modules depend (paragraaf 3). */
export const MODULEFEITEN = {
  gevraagdeModules: lijst("Waarbij wil de cliënt hulp?", MODULES),
  gevraagdeTaken: lijst("Welke taken moet de hulp doen?", [
    "lichteSchoonmaak",
    "zwareSchoonmaak",
    "ramenBuiten",
    "tuin",
    "balkon",
    "schuurOfGarageOpruimen",
    "autoWassen",
    "stoepSchoonmaken",
    "zilverPoetsen",
    "meubelsInWasZetten",
    "vlekkenBehandelen",
    "wassen",
    "drogen",
    "vouwen",
    "opbergen",
    "strijken",
    "broodmaaltijd",
    "koffieEnThee",
    "warmeMaaltijdOpwarmen",
    "koken",
  ]),
  ruimten: lijst("Welke ruimten moeten schoon worden?", [
    "woonkamer",
    "slaapkamerInGebruik",
    "keuken",
    "sanitair",
    "gangOfTrap",
    "overigeRuimte",
    "buitenruimte",
  ]),
  redenenVoorMeerHulp: lijst("Welke redenen noemt de cliënt voor meer hulp?", [
    "typeWoning",
    "grootteWoning",
    "huisdieren",
    "hulphond",
    "veelMeubelsOfSpullen",
  ]),
  basismoduleVolstaat: jaNee("Is het gewone schoonmaken genoeg om de cliënt goed te ondersteunen?"),
  zorgvuldigOnderzoek: jaNee("Is er een zorgvuldig onderzoek gedaan?"),
  beperkingVastgesteldDoorArts: jaNee("Heeft een arts de beperking vastgesteld?"),
  waargenomenDoorAdviseur: jaNee(
    "Zag de Wmo-adviseur bij het huisbezoek dat het huis door de beperking sneller vuil wordt en dat dit meer tijd kost?",
  ),
  medischeGegevensAangeleverd: jaNee(
    "Heeft de cliënt medische gegevens of een verklaring van een arts gegeven?",
  ),
  ernstigeAllergieklachten: jaNee(
    "Heeft de cliënt ernstige klachten door een allergie, bijvoorbeeld voor huisstofmijt?",
  ),
  extraVervuilingDoorHulpmiddelen: jaNee(
    "Wordt het huis sneller vuil door hulpmiddelen die de cliënt echt nodig heeft?",
  ),
  gewensteVorm: keuze("In welke vorm wil de cliënt de hulp krijgen?", ["zorgInNatura", "pgb"]),
  ondersteuningsplanAanwezig: jaNee(
    "Is er een ondersteuningsplan, met wat de cliënt en anderen zelf kunnen doen en waarbij hulp nodig is?",
  ),
  pgbVoorHuidigeHulp: jaNee("Is het pgb bedoeld om de particuliere hulp te betalen die er nu al is?"),
} as const satisfies Readonly<Record<string, Toetsfeit>>;
