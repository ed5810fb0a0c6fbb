import { jaNee, keuze, lijst, type Toetsfeit } from "../../../toetsfeit.ts";

/** The seven results of chapter 4. */
export const RESULTATEN = [
  "schoonEnLeefbaarHuis",
  "schoneWas",
  "regie",
  "instructie",
  "strijken",
  "maaltijden",
  "thuisZorgenVoorKinderen",
] as const;

const MATE = ["geheel", "deels", "niet"] as const;

/** The facts about the request, the cleaning and what the client can do (chapters 3, 4.1 and 4.2). */
export const ALGEMENE_FEITEN = {
  resultaten: lijst("Bij welke resultaten is hulp nodig?", RESULTATEN),
  oplosbaarMetEigenKracht: jaNee("Kan de cliënt het probleem op eigen kracht oplossen?"),
  oplosbaarMetSociaalNetwerk: jaNee("Is het probleem op te lossen met hulp uit het sociale netwerk?"),
  onderzoeksverslagOndertekend: jaNee("Heeft de cliënt het verslag van het onderzoek ondertekend?"),
  onderzoeksverslagIngediend: jaNee("Heeft de cliënt het ondertekende verslag ingeleverd?"),
  inwonerVanGemeente: jaNee("Is de cliënt inwoner van de gemeente waar hij hulp vraagt?"),
  verhuisdNaarAndereGemeente: jaNee("Is de cliënt verhuisd naar een andere gemeente?"),
  meldingBijNieuweGemeente: jaNee("Heeft de cliënt zich bij die andere gemeente gemeld?"),
  ruimten: lijst("Welke ruimten moeten schoon worden?", [
    "woonkamer",
    "keuken",
    "sanitair",
    "slaapkamerInGebruik",
    "gangOfTrap",
    "overigeRuimte",
    "buitenruimte",
    "gezamenlijkeGalerijOfTrap",
  ]),
  ruimteWordtBewoond: jaNee("Wordt er in die overige ruimte geleefd?"),
  activiteiten: lijst("Welke werkzaamheden vraagt de cliënt?", [
    "schoonmaken",
    "ramenBuiten",
    "tuinonderhoud",
    "huisdierVerzorgen",
    "vloerenBoenen",
    "meubelsInWasZetten",
    "zilverOfKoperPoetsen",
    "maaltijdKlaarzetten",
    "afruimen",
    "maaltijdOpwarmen",
    "broodmaaltijdBereiden",
    "afwassen",
    "vaatwasserInEnUitruimen",
  ]),
  dierIsHulpdier: jaNee("Is het dier een hulphond of een ander hulpdier?"),
  mogelijkhedenClient: keuze("In hoeverre kan de cliënt zelf oplossen wat er nodig is?", MATE),
  mogelijkhedenNetwerk: keuze("In hoeverre kan het netwerk oplossen wat er nodig is?", MATE),
  activiteitenZelfUitvoerbaar: lijst("Welk schoonmaakwerk kan de cliënt zelf doen?", [
    "stoffen",
    "toiletMetDoekjes",
    "vloerenMetStofdoek",
    "anderWerk",
    "alleWerk",
  ]),
  werkniveausZelf: lijst("Op welke hoogte kan de cliënt licht werk doen?", ["laag", "midden", "hoog"]),
  kanRegieVoeren: jaNee("Kan de cliënt zelf de regie over het huishouden voeren?"),
  hulpBijWasNodig: jaNee("Heeft de cliënt hulp nodig om schone kleding en schoon, droog textiel te hebben?"),
  wasZelfUitvoerbaar: keuze("Welk deel van de was kan de cliënt zelf doen?", MATE),
  wasAndersOrganiserenMogelijk: keuze(
    "In hoeverre kan de cliënt de was zelf doen als die anders wordt georganiseerd, bijvoorbeeld met een verhoging onder de wasmachine?",
    MATE,
  ),
  voldoendeKleding: jaNee("Heeft de cliënt genoeg kleding en ondergoed om minder vaak te wassen?"),
} as const satisfies Readonly<Record<string, Toetsfeit>>;
