import type { Gevolg, Grond, Oordeelvraag, Tegenspraak } from "../../../regels/toets.ts";
import { alleVan, eenVan, feit, nietWaar, regel } from "../../../regels/voorwaarde.ts";

const STAP = "gebruikelijkeHulp";

const inBeginsel = (vraag: string, ja: string, nee: string): NonNullable<Grond["ruimte"]> => ({
  soort: "inBeginsel",
  aan: "consulent",
  vraag,
  ja,
  nee,
});

/** Why housemates cannot take over (some) tasks, as an objective inquiry shows. */
const uitzondering = (id: string, omschrijving: string, reden: Grond["voorwaarde"]): Grond => ({
  regel: id,
  soort: "uitzondering",
  stap: STAP,
  omschrijving,
  voorwaarde: alleVan(feit("tekortHuisgenotenObjectief"), reden),
});

/** What the members of the household owe each other (article 9 nos. 5 to 8). */
export const gronden: readonly Grond[] = [
  {
    regel: "WK-a9-5-verantwoordelijk",
    soort: "weegfactor",
    stap: STAP,
    omschrijving: "De leefeenheid is in beginsel zelf verantwoordelijk voor het huishouden en voor elkaar.",
    voorwaarde: nietWaar(feit("woontAlleen")),
    ruimte: inBeginsel(
      "Is er reden om de leefeenheid niet zelf verantwoordelijk te houden?",
      "De consulent weegt dat mee.",
      "De leefeenheid is zelf verantwoordelijk.",
    ),
  },
  {
    regel: "WK-a9-5-verplichtend",
    soort: "weegfactor",
    stap: STAP,
    omschrijving: "Gebruikelijke hulp is verplicht; de leefeenheid mag haar ook uitbesteden of zelf inkopen.",
    voorwaarde: feit("gebruikelijkeHulpMogelijk"),
  },
  {
    regel: "WK-a9-5-geenwmo",
    soort: "weigeringsgrond",
    stap: STAP,
    omschrijving: "Voor gebruikelijke hulp is er in beginsel geen ondersteuning uit de Wmo.",
    voorwaarde: feit("gebruikelijkeHulpMogelijk"),
    ruimte: inBeginsel(
      "Is er reden om toch (aanvullende) ondersteuning te geven voor wat gebruikelijke hulp is?",
      "De consulent kan ondersteuning inzetten.",
      "Er is geen ondersteuning voor gebruikelijke hulp.",
    ),
  },
  {
    regel: "WK-a9-5-herverdeling",
    soort: "weegfactor",
    stap: STAP,
    omschrijving: "Iemand is uitgevallen en de anderen verdelen de taken in beginsel eerst zelf opnieuw.",
    voorwaarde: alleVan(feit("uitvalLidLeefeenheid"), feit("herverdelingMogelijk")),
    ruimte: inBeginsel(
      "Is er reden om niet te wachten tot de leefeenheid de taken zelf opnieuw heeft verdeeld?",
      "De consulent kan eerder ondersteuning inzetten.",
      "De leefeenheid verdeelt de taken eerst zelf.",
    ),
  },
  uitzondering(
    "WK-a9-7-afwezigheid",
    "Een huisgenoot kan (een deel van) de taken niet overnemen doordat hij (lang) weg is.",
    feit("huisgenootLangdurigAfwezig"),
  ),
  uitzondering(
    "WK-a9-7-beperking",
    "Een huisgenoot kan (een deel van) de taken niet overnemen door een beperking of doordat hij het niet goed kan leren.",
    eenVan(feit("huisgenootBeperking"), feit("huisgenootLeerbaarheidBeperkt")),
  ),
  uitzondering(
    "WK-a9-7-overbelasting",
    "Een huisgenoot kan (een deel van) de taken niet overnemen doordat hij overbelast is of dreigt te raken.",
    feit("huisgenootOverbelast"),
  ),
  {
    regel: "WK-a9-8-bovengebruikelijk",
    soort: "weigeringsgrond",
    stap: STAP,
    omschrijving:
      "De leefeenheid kan extra hulp geven zonder overbelast te raken of geldproblemen te krijgen; ondersteuning hoeft dan in beginsel niet.",
    voorwaarde: alleVan(
      feit("bovengebruikelijkeHulpMogelijk"),
      nietWaar(feit("leidtTotOverbelasting")),
      nietWaar(feit("leidtTotFinancieleProblemen")),
    ),
    ruimte: {
      soort: "kan",
      aan: "college",
      vraag: "Ziet het college af van ondersteuning omdat de leefeenheid de extra hulp zelf kan geven?",
      ja: "Er is geen aanvullende ondersteuning.",
      nee: "De extra hulp van de leefeenheid houdt de ondersteuning niet tegen.",
    },
  },
];

