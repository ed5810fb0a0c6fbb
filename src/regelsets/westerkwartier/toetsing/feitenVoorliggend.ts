import { jaNee, keuze, type Toetsfeit } from "../../toetsfeit.ts";

/** The goods that section 8 of the protocol names as algemeen gebruikelijk. */
export const GENOEMDE_GOEDEREN = [
  "afwasmachine",
  "wasmachine",
  "wasdroger",
  "kreukvrijeKleding",
  "stofzuiger",
] as const;

/** What is asked of a solution that goes before a maatwerkvoorziening. */
export const voorliggendfeiten = {
  algemeneVoorzieningBeschikbaar: jaNee("Kan de cliënt een algemene voorziening gebruiken?"),
  voorzieningIsMaatwerk: jaNee("Is deze oplossing een maatwerkvoorziening?"),
  voorzieningVoldoetAanHulpvraag: jaNee("Lost deze oplossing de hulpvraag op?"),
  daadwerkelijkBeschikbaar: jaNee("Is deze oplossing echt beschikbaar voor de cliënt?"),
  financieelDraagbaar: jaNee("Kan de cliënt deze oplossing betalen?"),
  adequateCompensatie: jaNee("Neemt deze oplossing de beperkingen van de cliënt goed genoeg weg?"),
  clientWilNietGebruiken: jaNee("Wil de cliënt deze oplossing niet gebruiken?"),
  goed: keuze("Om welk product gaat het?", [...GENOEMDE_GOEDEREN, "anders"]),
  nietSpecifiekVoorBeperking: jaNee(
    "Is deze oplossing er ook voor mensen zonder beperking, en niet speciaal voor mensen met een beperking?",
  ),
  passendeBijdrage: jaNee("Draagt deze oplossing goed genoeg bij aan het gewenste resultaat?"),
  draagbaarMinimuminkomen: jaNee("Is deze oplossing te betalen met een inkomen op minimumniveau?"),
  voorzieningAlgemeenVerkrijgbaar: jaNee("Is deze oplossing overal te krijgen?"),
  voorzieningNietVeelDuurder: jaNee(
    "Kost deze oplossing niet of niet veel meer dan wat ermee te vergelijken is?",
  ),
  zouZonderBeperkingOokBeschikken: jaNee(
    "Zou de cliënt deze oplossing in zijn situatie ook zonder beperking kunnen hebben?",
  ),
  veelGebruiktDoorMensenZonderHandicap: jaNee("Gebruiken veel mensen zonder handicap deze oplossing ook?"),
  normaleWinkel: jaNee("Is deze oplossing in een gewone winkel te koop?"),
  nietAanzienlijkDuurder: jaNee(
    "Is deze oplossing niet (veel) duurder dan andere producten met hetzelfde doel?",
  ),
} as const satisfies Readonly<Record<string, Toetsfeit>>;
