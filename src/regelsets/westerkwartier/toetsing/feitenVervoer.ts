import { geheelGetal, jaNee, keuze, type Toetsfeit } from "../../toetsfeit.ts";

/** Transport and wheelchairs (article 21 and 22). */
export const vervoersfeiten = {
  leeftijdClient: geheelGetal("Hoe oud is de cliënt?", "jaren"),
  belemmeringLokaalVerplaatsen: jaNee("Heeft de cliënt belemmeringen bij het reizen in de eigen omgeving?"),
  kanOpenbaarVervoerGebruiken: jaNee("Kan de cliënt het openbaar vervoer gebruiken?"),
  kanOpenbaarVervoerBereiken: jaNee("Kan de cliënt bij het openbaar vervoer komen?"),
  kanGewoonVervoerGebruiken: jaNee(
    "Kan de cliënt ondanks zijn beperking reizen met een (elektrische) fiets, brommer, scooter of auto, of met het openbaar vervoer?",
  ),
  vervoerInEigenOmgeving: jaNee("Gaat het om vervoer in de directe woon- en leefomgeving?"),
  bovenregionaalContact: jaNee("Gaat het om het bezoeken van een contact buiten de regio?"),
  contactAlleenDoorClientTeBezoeken: jaNee("Kan alleen de cliënt zelf dat contact bezoeken?"),
  bezoekNodigTegenVereenzaming: jaNee("Is dat bezoek nodig omdat de cliënt anders dreigt te vereenzamen?"),
  vraagtAutoOfRolstoelbusZelf: jaNee(
    "Vraagt de cliënt een auto of rolstoelbus zelf, en geen aanpassing ervan?",
  ),
  soortSpierkrachtVervoermiddel: keuze("Welk vervoermiddel op spierkracht vraagt de cliënt?", [
    "fietsaanpassing",
    "bijzondereFiets",
    "rolstoelfiets",
    "handbike",
    "anders",
  ]),
  kanGewoneOfAankoppelfietsGebruiken: jaNee("Kan de cliënt een gewone fiets of aankoppelfiets gebruiken?"),
  vervoersbehoefteMeestMetSpierkracht: jaNee(
    "Kan de cliënt de meeste ritten maken met een vervoermiddel op spierkracht?",
  ),
  standaardFietszitjeOfAanhangerMogelijk: jaNee("Is een standaard fietszitje of fietsaanhanger mogelijk?"),
  rolstoelNodigVoorDagelijksVerplaatsen: jaNee(
    "Heeft de cliënt een rolstoel nodig om zich elke dag zittend in en om de woning te verplaatsen?",
  ),
  soortRolstoelvoorziening: keuze("Welke rolstoelvoorziening vraagt de cliënt?", [
    "handbewogenOfTransportrolstoel",
    "elektrischeRolstoel",
    "sportrolstoelOfHandbike",
    "aanpassingAanRolstoel",
    "rolstoelaccessoire",
    "anders",
  ]),
} as const satisfies Readonly<Record<string, Toetsfeit>>;
