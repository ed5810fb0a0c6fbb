import { jaNee, keuze, lijst, type Toetsfeit } from "../../../toetsfeit.ts";

/** The facts of the extra modules: laundry, groceries, meals, regie and care for children (paragraaf 4). */
export const RESULTAATFEITEN = {
  voorliggendeVoorzieningWas: jaNee(
    "Kan de was worden gedaan met een voorliggende voorziening, zoals een wasservice?",
  ),
  wasgoed: lijst("Welk wasgoed moet worden gewassen en gedroogd?", ["bovenkleding", "bedEnLinnengoed"]),
  linnengoedNodig: jaNee("Is het nodig dat de hulp ook bed- en linnengoed wast?"),
  soortKleding: keuze("Gaat het om gewone kleding voor elke dag?", ["alledaags", "bijzonder"]),
  heeftWasmachine: jaNee("Heeft de cliënt een wasmachine?"),
  heeftWasdroger: jaNee("Heeft de cliënt een wasdroger?"),
  wasmachineOpHoogteMogelijk: jaNee("Kunnen de wasmachine en de droger op ooghoogte worden gezet?"),
  wasmachineOpZolder: jaNee("Staan de wasmachine en de droger op zolder?"),
  kanWasZelfNaAanpassing: jaNee("Kan de cliënt de was zelf doen als de machines op een betere plek staan?"),
  maatregelenTegenExtraWas: jaNee(
    "Doet de cliënt alles wat kan om extra was te voorkomen, zoals kleding kopen die niet gestreken hoeft te worden?",
  ),
  soortStrijkgoed: lijst("Wat moet er worden gestreken?", ["bovenkleding", "bedEnLinnengoed"]),
  noodzaakStrijken: jaNee("Is het nodig dat de bovenkleding wordt gestreken, bijvoorbeeld voor het werk?"),
  soortBoodschappen: lijst("Welke boodschappen moeten worden gedaan?", [
    "levensmiddelen",
    "toiletartikelen",
    "schoonmaakmiddelen",
    "kleding",
    "duurzameGoederen",
  ]),
  kanBoodschappenZelf: jaNee("Kan de cliënt zelf voor de boodschappen zorgen, of met hulp van anderen?"),
  boodschappendienstBeschikbaar: jaNee("Is er een boodschappendienst die de cliënt kan gebruiken?"),
  boodschappendienstDraagbaar: jaNee("Kan de cliënt de boodschappendienst betalen?"),
  boodschappendienstAdequaat: jaNee("Lost de boodschappendienst het probleem met de boodschappen op?"),
  maaltijdserviceBeschikbaar: jaNee(
    "Is er een maaltijdservice, of een andere plek voor maaltijden, die de cliënt kan gebruiken?",
  ),
  maaltijdserviceDraagbaar: jaNee("Kan de cliënt de maaltijdservice betalen?"),
  maaltijdserviceAdequaat: jaNee("Lost de maaltijdservice het probleem met de maaltijden op?"),
  kanMaaltijdZelf: jaNee("Kan de cliënt zelf voor de maaltijden zorgen?"),
  netwerkMaaltijd: jaNee(
    "Kan iemand om de cliënt heen voor de maaltijden zorgen, zoals een kind of een buur?",
  ),
  hulpBijEtenDrinkenNodig: jaNee("Heeft de cliënt hulp nodig bij het eten en drinken zelf?"),
  andereWet: lijst("Op welke andere wetten of regelingen kan de cliënt voor deze hulp aanspraak maken?", [
    "zorgverzekeringswet",
    "andereWetOfRegeling",
  ]),
  regieZelf: jaNee("Kan de cliënt het huishouden zelf plannen en regelen?"),
  regieNetwerk: jaNee(
    "Lukt het plannen en regelen van het huishouden met hulp van mensen om de cliënt heen?",
  ),
  regelvermogen: jaNee("Kan de cliënt dingen regelen?"),
  besluitvaardig: jaNee("Kan de cliënt besluiten nemen?"),
  kanInitiatiefNemen: jaNee("Kan de cliënt uit zichzelf met iets beginnen?"),
  leerbaarheid: keuze("Kan de cliënt leren om taken in het huishouden te doen?", [
    "leerbaar",
    "beperktLeerbaar",
  ]),
  structureelNoodzakelijk: jaNee("Is de ondersteuning blijvend nodig?"),
  gevraagdeKindhulp: lijst("Welke hulp bij de kinderen is nodig?", ["verzorging", "opvang"]),
  acuutProbleem: jaNee(
    "Kunnen de ouders niet voor de kinderen zorgen door een probleem dat plotseling ontstond?",
  ),
  structureleBehoefte: jaNee("Is de hulp bij de kinderen blijvend nodig?"),
  andereOuderInStaat: jaNee("Kan de andere ouder de zorg voor de kinderen overnemen?"),
  voorliggendeVoorzieningKinderen: jaNee(
    "Is er een voorziening die de zorg voor de kinderen kan overnemen, zoals kinderopvang?",
  ),
  kinderenOpEigenKracht: jaNee("Kunnen de ouders de zorg voor de kinderen zelf oplossen?"),
  netwerkKinderen: jaNee("Kunnen mensen om het gezin heen voor de kinderen zorgen?"),
} as const satisfies Readonly<Record<string, Toetsfeit>>;
