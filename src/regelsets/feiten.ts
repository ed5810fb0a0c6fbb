import type { Feit } from "../regels/feit.ts";

const jaNee = (pad: string, vraag: string): Feit => ({ pad, vraag, type: "jaNee" });
const getal = (pad: string, vraag: string): Feit => ({ pad, vraag, type: "getal" });
const geheelGetal = (pad: string, vraag: string): Feit => ({ pad, vraag, type: "geheelGetal" });

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
    "Hoeveel extra minuten per week zijn nodig voor het zware werk?",
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
} as const satisfies Record<string, Feit>;

/** The age of a member of the household. */
export const leeftijdVan = (lid: { readonly id: string }): Feit =>
  geheelGetal(
    `huishouden.leden[${lid.id}].leeftijd`,
    `Hoe oud is het lid van het huishouden met id ${lid.id}?`,
  );

/** A fact of one activity in the care of children, counted from 0. */
export const kindzorgFeit = (
  nummer: number,
  veld: "keerPerWeek" | "minutenPerWeek" | "partnerAfwezigMinutenPerWeek",
): Feit => {
  const pad = `hulpvraag.kindzorg[${nummer}].${veld}`;
  switch (veld) {
    case "keerPerWeek":
      return getal(pad, "Hoe vaak per week is deze hulp voor de kinderen nodig?");
    case "minutenPerWeek":
      return geheelGetal(pad, "Hoeveel minuten per week is opvang van de kinderen nodig?");
    case "partnerAfwezigMinutenPerWeek":
      return geheelGetal(pad, "Hoeveel minuten per week is de partner weg door werk?");
  }
};
