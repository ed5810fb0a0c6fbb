import { datum, geheelGetal, jaNee, keuze, lijst, type Toetsfeit } from "../../../toetsfeit.ts";

/** The facts about the need for help itself (paragrafen 1 and 2). */
export const TOEGANGSFEITEN = {
  beperkingHuishouden: jaNee("Heeft de cliënt beperkingen bij het voeren van het huishouden?"),
  dreigendDisfunctioneren: jaNee("Loopt het huishouden vast, of dreigt dat?"),
  oorzaakBeperking: lijst("Waardoor komt het dat het huishouden niet lukt?", [
    "somatischeAandoening",
    "psychogeriatrischeAandoening",
    "psychiatrischeAandoening",
    "verstandelijkeHandicap",
    "lichamelijkeHandicap",
    "zintuiglijkeHandicap",
    "psychosociaalProbleem",
    "anders",
  ]),
  takenZelf: keuze("Welk deel van de taken in het huishouden kan de cliënt zelf doen?", [
    "alle",
    "deel",
    "geen",
  ]),
  duurBehoefte: keuze("Is de hulp blijvend nodig, een aantal maanden, of tot een bepaalde dag?", [
    "blijvend",
    "aantalMaanden",
    "totDatum",
  ]),
  duurHulpMaanden: geheelGetal("Hoeveel hele maanden is de hulp nodig?", "maanden"),
  datumBeginBehoefte: datum("Op welke dag is de hulp voor het eerst nodig?"),
  datumEindeBehoefte: datum("Wat is de eerste dag waarop de hulp niet meer nodig is?"),
  andereOplossing: jaNee("Is er een andere oplossing waardoor er geen hulp meer nodig is?"),
  zelfOrganiseren: jaNee("Kan de cliënt het huishouden zelf regelen, of met hulp van anderen?"),
  particuliereHulpInGebruik: jaNee("Is er een particuliere hulp die nu in het huishouden helpt?"),
  particuliereHulpAlGeruimeTijd: jaNee("Is die particuliere hulp er al langere tijd?"),
  medischeRedenExtra: jaNee("Is er om medische redenen nu meer hulp nodig dan de particuliere hulp geeft?"),
  particuliereHulpNietMeerBetaalbaar: jaNee(
    "Kan de cliënt de particuliere hulp niet meer betalen, omdat zijn inkomen of geldzaken zijn veranderd?",
  ),
  particuliereHulpGestopt: jaNee("Is een particuliere hulp gestopt?"),
  vervangingGevonden: jaNee("Is er een andere particuliere hulp gevonden?"),
} as const satisfies Readonly<Record<string, Toetsfeit>>;