/** That the household itself gives all the help. What housemates cannot take over is left to weigh. */
export const lostOp = eenVan(
  alleVan(
    regel("WK-a9-5-geenwmo"),
    nietWaar(
      eenVan(regel("WK-a9-7-afwezigheid"), regel("WK-a9-7-beperking"), regel("WK-a9-7-overbelasting")),
    ),
  ),
  regel("WK-a9-8-bovengebruikelijk"),
);

const bijHuisgenoten = (id: string, vraag: string): Oordeelvraag => ({
  regel: id,
  aan: "consulent",
  vraag,
  ja: "Dan is er meer gebruikelijke hulp te verwachten.",
  nee: "Dan is er minder gebruikelijke hulp te verwachten.",
  bij: nietWaar(feit("woontAlleen")),
});

export const oordelen: readonly Oordeelvraag[] = [
  {
    ...bijHuisgenoten(
      "WK-a9-5-kind",
      "Kunnen de kinderen, gezien hun leeftijd, bijdragen aan het huishouden?",
    ),
    bij: feit("kinderenInLeefeenheid"),
  },
  bijHuisgenoten("WK-a9-6-aard", "Is de ondersteuning van een aard die huisgenoten elkaar gewoonlijk geven?"),
  bijHuisgenoten("WK-a9-6-uitstelbaar", "Is de ondersteuning te plannen of uit te stellen?"),
  bijHuisgenoten("WK-a9-6-frequentie", "Is de ondersteuning maar weinig en niet vaak nodig?"),
  bijHuisgenoten("WK-a9-6-duur", "Is de ondersteuning maar kort nodig, met uitzicht op herstel?"),
];

export const tegenspraken: readonly Tegenspraak[] = [
  {
    feiten: ["woontAlleen", "gebruikelijkeHulpMogelijk"],
    als: alleVan(feit("woontAlleen"), feit("gebruikelijkeHulpMogelijk")),
    melding: "Wie alleen woont, heeft geen huisgenoten die gebruikelijke hulp kunnen geven.",
  },
  {
    feiten: ["woontAlleen", "bovengebruikelijkeHulpMogelijk"],
    als: alleVan(feit("woontAlleen"), feit("bovengebruikelijkeHulpMogelijk")),
    melding: "Wie alleen woont, heeft geen leefeenheid die extra hulp kan geven.",
  },
  {
    feiten: ["woontAlleen", "kinderenInLeefeenheid"],
    als: alleVan(feit("woontAlleen"), feit("kinderenInLeefeenheid")),
    melding: "Wie alleen woont, heeft geen kinderen in de leefeenheid.",
  },
  {
    feiten: ["woontAlleen", "uitvalLidLeefeenheid"],
    als: alleVan(feit("woontAlleen"), feit("uitvalLidLeefeenheid")),
    melding: "Wie alleen woont, heeft geen huisgenoot die kan uitvallen.",
  },
  {
    feiten: ["woontAlleen", "tekortHuisgenotenObjectief"],
    als: alleVan(feit("woontAlleen"), feit("tekortHuisgenotenObjectief")),
    melding: "Wie alleen woont, heeft geen huisgenoten die taken niet kunnen overnemen.",
  },
];

/** Numbers 5 to 8 are about others in the household: nobody asks after them where the client lives alone. */
export const gevolgen: readonly Gevolg[] = [
  {
    als: feit("woontAlleen"),
    nee: [
      "gebruikelijkeHulpMogelijk",
      "uitvalLidLeefeenheid",
      "kinderenInLeefeenheid",
      "tekortHuisgenotenObjectief",
      "bovengebruikelijkeHulpMogelijk",
    ],
  },
];
