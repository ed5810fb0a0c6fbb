import { geheelGetal, jaNee, type Toetsfeit } from "../../../toetsfeit.ts";

/** Aids for children (paragrafen 5.2.3 and 5.2.4). */
export const KINDERVOORZIENINGFEITEN = {
  kindMetBeperking: jaNee("Heeft het kind een beperking?"),
  ouderMetBeperking: jaNee("Heeft een ouder of verzorger een beperking?"),
  clientLeeftijdMaanden: geheelGetal("Hoe oud is de cliënt?", "maanden"),
  beperkteArmHandfunctie: jaNee(
    "Is het kind door zijn arm- of handfunctie aangewezen op een elektrische rolstoel?",
  ),
  gewoneBuggyMogelijk: jaNee("Kan het kind in een gewone buggy worden vervoerd?"),
  noodzakelijkVoorOntwikkeling: jaNee(
    "Is het nodig voor de ontwikkeling van het kind, om zelfredzaam te zijn en mee te doen?",
  ),
  gewoonZitjeMogelijk: jaNee("Kan het kind een gewoon auto- of fietszitje gebruiken?"),
  veelSteunBijZittenNodig: jaNee("Heeft het kind veel steun en correctie nodig om te zitten?"),
} as const satisfies Readonly<Record<string, Toetsfeit>>;
