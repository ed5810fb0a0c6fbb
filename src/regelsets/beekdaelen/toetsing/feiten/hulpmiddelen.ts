import { geheelGetal, jaNee, keuze, type Toetsfeit } from "../../../toetsfeit.ts";

/** The seven kinds of paragraaf 5.1 with the aids that paragraaf 5.2 names for each; its lists are not closed. */
export const HULPMIDDELEN = {
  handbewogenRolstoel: ["handbewogenRolstoel", "transportrolstoel", "duwwandelwagen"],
  elektrischeRolstoel: ["elektrischeRolstoel", "elektrischeRolstoelBegeleidersbesturing"],
  scootmobiel: ["scootmobiel", "driewielfiets"],
  kinderrolstoel: ["kinderrolstoel", "elektrischeKinderrolstoel", "rolstoelMetStagedeelte"],
  kindervervoermiddel: ["buggy", "aangepasteBuggy", "kinderduwwandelwagen"],
  kindervoorziening: [
    "speelvoertuig",
    "autozitje",
    "fietszitje",
    "aangepasteBox",
    "aankleedtafel",
    "kuipstoel",
  ],
  sportrolstoel: ["sportrolstoel"],
} as const;
export type Hulpmiddelsoort = keyof typeof HULPMIDDELEN;

/** Aids to move and to travel (hoofdstuk 5), the client's own. */
export const HULPMIDDELFEITEN = {
  gevraagdHulpmiddel: keuze("Welk hulpmiddel vraagt de cliënt?", [
    ...Object.values(HULPMIDDELEN).flat(),
    "anderHulpmiddel",
  ]),
  loopafstandMeter: geheelGetal("Hoe ver kan de cliënt lopen?", "meter"),
  loopduurMinuten: geheelGetal("Hoe lang kan de cliënt lopen?", "minuten"),
  structureleVerplaatsingsbehoefte: jaNee("Heeft de cliënt het hulpmiddel regelmatig nodig?"),
  rolstoelpoolBeschikbaar: jaNee("Is er een rolstoelpool, of een rolstoel voor algemeen gebruik?"),
  kanHandbewogenRolstoelGebruiken: jaNee("Kan de cliënt een handbewogen rolstoel gebruiken?"),
  wilZelfstandigVerplaatsen: jaNee("Wil de cliënt zich zelfstandig verplaatsen, binnen of buiten?"),
  cvvToereikend: jaNee("Is collectief vervoer (CVV) genoeg voor de cliënt?"),
  tegemoetkomingVervoerToereikend: jaNee("Is een tegemoetkoming voor de auto of de (rolstoel)taxi genoeg?"),
  kanHulpmiddelVeiligBesturen: jaNee("Kan de cliënt het hulpmiddel veilig besturen?"),
  kanZelfstandigAanVerkeerDeelnemen: jaNee(
    "Kan de cliënt met het hulpmiddel zelfstandig en veilig aan het verkeer deelnemen?",
  ),
  stallingAanwezig: jaNee(
    "Is er een overdekte plek die inbraakveilig is, waar het hulpmiddel kan staan en opladen?",
  ),
  stallingTeMaken: jaNee("Is zo'n plek redelijkerwijs te maken?"),
  begeleiderKanDuwen: jaNee("Kan de begeleider een handbewogen rolstoel duwen, zo nodig met een motor?"),
  zelfstandigOpKamer: jaNee("Kan de cliënt zich op de eigen kamer zelfstandig verplaatsen?"),
  zelfstandigBuitenKamer: jaNee("Kan de cliënt zich buiten de eigen kamer zelfstandig verplaatsen?"),
  vervoersbehoefteBuitenshuis: jaNee("Heeft de cliënt buitenshuis vervoer nodig?"),
  vaardigMetHulpmiddel: jaNee("Is de cliënt volgens de consulent vaardig genoeg met het hulpmiddel?"),
  leerbaarMetHulpmiddel: jaNee("Kan de cliënt volgens de consulent leren om het hulpmiddel te gebruiken?"),
  eersteRolstoel: jaNee("Heeft de cliënt voor het eerst een rolstoel nodig?"),
  revalidatiecentrumGehad: jaNee("Is de cliënt in een revalidatiecentrum geweest?"),
  trainingEldersToereikend: jaNee(
    "Is training in de trainingstuin of via de ergotherapie van de zorgverzekering genoeg?",
  ),
  gebruikBuitenPerWeek: {
    vraag: "Hoe vaak gebruikt de cliënt het hulpmiddel buiten, gemiddeld?",
    type: "getal",
    eenheid: "keer per week",
  },
} as const satisfies Readonly<Record<string, Toetsfeit>>;
