import { geheelGetal, jaNee, keuze, lijst, type Toetsfeit } from "../../toetsfeit.ts";

/** Provisions for the home (article 18 and 20). */
export const woonfeiten = {
  woonvoorzieningNodig: jaNee(
    "Is de voorziening nodig omdat de cliënt wordt belemmerd bij het normale gebruik van de woning?",
  ),
  woontOfGaatWonenInWoning: jaNee("Woont de cliënt in deze woning, of gaat hij er wonen?"),
  woningHeelJaarBewoonbaar: jaNee("Is de woning geschikt om er het hele jaar te wonen?"),
  ruimteFunctie: keuze("Waarvoor dient de ruimte?", [
    "elementair",
    "hobby",
    "werk",
    "recreatie",
    "uitraaskamer",
    "algemeneRuimteInComplex",
    "buitenruimte",
  ]),
  nodigOmWoningTeBereiken: jaNee("Is de voorziening nodig om de woning te bereiken en er binnen te komen?"),
  aantalBuitenruimtenGevraagd: geheelGetal("Hoeveel buitenruimten moeten toegankelijk worden?", "aantal"),
  aantalToegangenBuitenruimte: geheelGetal("Via hoeveel toegangen?", "aantal"),
  soortWoning: keuze("In wat voor woning woont de cliënt?", [
    "woning",
    "woonwagen",
    "woonschip",
    "binnenvaartschip",
  ]),
  technischeLevensduurJaren: geheelGetal(
    "Hoeveel hele jaren gaat de woonwagen of het schip technisch nog mee?",
    "jaren",
  ),
  standplaatsBlijftJaren: geheelGetal("Hoeveel hele jaren blijft de stand- of ligplaats nog?", "jaren"),
  veranderingStandplaatsBuitenInvloed: jaNee(
    "Verandert er iets aan de stand- of ligplaats waar de cliënt geen invloed op heeft?",
  ),
  bewoningsvergunning: jaNee("Heeft de hoofdbewoner van de woonwagen een bewoningsvergunning?"),
  ruimteIsWoongedeelteSchip: jaNee("Is de voorziening voor het woongedeelte van het schip?"),
  schipBedrijfsmatigInGebruik: jaNee("Wordt het binnenvaartschip voor een bedrijf gebruikt?"),
  betreftTraplift: jaNee("Gaat het om een traplift?"),
  mantelzorgerBedientVoorziening: jaNee("Moet een mantelzorger de voorziening bedienen?"),
  levensloopbestendigeWoning: jaNee(
    "Is de woning levensloopbestendig, voor ouderen of mensen met een handicap?",
  ),
  woningAangebodenAanDoelgroep: jaNee(
    "Wordt de woning speciaal aan ouderen of mensen met een handicap aangeboden?",
  ),
  voorzieningGangbaarVoorDoelgroep: jaNee(
    "Is de voorziening gangbaar in zo'n woning, zoals een lift of elektrische deuropener?",
  ),
  renovatieVan: keuze("Wordt er een ruimte gerenoveerd, en welke?", [
    "geen",
    "keuken",
    "toilet",
    "badkamer",
    "anders",
  ]),
  leeftijdInrichtingJaren: geheelGetal("Hoeveel hele jaren oud is de inrichting van die ruimte?", "jaren"),
  clientOverleden: jaNee("Is de cliënt overleden?"),
  clientBlijvendNaarWlzInstelling: jaNee("Is de cliënt blijvend verhuisd naar een Wlz-instelling?"),
  partnerBlijftAchter: jaNee("Blijft er een partner achter in de woning?"),
  kiestTegemoetkomingMeerkosten: jaNee("Kiest de cliënt voor een tegemoetkoming in aannemelijke meerkosten?"),
  nieuweWoningVoldoetAanEisen: jaNee(
    "Voldoet de nieuwe woning aan het programma van eisen in de beschikking?",
  ),
  ergonomischeBelemmeringenInWoning: jaNee(
    "Heeft de cliënt door zijn beperking of problematiek ergonomische belemmeringen in de woning?",
  ),
  verhuizenNodigNaarGeschiktereWoning: jaNee(
    "Moet de cliënt daardoor verhuizen naar een woning die (meer) geschikt is?",
  ),
  diagnoseDoorArts: lijst("Welke diagnose heeft een arts gesteld?", ["allergie", "copd", "astma", "anders"]),
  saneringMedischNoodzakelijk: jaNee("Is vastgesteld dat sanering van de woning medisch noodzakelijk is?"),
  klachtenVoorzienbaarBijAanschaf: jaNee(
    "Kon de cliënt bij de aanschaf van de oude vloerbedekking weten dat hij longklachten zou krijgen, of ergere?",
  ),
  vervangingKorteTermijnMedischNodig: jaNee(
    "Is het medisch noodzakelijk om de vloerbedekking op korte termijn te vervangen?",
  ),
  woontInInstellingLangdurigeZorg: jaNee("Woont de cliënt in een instelling voor langdurige zorg?"),
  aantalWoonruimtenBezoekbaar: geheelGetal("Hoeveel woonruimten moeten bezoekbaar worden?", "aantal"),
  woonkamerEnToiletBereikbaar: jaNee(
    "Kan de cliënt daarna de woonkamer en een toilet bereiken en gebruiken?",
  ),
  frequentBezoek: jaNee("Gaat de cliënt daar vaak op bezoek?"),
  belangrijkContact: jaNee("Gaat het om een belangrijk contact, zoals ouders of een partner?"),
  mantelzorgverklaringGetekend: jaNee(
    "Hebben de inwoner en de mantelzorgers samen een mantelzorgverklaring getekend?",
  ),
} as const satisfies Readonly<Record<string, Toetsfeit>>;
