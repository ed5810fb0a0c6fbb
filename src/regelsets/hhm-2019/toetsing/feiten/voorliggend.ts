import { jaNee, lijst, type Toetsfeit } from "../../../toetsfeit.ts";

/** The services and aids that the document names as there for everyone (paragraaf 2). */
export const DIENSTEN = [
  "wasEnStrijkservice",
  "socialeAlarmering",
  "boodschappenservice",
  "maaltijdvoorziening",
  "klussendienst",
  "ramenwasservice",
  "kinderopvang",
] as const;
export const HULPMIDDELEN = ["verhogingWasmachine", "droger", "afwasmachine", "grijper"] as const;

/** The facts about what comes before help from the municipality (paragrafen 2 and 3). */
export const VOORLIGGENDE_FEITEN = {
  beschikbareVoorzieningen: lijst("Welke diensten zijn er voor deze hulpvraag?", DIENSTEN),
  beschikbareHulpmiddelen: lijst("Welke hulpmiddelen zijn er voor deze hulpvraag?", HULPMIDDELEN),
  daadwerkelijkBeschikbaar: jaNee("Is deze oplossing echt beschikbaar voor de cliënt?"),
  technischMogelijk: jaNee("Kan de cliënt deze oplossing technisch gezien regelen?"),
  financieelDraagbaar: jaNee("Kan de cliënt deze oplossing betalen?"),
  adequateCompensatie: jaNee("Neemt deze oplossing de beperkingen van de cliënt goed genoeg weg?"),
  oplosbaarMetVoorliggendeVoorziening: jaNee(
    "Is het probleem op te lossen met een voorziening die voorgaat?",
  ),
  oplosbaarMetAlgemeenGebruikelijkeVoorziening: jaNee(
    "Is het probleem op te lossen met iets dat algemeen gebruikelijk is?",
  ),
  oplosbaarMetSociaalNetwerk: jaNee("Is het probleem op te lossen met hulp uit het sociale netwerk?"),
  oplosbaarDoorAanpassen: jaNee(
    "Kan de cliënt het probleem oplossen door zelf iets aan te passen, zoals de indeling van de woning?",
  ),
} as const satisfies Readonly<Record<string, Toetsfeit>>;
