import type { Feit } from "../regels/feit.ts";

const jaNee = (pad: string, vraag: string): Feit => ({ pad, vraag, type: "jaNee" });
const getal = (pad: string, vraag: string): Feit => ({ pad, vraag, type: "getal" });
const geheelGetal = (pad: string, vraag: string): Feit => ({ pad, vraag, type: "geheelGetal" });
const datum = (pad: string, vraag: string): Feit => ({ pad, vraag, type: "datum" });

/** The facts of a situation that a rule can miss, each with its question in plain Dutch. */
export const FEITEN = {
  hulpvraag: {
    pad: "hulpvraag",
    vraag: "Wat kan het huishouden niet zelf doen?",
    type: "lijst",
    opties: [
      "lichtHuishoudelijkWerk",
      "zwaarHuishoudelijkWerk",
      "wasverzorging",
      "boodschappen",
      "maaltijden",
      "organisatie",
      "instructie",
      "kindzorg",
    ],
  },
  leden: {
    pad: "huishouden.leden",
    vraag: "Wie wonen er in het huishouden?",
    type: "lijst",
    opties: ["client", "partner", "kind", "ouder", "huisgenoot", "kamerhuurder"],
  },
  slaapkamersInGebruik: geheelGetal("woning.slaapkamersInGebruik", "Hoeveel slaapkamers zijn in gebruik?"),
  vaatwasser: jaNee("woning.vaatwasser", "Is er een vaatwasser?"),
  afwasKeerPerWeek: getal(
    "hulpvraag.afwasKeerPerWeek",
    "Hoe vaak per week hoort de afwas bij het lichte huishoudelijke werk?",
  ),
  strijkenNoodzakelijk: jaNee(
    "hulpvraag.wasverzorging.strijkenNoodzakelijk",
    "Is strijken echt nodig, ook als iemand kreukvrije kleding draagt?",
  ),
  extraMinuten: geheelGetal(
    "hulpvraag.extraInzet.minutenPerWeek",
    "Hoeveel extra minuten per week zijn nodig om extra goed of vaker schoon te maken?",
  ),
  extraGronden: {
    pad: "hulpvraag.extraInzet.gronden",
    vraag: "Waarom is extra tijd nodig?",
    type: "lijst",
    opties: [
      "rolstoel",
      "incontinentie",
      "zweten",
      "tremor",
      "allergie",
      "astma",
      "longemfyseem",
      "copd",
      "overig",
    ],
  },
  woningGesaneerd: jaNee(
    "hulpvraag.extraInzet.woningGesaneerd",
    "Is de woning gesaneerd? Dat wil zeggen: zo ingericht dat er weinig stof blijft liggen.",
  ),
  overigeGrondErkend: jaNee(
    "hulpvraag.extraInzet.overigeGrondErkend",
    "Vindt de consulent dat de andere reden extra tijd nodig maakt?",
  ),
  maaltijdserviceBeschikbaar: jaNee(
    "voorliggend.maaltijdservice.beschikbaar",
    "Kan de cliënt een maaltijdservice krijgen?",
  ),
  maaltijdserviceDraagbaar: jaNee(
    "voorliggend.maaltijdservice.draagbaar",
    "Kan de cliënt de maaltijdservice betalen?",
  ),
  maaltijdserviceAdequaat: jaNee(
    "voorliggend.maaltijdservice.adequaat",
    "Past de maaltijdservice bij wat de cliënt nodig heeft, ook bij een dieet of aangepast eten?",
  ),
  boodschappendienstBeschikbaar: jaNee(
    "voorliggend.boodschappendienst.beschikbaar",
    "Kan de cliënt een boodschappendienst krijgen?",
  ),
  boodschappendienstDraagbaar: jaNee(
    "voorliggend.boodschappendienst.draagbaar",
    "Kan de cliënt de boodschappendienst betalen?",
  ),
  boodschappendienstAdequaat: jaNee(
    "voorliggend.boodschappendienst.adequaat",
    "Lukt het de cliënt met de boodschappendienst, eventueel met hulp bij bestellen en opruimen?",
  ),
  particuliereMinuten: geheelGetal(
    "voorliggend.particuliereHulp.minutenPerWeek",
    "Hoeveel minuten per week kan de particuliere hulp geven?",
  ),
  partnerAfwezig: geheelGetal(
    "huishouden.partnerAfwezigMinutenPerWeek",
    "Hoeveel minuten per week is de partner weg door werk?",
  ),
  ouderTijdelijkNietInStaat: jaNee(
    "kindsituatie.ouderTijdelijkNietInStaat",
    "Kan de ouder door beperkingen tijdelijk niet voor de kinderen zorgen?",
  ),
  kinderenGezond: jaNee("kindsituatie.kinderenGezond", "Zijn de kinderen gezond?"),
  uitval: {
    pad: "kindsituatie.uitval",
    vraag: "Valt één ouder uit of vallen beide ouders uit?",
    type: "keuze",
    opties: ["eenOuder", "beideOuders"],
  },
  andereOuderInStaat: jaNee(
    "kindsituatie.andereOuderInStaat",
    "Kan de andere ouder de zorg voor de kinderen overnemen?",
  ),
  netwerkOplossing: jaNee(
    "kindsituatie.netwerkOplossing",
    "Kunnen familie, vrienden of buren de zorg voor de kinderen overnemen?",
  ),
  opvangBeschikbaar: jaNee(
    "kindsituatie.opvangvoorziening.beschikbaar",
    "Is er zorgverlof, kinderopvang, een gastouder of opvang rond school?",
  ),
  opvangDraagbaar: jaNee("kindsituatie.opvangvoorziening.draagbaar", "Kunnen de ouders die opvang betalen?"),
  opvangAdequaat: jaNee("kindsituatie.opvangvoorziening.adequaat", "Is die opvang passend?"),
  normenkader: {
    pad: "normenkader",
    vraag: "Uit welk normenkader komen de minuten?",
    type: "keuze",
    opties: ["hhm-2019"],
  },
  magnetron: jaNee("woning.magnetron", "Is er een magnetron in de woning?"),
  broodZonderMagnetron: jaNee(
    "hulpvraag.maaltijden.broodZonderMagnetron",
    "Vindt de consulent dat hulp bij de broodmaaltijd kan zonder magnetron in huis?",
  ),
  personenWarmeMaaltijd: geheelGetal(
    "hulpvraag.maaltijden.personenWarmeMaaltijd",
    "Voor hoeveel personen moet een warme maaltijd worden opgewarmd?",
  ),
  strijkenMedischNoodzakelijk: jaNee(
    "hulpvraag.wasverzorging.strijkenMedischNoodzakelijk",
    "Is het medisch nodig om gestreken kleding te dragen of op gestreken beddengoed te slapen?",
  ),
  veelTijdGesprekken: jaNee(
    "hulpvraag.veelTijdGesprekken",
    "Is de hulp veel tijd kwijt aan gesprekken met de cliënt over het huishouden?",
  ),
  noodgeval: jaNee(
    "kindsituatie.noodgeval",
    "Is het een noodgeval waarin de kinderen korte tijd hulp nodig hebben?",
  ),
  volledigeOvername: jaNee(
    "kindsituatie.volledigeOvername",
    "Moet de zorg voor de kinderen helemaal worden overgenomen?",
  ),
  opvangDagenPerWeek: getal(
    "kindsituatie.opvangDagenPerWeek",
    "Op hoeveel dagen per week is opvang voor de kinderen nodig?",
  ),
  regioMlo: jaNee("regioMlo", "Woont de cliënt in de regio Midden-Limburg Oost (MLO)?"),
  mloGeldig: jaNee("overgangMlo.geldig", "Is het besluit nu nog geldig?"),
  mloExtraUren: jaNee(
    "overgangMlo.extraUren",
    "Staan er in het besluit extra uren voor incidenteel grondig werk?",
  ),
  mloGeldigTotEnMet: datum("overgangMlo.geldigTotEnMet", "Wat is de laatste dag van het besluit?"),
  mloAfgegevenOp: datum("overgangMlo.afgegevenOp", "Op welke dag is het besluit afgegeven?"),
  mloMinuten: geheelGetal("overgangMlo.minutenPerWeek", "Hoeveel minuten per week staan in het besluit?"),
  situatieStabiel: jaNee("indicatie.situatieStabiel", "Is de situatie van de cliënt stabiel?"),
  veranderingVerwacht: jaNee(
    "indicatie.veranderingVerwacht",
    "Gaat de cliënt waarschijnlijk vooruit of achteruit?",
  ),
  groteSchoonmaakAanvraag: datum(
    "hulpvraag.groteSchoonmaak.aanvraagOp",
    "Op welke dag stuurt de aanbieder het verzoek om toewijzing voor de grote schoonmaak?",
  ),
  beschikteMinuten: geheelGetal(
    "indicatie.beschikteMinutenPerWeek",
    "Hoeveel minuten per week staan in de beschikking?",
  ),
  basisMinutenPerWeek: geheelGetal(
    "basisMinutenPerWeek",
    "Hoeveel minuten per week is de basis voor een schoon en leefbaar huis? Het document noemt die niet.",
  ),
  extraSlaapkamersInGebruik: geheelGetal(
    "woning.extraSlaapkamersInGebruik",
    "Hoeveel extra slaapkamers zijn in gebruik, boven wat de basis omvat?",
  ),
  extraBezoek: jaNee("hulpvraag.extraInzet.extraBezoek", "Is een extra bezoek per week nodig?"),
  extraObjectieveNoodzaak: jaNee(
    "hulpvraag.extraInzet.objectieveNoodzaak",
    "Staat objectief vast dat de extra tijd nodig is?",
  ),
  ernstigLonglijden: jaNee("hulpvraag.extraInzet.ernstigLonglijden", "Is er een ernstige longziekte?"),
  aantalHuisdieren: geheelGetal("huisdieren.aantal", "Hoeveel huisdieren zijn er?"),
  huisdierenExtraWerk: jaNee("huisdieren.objectiefExtraWerk", "Geven de huisdieren objectief meer werk?"),
  huisdierenGemotiveerd: jaNee(
    "huisdieren.medischOfFysiekGemotiveerd",
    "Is er een medische of lichamelijke reden voor de extra tijd?",
  ),
  hulpdier: jaNee("huisdieren.hulpdier", "Is het een hulpdier?"),
  ontvangtBegeleiding: jaNee("ontvangtBegeleiding", "Krijgt de cliënt al persoonlijke begeleiding?"),
  instructieMinuten: geheelGetal(
    "hulpvraag.instructieMinutenPerWeek",
    "Hoeveel minuten instructie per week zijn nodig?",
  ),
  leerbaar: jaNee("hulpvraag.leerbaar", "Kan de cliënt de taken nog leren?"),
  overigeKenmerkenMinuten: geheelGetal(
    "woning.overigeKenmerken.minutenPerWeek",
    "Hoeveel extra minuten per week zijn nodig door de omvang, de bewerkelijkheid of de inrichting van de woning?",
  ),
  overigeKenmerkenNoodzaak: jaNee(
    "woning.overigeKenmerken.objectieveNoodzaak",
    "Staat objectief vast dat die extra tijd nodig is?",
  ),
  smiToereikend: jaNee(
    "kindsituatie.smiToereikend",
    "Lost opvang via een Sociaal Medische Indicatie (SMI) het genoeg op?",
  ),
  overigeKamersInGebruik: geheelGetal(
    "woning.overigeKamersInGebruik",
    "Hoeveel andere kamers worden af en toe gebruikt, zoals een wasruimte, zolder of kantoor?",
  ),
  alleenToilet: jaNee(
    "hulpvraag.extraInzet.alleenToilet",
    "Hoeft bij het extra bezoek alleen het toilet schoon?",
  ),
  indicatieStart: datum("indicatie.start", "Vanaf welke dag is de hulp nodig?"),
} as const satisfies Record<string, Feit>;

/** The age of a member of the household. */
export const leeftijdVan = (lid: { readonly id: string }): Feit =>
  geheelGetal(
    `huishouden.leden[${lid.id}].leeftijd`,
    `Hoe oud is het lid van het huishouden met id ${lid.id}?`,
  );

/** A fact of one activity in the care of children, counted from 0. */
export const kindzorgFeit = (nummer: number, veld: "keerPerWeek" | "minutenPerWeek"): Feit => {
  const pad = `hulpvraag.kindzorg[${nummer}].${veld}`;
  switch (veld) {
    case "keerPerWeek":
      return getal(pad, "Hoe vaak per week is deze hulp voor de kinderen nodig?");
    case "minutenPerWeek":
      return geheelGetal(pad, "Hoeveel minuten per week is opvang van de kinderen nodig?");
  }
};
