import { geheelGetal, jaNee, lijst, type Toetsfeit } from "../../../toetsfeit.ts";

/** The provisions that paragraaf 2.5.4 names; its lists are not closed. */
export const ALGEMENE_VOORZIENINGEN = [
  "algemeenMaatschappelijkWerk",
  "scootmobielpool",
  "wensbus",
  "huiskamerproject",
] as const;

export const ALGEMEEN_GEBRUIKELIJK = [
  "boodschappenservice",
  "welzijnsactiviteiten",
  "uitgaan",
  "kinderopvang",
  "oppascentrale",
  "maaltijddienst",
  "hondenuitlaatservice",
  "personenalarmering",
  "klussendienst",
  "ramenwasservice",
  "schoonmaakAlgemeneRuimten",
] as const;

export const TECHNISCHE_HULPMIDDELEN = ["afwasmachine", "verhogingWasmachine", "wasdroger"] as const;

/** What the client, the people around him and other provisions can do (Inleiding, paragrafen 1.1 and 2.5). */
export const AFWEGINGSFEITEN = {
  hulpvraag: jaNee("Heeft de cliënt een hulpvraag?"),
  benodigdeOndersteuning: jaNee("Is er ondersteuning nodig om zelfredzaam te zijn of mee te doen?"),
  betreftHobbyOfSmaak: jaNee("Gaat de vraag om een hobby of om wat de cliënt mooi of prettig vindt?"),
  brutoHulpMinuten: geheelGetal("Hoeveel hulp is er in totaal nodig?", "minuten per week"),
  aftrekMinuten: geheelGetal(
    "Hoeveel van die hulp kunnen de cliënt, huisgenoten, mantelzorg, netwerk en andere voorzieningen samen geven?",
    "minuten per week",
  ),
  oplosbaarMetEigenKracht: jaNee("Kan de cliënt het probleem op eigen kracht oplossen?"),
  oplosbaarMetNuttigeActiviteiten: jaNee(
    "Kan de cliënt het probleem oplossen met activiteiten die ook nuttig zijn voor de samenleving?",
  ),
  oplosbaarMetGebruikelijkeHulp: jaNee(
    "Is het probleem op te lossen met gebruikelijke hulp van huisgenoten?",
  ),
  oplosbaarMetMantelzorg: jaNee("Is het probleem op te lossen met mantelzorg?"),
  mantelzorgerBereid: jaNee("Wil iemand mantelzorg geven?"),
  mantelzorgerInStaat: jaNee("Kan die persoon mantelzorg geven?"),
  krijgtMantelzorg: jaNee("Krijgt de cliënt mantelzorg?"),
  oplosbaarMetSociaalNetwerk: jaNee("Is het probleem op te lossen met hulp uit het sociale netwerk?"),
  oplosbaarMetVrijwilliger: jaNee("Is het probleem op te lossen met een vrijwilliger?"),
  oplosbaarMetAlgemeenGebruikelijkeVoorziening: jaNee(
    "Is het probleem op te lossen met iets dat algemeen gebruikelijk is?",
  ),
  oplosbaarMetAlgemeneVoorziening: jaNee("Is het probleem op te lossen met een algemene voorziening?"),
  beschikbareAlgemeneVoorzieningen: lijst(
    "Welke algemene voorzieningen zijn er voor deze hulpvraag?",
    ALGEMENE_VOORZIENINGEN,
  ),
  beschikbareAlgemeenGebruikelijkeVoorzieningen: lijst(
    "Welke algemeen gebruikelijke voorzieningen zijn er voor deze hulpvraag?",
    ALGEMEEN_GEBRUIKELIJK,
  ),
  technischeHulpmiddelen: lijst(
    "Welke technische hulpmiddelen heeft de cliënt, of kan hij kopen of laten plaatsen?",
    TECHNISCHE_HULPMIDDELEN,
  ),
  zorgverlofBeschikbaar: jaNee("Kan de cliënt zorgverlof gebruiken?"),
} as const satisfies Readonly<Record<string, Toetsfeit>>;
