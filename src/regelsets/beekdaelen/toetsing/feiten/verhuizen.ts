import { geheelGetal, jaNee, keuze, type Toetsfeit } from "../../../toetsfeit.ts";

/** Moving instead of adapting the home (paragraaf 7.4). */
export const VERHUISFEITEN = {
  verhuizingMogelijk: jaNee("Kan verhuizen het probleem oplossen?"),
  nieuweWoningNietOfBeperktAanpassen: jaNee(
    "Hoeft een andere woning niet of maar een beetje te worden aangepast?",
  ),
  verwachteWachttijdMaanden: geheelGetal(
    "Over hoeveel maanden komt er naar verwachting een geschiktere woning vrij?",
    "maanden",
  ),
  medischAanvaardbareTermijnMaanden: geheelGetal(
    "Binnen hoeveel maanden moet er medisch gezien een oplossing zijn?",
    "maanden",
  ),
  zoektActief: jaNee("Zoekt de cliënt actief naar een geschiktere woning?"),
  zoekperiodeMaanden: geheelGetal("Hoeveel maanden zoekt de cliënt al?", "maanden"),
  allesGedaanOmWoningTeVinden: jaNee("Is aangetoond dat de cliënt alles deed om een woning te vinden?"),
  geschikteWoningGevonden: jaNee("Is er een geschikte woning gevonden?"),
  eigendomWoning: keuze("Is de woning van de cliënt, of huurt hij?", [
    "koopwoning",
    "socialeHuur",
    "andereHuur",
  ]),
  verslechteringVerwacht: jaNee("Wordt verwacht dat de aanpassing door achteruitgang maar kort voldoet?"),
  woonlastenHuidig: geheelGetal("Wat zijn de woonlasten van de woning nu?", "eurocent per maand"),
  woonlastenNieuw: geheelGetal("Wat zijn de woonlasten van de andere woning?", "eurocent per maand"),
  kostenAanpassingHuidig: geheelGetal(
    "Wat kost het om de woning nu en later, voor zover te voorzien, aan te passen?",
    "eurocent",
  ),
  kostenAanpassingNieuw: geheelGetal("Wat kost het om de andere woning aan te passen?", "eurocent"),
  kostenVerhuizen: geheelGetal(
    "Wat kost verhuizen: het pgb voor de verhuizing en de aanpassing van de andere woning samen?",
    "eurocent",
  ),
} as const satisfies Readonly<Record<string, Toetsfeit>>;
