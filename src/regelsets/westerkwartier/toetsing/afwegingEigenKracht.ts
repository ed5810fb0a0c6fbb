import type { Grond, Oordeelvraag, Tegenspraak } from "../../../regels/toets.ts";
import { alleVan, bevat, eenVan, feit, nietWaar, oordeelOver, regel } from "../../../regels/voorwaarde.ts";
import { VRIJWILLIGERSWERK } from "./feitenAfweging.ts";

/** What the client and the people around him can do: own power, mantelzorg, network and volunteers. */
export const gronden: readonly Grond[] = [
  {
    regel: "WK-a4-2-stap4",
    soort: "weegfactor",
    stap: "eigenMogelijkheden",
    omschrijving:
      "(Een deel van) de hulp kan komen van de cliënt, mensen om hem heen of een algemene voorziening.",
    voorwaarde: eenVan(
      regel("WK-a1-eigenkracht"),
      feit("gebruikelijkeHulpMogelijk"),
      alleVan(feit("mantelzorgerBereid"), feit("mantelzorgerInStaat")),
      feit("algemeneVoorzieningBeschikbaar"),
    ),
  },
  {
    regel: "WK-a1-eigenkracht",
    soort: "weegfactor",
    stap: "eigenMogelijkheden",
    omschrijving: "Er is eigen kracht bij de cliënt, de leefeenheid of het sociale netwerk.",
    voorwaarde: eenVan(
      feit("eigenMogelijkheden"),
      feit("leefeenheidMogelijkheden"),
      feit("netwerkMogelijkheden"),
    ),
  },
  {
    regel: "WK-a9-4-eigenkracht",
    soort: "weigeringsgrond",
    stap: "eigenMogelijkheden",
    omschrijving: "De cliënt bereikt op eigen kracht een aanvaardbaar niveau.",
    voorwaarde: feit("eigenKrachtVoldoende"),
  },
  {
    regel: "WK-a1-mantelzorg",
    soort: "criterium",
    stap: "mantelzorg",
    omschrijving:
      "De hulp is mantelzorg: uit vrije wil, zonder betaling en van iemand uit het sociale netwerk.",
    voorwaarde: alleVan(feit("hulpVrijwillig"), feit("hulpOnbetaald"), feit("hulpverlenerUitSociaalNetwerk")),
  },
  {
    regel: "WK-a9-9-mantelzorg",
    soort: "weigeringsgrond",
    stap: "mantelzorg",
    omschrijving: "Iemand uit het sociale netwerk wil en kan mantelzorg geven.",
    voorwaarde: alleVan(feit("mantelzorgerBereid"), feit("mantelzorgerInStaat")),
    ruimte: {
      soort: "kan",
      aan: "consulent",
      vraag: "Is de mantelzorg genoeg om een aanvaardbaar niveau te bereiken?",
      ja: "Er is geen ondersteuning nodig naast de mantelzorg.",
      nee: "De mantelzorg is niet genoeg; de afweging gaat verder.",
    },
  },
  {
    regel: "WK-a9-9-nietafdwingbaar",
    soort: "uitzondering",
    stap: "mantelzorg",
    omschrijving:
      "Mantelzorg is niet af te dwingen en mag niet ten koste gaan van werk, inkomen of welzijn: hier telt zij niet mee.",
    voorwaarde: eenVan(nietWaar(feit("mantelzorgerBereid")), feit("mantelzorgTenKosteVanWerkInkomenWelzijn")),
  },
  {
    regel: "WK-a9-9-ondersteuning",
    soort: "weegfactor",
    stap: "mantelzorg",
    omschrijving: "De mantelzorger heeft ondersteuning nodig om niet overbelast te raken.",
    voorwaarde: feit("mantelzorgerOndersteuningNodig"),
  },
  {
    regel: "WK-a9-10-vrijwilligers",
    soort: "weigeringsgrond",
    stap: "netwerk",
    omschrijving: "Vrijwilligers kunnen helpen, of de cliënt kan zelf vrijwilligerswerk doen.",
    voorwaarde: bevat("vrijwilligerswerk", ...VRIJWILLIGERSWERK),
    ruimte: {
      soort: "kan",
      aan: "consulent",
      vraag: "Bereikt de cliënt met vrijwilligers of eigen vrijwilligerswerk een aanvaardbaar niveau?",
      ja: "Er is geen andere ondersteuning nodig.",
      nee: "Dit is niet genoeg; de afweging gaat verder.",
    },
  },
];

/** Which of these give all the help, step by step. */
export const lostOp = {
  eigenMogelijkheden: regel("WK-a9-4-eigenkracht"),
  mantelzorg: alleVan(
    regel("WK-a1-mantelzorg"),
    regel("WK-a9-9-mantelzorg"),
    nietWaar(regel("WK-a9-9-nietafdwingbaar")),
  ),
  netwerk: eenVan(
    alleVan(feit("netwerkMogelijkheden"), oordeelOver("WK-a4-2-stap4")),
    regel("WK-a9-10-vrijwilligers"),
  ),
};

export const oordelen: readonly Oordeelvraag[] = [
  {
    regel: "WK-a4-2-stap4",
    aan: "consulent",
    vraag: "Is de hulp van mensen uit het sociale netwerk genoeg om een aanvaardbaar niveau te bereiken?",
    ja: "Er is geen andere ondersteuning nodig.",
    nee: "De hulp van het netwerk is niet genoeg; de afweging gaat verder.",
    bij: feit("netwerkMogelijkheden"),
  },
  {
    regel: "WK-a9-9-ondersteuning",
    aan: "consulent",
    vraag:
      "Is onderzocht of de mantelzorger steun nodig heeft, gezien gebruikelijke hulp, mantelzorg, werk en eigen situatie?",
    ja: "De uitkomst telt mee in de afweging.",
    nee: "Dat moet nog worden onderzocht.",
    bij: feit("mantelzorgerBereid"),
  },
];

export const tegenspraken: readonly Tegenspraak[] = [
  {
    feiten: [
      "eigenKrachtVoldoende",
      "eigenMogelijkheden",
      "leefeenheidMogelijkheden",
      "netwerkMogelijkheden",
      "algemeneVoorzieningBeschikbaar",
    ],
    als: alleVan(
      feit("eigenKrachtVoldoende"),
      nietWaar(regel("WK-a1-eigenkracht")),
      nietWaar(feit("algemeneVoorzieningBeschikbaar")),
    ),
    melding:
      "Zonder eigen mogelijkheden, leefeenheid, netwerk of algemene voorziening is eigen kracht niet genoeg.",
  },
];
