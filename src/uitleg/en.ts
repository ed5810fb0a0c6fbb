import type { Beoordelaar } from "../regels/oordeel.ts";
import type { Tijdseenheid } from "../regels/tabellen.ts";
import type { Taaknaam } from "./taken.ts";
import type { Deelnaam, Doener, Driewaardig, Maat, Onderwerp, Zinnen } from "./zinnen.ts";

const UITKOMSTEN: Readonly<Record<Onderwerp, Readonly<Record<Driewaardig, string>>>> = {
  advies: {
    ja: "By these rules there will be help with the household.",
    nee: "By these rules there will be no help with the household.",
    onbekend: "It is not yet known whether there will be help with the household.",
  },
  toegang: {
    ja: "The client qualifies for this provision.",
    nee: "The client does not qualify for this provision.",
    onbekend: "It is not yet known whether the client qualifies for this provision.",
  },
  afweging: {
    ja: "A problem remains for which individual support (maatwerkvoorziening) is needed.",
    nee: "Individual support (maatwerkvoorziening) is not needed.",
    onbekend: "It is not yet known whether individual support (maatwerkvoorziening) is needed.",
  },
  pgb: {
    ja: "The help can be paid from a personal budget (pgb).",
    nee: "The help cannot be paid from a personal budget (pgb).",
    onbekend: "It is not yet known whether the help can be paid from a personal budget (pgb).",
  },
  procedure: {
    ja: "Everything that has to be done here has been done.",
    nee: "Not everything that has to be done here has been done.",
    onbekend: "It is not yet known whether everything that has to be done here has been done.",
  },
  declaratie: {
    ja: "The claim agrees with the rules.",
    nee: "The claim does not agree with the rules.",
    onbekend: "It is not yet known whether the claim agrees with the rules.",
  },
  declaratieregel: {
    ja: "This line is right.",
    nee: "This line is not right.",
    onbekend: "It is not yet known whether this line is right.",
  },
  tegemoetkoming: {
    ja: "The conditions are met.",
    nee: "The conditions are not met.",
    onbekend: "It is not yet known whether the conditions are met.",
  },
  afbouw: {
    ja: "The help is reduced in steps.",
    nee: "The rules for reducing help in steps do not apply here.",
    onbekend: "It is not yet known whether the rules for reducing help in steps apply.",
  },
  onderdeel: {
    ja: "The rules allow this.",
    nee: "The rules do not allow this.",
    onbekend: "It is not yet known whether the rules allow this.",
  },
};

const DELEN: Readonly<Record<Deelnaam, string>> = {
  toegang: "First: who is admitted.",
  afweging: "Then: what can be solved without the municipality.",
  minuten: "Then: how much help is needed.",
  huisgenoten: "Then: what housemates do themselves.",
  pgb: "Then: whether the help can be paid from a personal budget (pgb).",
  budget: "Then: how high the personal budget (pgb) is.",
  bijdrage: "Then: what the client pays.",
  termijnen: "Last: which days count.",
};

const BEOORDELAARS: Readonly<Record<Beoordelaar, string>> = {
  consulent: "The municipal adviser",
  college: "The municipality",
  medischAdviseur: "The medical adviser",
  uwv: "The UWV (employee insurance agency)",
};

const DOENERS: Readonly<Record<Doener, string>> = {
  gemeente: "The municipality",
  aanbieder: "The care provider",
  client: "The client",
  cak: "The CAK",
};

const TAKEN: Readonly<Record<Taaknaam, string>> = {
  lichtHuishoudelijkWerk: "light housework",
  zwaarHuishoudelijkWerk: "heavy housework",
  wasverzorging: "laundry",
  boodschappen: "shopping",
  maaltijden: "meals",
  organisatie: "organising the household",
  kindzorg: "care for the children",
  opruimen: "tidying up",
  afwassen: "washing up",
  afstoffen: "dusting",
  administratie: "paperwork",
  begeleidingInDeBuurt: "guidance in the neighbourhood",
  begeleidingVrijeTijd: "guidance in leisure time",
  omgangLerenAanDerden: "teaching others how to deal with the client",
  overigeBegeleiding: "other guidance",
  dagbesteding: "day activities (dagbesteding)",
  instrueren: "instruction",
};

const MATEN: Readonly<Record<Maat, readonly [een: string, meer: string]>> = {
  uren: ["hour", "hours"],
  dagen: ["day", "days"],
  etmalen: ["day and night", "days and nights"],
  kilometers: ["kilometre", "kilometres"],
  procent: ["per cent", "per cent"],
  promille: ["per mille", "per mille"],
  offertes: ["quotation", "quotations"],
};

