import { geheelGetal, jaNee, lijst, type Toetsfeit } from "../../toetsfeit.ts";

/** What the introduction of the protocol wants looked at. */
export const ONDERZOEKSONDERWERPEN = [
  "voorliggendeWetten",
  "eigenKracht",
  "gebruikelijkeHulp",
  "mantelzorg",
  "sociaalNetwerk",
  "algemeenGebruikelijkeVoorzieningen",
  "algemeneVoorzieningen",
] as const;

/** How volunteering can help: by volunteers, or by volunteering oneself. */
export const VRIJWILLIGERSWERK = ["hulpVanVrijwilligers", "zelfVrijwilligerswerkDoen"] as const;

/** What the steps of article 4 and the factors of article 9 ask, apart from housemates and other provisions. */
export const afwegingsfeiten = {
  hulpvraag: jaNee("Heeft de cliënt een hulpvraag?"),
  ervarenProblemen: jaNee("Ervaart de cliënt een probleem?"),
  fysiekeBeperking: jaNee("Heeft de cliënt een fysieke beperking?"),
  medischGeobjectiveerd: jaNee("Is die beperking objectief (medisch) vastgesteld?"),
  verliesZelfredzaamheidOfParticipatie: jaNee(
    "Is de cliënt door die beperking minder zelfredzaam, of kan hij minder meedoen?",
  ),
  problemenHandhaven: jaNee("Heeft de cliënt moeite om zich te handhaven in de samenleving?"),
  oorzaakPsychischOfPsychosociaal: jaNee("Komt dat door psychische of psychosociale problemen?"),
  thuissituatieVerlaten: jaNee("Heeft de cliënt de thuissituatie verlaten, gedwongen of niet?"),
  benodigdeOndersteuning: jaNee("Is er ondersteuning nodig om zelfredzaam te zijn of mee te doen?"),
  wijzigingSindsEerder: jaNee("Is er sinds de eerdere verstrekking iets veranderd?"),
  onderzochteOnderwerpen: lijst("Wat is er onderzocht?", ONDERZOEKSONDERWERPEN),
  eigenMogelijkheden: jaNee("Kan de cliënt zelf iets doen om het probleem op te lossen?"),
  leefeenheidMogelijkheden: jaNee("Kan de leefeenheid iets doen om het probleem op te lossen?"),
  netwerkMogelijkheden: jaNee("Kunnen mensen uit het sociale netwerk helpen?"),
  eigenKrachtVoldoende: jaNee("Bereikt de cliënt op eigen kracht een aanvaardbaar niveau?"),
  hulpVrijwillig: jaNee("Geeft de mantelzorger of vrijwilliger de hulp uit vrije wil?"),
  hulpOnbetaald: jaNee("Geeft de mantelzorger of vrijwilliger de hulp zonder betaling?"),
  hulpverlenerUitSociaalNetwerk: jaNee(
    "Komt de mantelzorger of vrijwilliger uit het sociale netwerk van de cliënt?",
  ),
  mantelzorgerBereid: jaNee("Wil iemand uit het sociale netwerk mantelzorg geven?"),
  mantelzorgerInStaat: jaNee("Kan die persoon mantelzorg geven?"),
  mantelzorgTenKosteVanWerkInkomenWelzijn: jaNee(
    "Gaat de mantelzorg ten koste van werk, het zoeken naar werk, inkomen of welzijn van de mantelzorger?",
  ),
  mantelzorgerOndersteuningNodig: jaNee(
    "Heeft de mantelzorger ondersteuning nodig om niet overbelast te raken?",
  ),
  vrijwilligerswerk: lijst("Welk vrijwilligerswerk kan helpen?", VRIJWILLIGERSWERK),
  brutoHulpMinuten: geheelGetal("Hoeveel hulp is er in totaal nodig?", "minuten per week"),
  aftrekMinuten: geheelGetal(
    "Hoeveel van die hulp kunnen de cliënt, huisgenoten, mantelzorg, netwerk en andere voorzieningen samen geven?",
    "minuten per week",
  ),
  netwerkOfVrijwilligerMogelijk: jaNee(
    "Kan (een deel van) de ondersteuning komen van het netwerk of van vrijwilligers?",
  ),
  professioneelNoodzakelijk: jaNee("Is professionele ondersteuning nodig?"),
  lichteVormMogelijk: jaNee("Is een lichte vorm van ondersteuning mogelijk?"),
  zwareVormNoodzakelijk: jaNee("Is een zware vorm van ondersteuning nodig?"),
  langdurigNoodzakelijk: jaNee("Is ondersteuning voor lange tijd nodig?"),
  ondersteuningOpAfstandNoodzakelijk: jaNee("Is het nodig dat de ondersteuning verder weg is?"),
  groepsverbandMogelijk: jaNee("Kan de ondersteuning in een groep?"),
  individueelNoodzakelijk: jaNee("Is individuele ondersteuning nodig?"),
  adequateAlternatieven: jaNee("Zijn er meer voorzieningen die het resultaat duurzaam kunnen bereiken?"),
  kostenGekozenVoorziening: geheelGetal(
    "Wat kost de gekozen voorziening over de hele gebruiksduur, bij dit gebruik?",
    "eurocent",
  ),
  kostenGoedkoopsteAlternatief: geheelGetal(
    "Wat kost de goedkoopste andere voorziening die ook past, over dezelfde tijd en bij hetzelfde gebruik?",
    "eurocent",
  ),
} as const satisfies Readonly<Record<string, Toetsfeit>>;
