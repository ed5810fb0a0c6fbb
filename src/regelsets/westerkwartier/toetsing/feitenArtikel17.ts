import { geheelGetal, jaNee, type Toetsfeit } from "../../toetsfeit.ts";

/** What article 17 asks of a new client. */
export const artikel17feiten = {
  eersteAanvraagHulpHuishouden: jaNee("Vraagt de cliënt voor het eerst hulp bij het huishouden aan?"),
  eerdereVerstrekking: jaNee("Heeft de cliënt deze voorziening eerder gekregen?"),
  eerdereAanvraagAfgewezen: jaNee("Is een eerdere aanvraag voor deze voorziening afgewezen?"),
  aanvraagDoorTransferverpleegkundige: jaNee(
    "Heeft een transferverpleegkundige van het ziekenhuis de aanvraag gedaan?",
  ),
  levensverwachtingMaanden: geheelGetal(
    "Hoeveel hele maanden is de levensverwachting van de cliënt?",
    "maanden",
  ),
  indicatieThuiszorgKinderen: jaNee("Is er een indicatie voor thuiszorg voor kinderen?"),
  valtOnderJeugdwet: jaNee("Valt die thuiszorg voor kinderen onder de Jeugdwet?"),
  overbruggingszorgWlzNodig: jaNee("Is er zorg nodig om de tijd tot de overgang naar de Wlz te overbruggen?"),
  gevraagdeDuurMaanden: geheelGetal("Voor hoeveel maanden wordt de hulp gevraagd?", "maanden"),
  overbruggingszorgMaandenGehad: geheelGetal(
    "Hoeveel hele maanden heeft de cliënt al hulp gehad om de tijd tot de Wlz te overbruggen?",
    "maanden",
  ),
  kanThuisBlijvenZonderWekelijkseHulp: jaNee(
    "Kan de cliënt thuis blijven wonen zonder wekelijkse hulp bij het huishouden?",
  ),
  ziektebeeldGrootRisicoVervuiling: jaNee(
    "Heeft de cliënt een ziektebeeld met een grote kans op vervuiling van de woning?",
  ),
  beperkingenVerergerenZonderHulp: jaNee(
    "Worden de beperkingen van de cliënt erger zonder hulp bij het huishouden?",
  ),
  multiproblematiek: jaNee("Heeft de cliënt problemen op meer gebieden tegelijk?"),
  ggzComponent: jaNee("Hoort daar een psychisch probleem bij waarvoor de ggz er is?"),
  risicoOntsporing: jaNee("Is er een risico dat het op meer levensgebieden misgaat?"),
  verwaarlozingErnstigeVervuiling: jaNee("Ontstaat er door verwaarlozing ernstige vervuiling?"),
} as const satisfies Readonly<Record<string, Toetsfeit>>;