const TIJDEN: Readonly<Record<Tijdseenheid, string>> = {
  dag: "day",
  week: "week",
  maand: "month",
  jaar: "year",
};

const OVERNAME = {
  geen: "housemates do not take this over",
  gedeeltelijk: "housemates take over a part of this",
  geheel: "housemates take over all of this",
  onbekend: "it is not yet known whether housemates take this over",
} as const;

const STAP: Readonly<Record<Driewaardig, string>> = { ja: "yes", nee: "no", onbekend: "not yet known" };

const metHoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

/** Plain English. The places of rules stay as the Dutch document has them, so that they can be found there. */
export const en: Zinnen = {
  opening: (documenten, datum) => `This answer follows the rules of ${documenten} on ${datum}.`,
  eersteDocument: () => "Where a rule has only a place, that is in the first document.",
  openingPeriode: (documenten) => `This answer follows the rules of ${documenten}.`,
  slot: () => "This is a calculation. Only a decision of the municipality gives a right to help.",
  deel: (naam) => DELEN[naam],
  zegt: (tekst, plaats) => `${tekst} (${plaats}).`,
  vraag: (vraag) => `Not yet known: ${vraag}`,
  meerVragen: (aantal) =>
    aantal === 1 ? "There is 1 more question." : `There are ${aantal} more questions.`,
  oordeel: (aan, vraag, plaats) => `${BEOORDELAARS[aan]} still has to judge: ${vraag} (${plaats}).`,
  nietBerekend: (reden, plaats) => `This is not calculated: ${reden} (${plaats}).`,
  nietBekeken: (reden, plaats) => `This was not looked at: ${reden} (${plaats}).`,

  uitkomst: (over, uitkomst) => UITKOMSTEN[over][uitkomst],
  voldaan: (tekst, plaats) => `This is met: ${tekst} (${plaats}).`,
  nietVoldaan: (tekst, plaats) => `This is not so: ${tekst} (${plaats}).`,
  weigert: (tekst, plaats) => `This is a reason to say no: ${tekst} (${plaats}).`,
  uitzondering: (tekst, plaats) => `This is an exception: ${tekst} (${plaats}).`,
  letOp: (tekst, plaats) => `Please note: ${tekst} (${plaats}).`,
  stap: (tekst, uitkomst) => `${tekst}: ${STAP[uitkomst]}.`,

  post: (tekst, hoeveel, plaats) => `${tekst}: ${hoeveel} (${plaats}).`,
  eraf: (tekst, hoeveel, plaats) => `${tekst}: ${hoeveel} less (${plaats}).`,
  keer: (aantal, elk, samen) => `${aantal} times ${elk}, together ${samen}`,
  tussen: (minimum, maximum) => `between ${minimum} and ${maximum}`,
  minstens: (minimum) => `at least ${minimum}`,
  hoogstens: (maximum) => `at most ${maximum}`,
  perWeek: (hoeveel) => `${hoeveel} a week`,
  perVierWeken: (hoeveel) => `${hoeveel} every four weeks`,
  perJaar: (hoeveel) => `${hoeveel} a year`,
  in: (hoeveel, aantal, maat) => `${hoeveel} ${MATEN[maat][aantal === 1 ? 0 : 1]}`,
  totaal: (hoeveel) => `Together that is ${hoeveel}.`,
  totaalOpen: (grenzen) =>
    `Together that is ${grenzen}. How much exactly depends on what is not yet known or still has to be judged.`,
  geenMinuten: () => "No minutes of help come out of this sum.",

  duur: (tekst, duur, plaats) => `${tekst}: ${duur} (${plaats}).`,
  totDag: (dag) => `The last day is before ${dag}.`,

  bijdrage: (wanneer, bedrag, reden, plaats) =>
    `${metHoofdletter(wanneer)}: ${bedrag}. ${reden} (${plaats}).`,
  bijdrageOpen: (wanneer, grenzen, reden, plaats) =>
    `${metHoofdletter(wanneer)}: not yet certain, ${grenzen}. ${reden} (${plaats}).`,
  tijdvak: (van, totEnMet) => `from ${van} up to and including ${totEnMet}`,
  maanden: (van, totEnMet) => `${van} up to and including ${totEnMet}`,
  perMaand: (bedrag) => `${bedrag} a month`,
  onbekendTarief: (datum) => `There is no tariff in the table for ${datum}.`,

  uiterlijk: (tekst, dag, plaats) => `${tekst}: by ${dag} at the latest (${plaats}).`,
  vanafDag: (tekst, dag, plaats) => `${tekst}: not later than ${dag} (${plaats}).`,
  verlengd: (dag, plaats) =>
    `The last day would have been ${dag}. That is not a working day, so the time runs on (${plaats}).`,
  voorbij: () => "That day has passed.",
  binnen: (tekst, duur, plaats) => `${tekst}: within ${duur} (${plaats}). The first day is not yet known.`,
  vooraf: (tekst, duur, plaats) =>
    `${tekst}: at least ${duur} in advance (${plaats}). The day to count back from is not yet known.`,
  naHeleMaanden: (tekst, duur, plaats) =>
    `${tekst}: after ${duur}, in whole calendar months (${plaats}). The first day is not yet known.`,
  misschien: (zin) => `If this applies here: ${zin}`,
  gevolg: (tekst) => `After that: ${tekst}.`,
  werkdagen: (aantal) => (aantal === 1 ? "1 working day" : `${aantal} working days`),
  opDag: (tekst, dag, plaats) => `${tekst}: ${dag} (${plaats}).`,
  periode: (van, tot, hoeveel, plaats) => `From ${van} until ${tot}: ${hoeveel} (${plaats}).`,
  blijft: (vanaf, hoeveel) => `From ${vanaf} it stays ${hoeveel}.`,

  looptTot: (dag) => `The help runs until ${dag}; on that day there is no help any more.`,
  looptTussen: (vroegst, laatst) =>
    laatst === null
      ? `The help runs until ${vroegst} in any case.`
      : `The help stops on ${vroegst} at the earliest and on ${laatst} at the latest.`,
  hervat: (dag) => `From ${dag} the help can start again.`,
  vanafMaand: (maand) => `The month meant is ${maand}.`,
  bericht: (wie, { nummer, reden, zeker }, vanaf, plaats) => {
    const code = reden === null ? "" : ` with reason ${reden}`;
    const wanneer = vanaf === null ? "" : `, from ${vanaf}`;
    return `${DOENERS[wie]} ${zeker ? "sends" : "may have to send"} message ${nummer}${code}${wanneer} (${plaats}).`;
  },
  actie: (wie, tekst, dag, plaats) =>
    `${DOENERS[wie]}: ${tekst}${dag === null ? "" : `, by ${dag} at the latest`} (${plaats}).`,

  taak: (naam) => TAKEN[naam],
  overname: (taak, mate) => `${metHoofdletter(taak)}: ${OVERNAME[mate]}.`,
  onderdeel: (naam) => `Part: ${naam}.`,
  vrijgesteld: (lid, taken, reden, plaats) =>
    `Member ${lid} need not do this, or need do less of it: ${taken}. ${reden} (${plaats}).`,
  leert: (lid, taken, reden, plaats) => `Member ${lid} can learn this: ${taken}. ${reden} (${plaats}).`,
  geenReden: (lid, tekst, plaats) => `For member ${lid} this is no reason to do less: ${tekst} (${plaats}).`,

  hoeVaak: (hoeveel, aantal, per, eenheid) => {
    const keer = aantal === 1 ? "once" : `${hoeveel} times`;
    return per === 1 ? `${keer} a ${TIJDEN[eenheid]}` : `${keer} every ${per} ${TIJDEN[eenheid]}s`;
  },

  regelVan: (id) => `Line ${id} of the claim.`,
  declarabel: (hoeveel) => `Of this, ${hoeveel} may be claimed.`,
  teveel: (hoeveel) => `The claim is ${hoeveel} too high.`,
  variant: (id, voorgesteld) =>
    voorgesteld
      ? `Variant ${id}. The request proposes numbers here: they are not those of the document.`
      : `Variant ${id}.`,
  verschil: (id, meer, hoeveel) => `Variant ${id} gives ${hoeveel} ${meer ? "more" : "less"} than the first.`,
  geenVerschil: (id) => `Variant ${id} gives as much as the first.`,
  openVerschil: (id) => `How much variant ${id} differs from the first is not yet known.`,
  gelijkGebleven: () => "The answer is now the same as it was then.",
  anders: () => "The answer is now different from what it was then.",
  kwitantieKlopt: (klopt) =>
    klopt ? "The receipt belongs to this input." : "The receipt does not (wholly) belong to this input.",
  gewijzigd: (regelset, sleutel) => `Changed since then in ${regelset}: ${sleutel}.`,
};
