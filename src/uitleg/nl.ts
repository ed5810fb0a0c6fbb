import type { Beoordelaar } from "../regels/oordeel.ts";
import type { Tijdseenheid } from "../regels/tabellen.ts";
import type { Taaknaam } from "./taken.ts";
import type { Deelnaam, Doener, Driewaardig, Maat, Onderwerp, Zinnen } from "./zinnen.ts";

const UITKOMSTEN: Readonly<Record<Onderwerp, Readonly<Record<Driewaardig, string>>>> = {
  advies: {
    ja: "Volgens deze regels komt er hulp bij het huishouden.",
    nee: "Volgens deze regels komt er geen hulp bij het huishouden.",
    onbekend: "Nog niet bekend is of er hulp bij het huishouden komt.",
  },
  toegang: {
    ja: "De cliënt komt in aanmerking voor deze voorziening.",
    nee: "De cliënt komt niet in aanmerking voor deze voorziening.",
    onbekend: "Nog niet bekend is of de cliënt in aanmerking komt voor deze voorziening.",
  },
  afweging: {
    ja: "Er blijft een probleem over waarvoor een maatwerkvoorziening nodig is.",
    nee: "Een maatwerkvoorziening is niet nodig.",
    onbekend: "Nog niet bekend is of een maatwerkvoorziening nodig is.",
  },
  pgb: {
    ja: "De hulp kan met een pgb.",
    nee: "De hulp kan niet met een pgb.",
    onbekend: "Nog niet bekend is of de hulp met een pgb kan.",
  },
  procedure: {
    ja: "Alles wat hier moet, is gedaan.",
    nee: "Niet alles wat hier moet, is gedaan.",
    onbekend: "Nog niet bekend is of alles is gedaan wat hier moet.",
  },
  declaratie: {
    ja: "De declaratie klopt met de regels.",
    nee: "De declaratie klopt niet met de regels.",
    onbekend: "Nog niet bekend is of de declaratie klopt met de regels.",
  },
  declaratieregel: {
    ja: "Deze regel klopt.",
    nee: "Deze regel klopt niet.",
    onbekend: "Nog niet bekend is of deze regel klopt.",
  },
  tegemoetkoming: {
    ja: "Aan de voorwaarden is voldaan.",
    nee: "Aan de voorwaarden is niet voldaan.",
    onbekend: "Nog niet bekend is of aan de voorwaarden is voldaan.",
  },
  afbouw: {
    ja: "De hulp wordt in stappen afgebouwd.",
    nee: "De regeling voor afbouw geldt hier niet.",
    onbekend: "Nog niet bekend is of de regeling voor afbouw geldt.",
  },
  onderdeel: {
    ja: "Dit kan volgens de regels.",
    nee: "Dit kan niet volgens de regels.",
    onbekend: "Nog niet bekend is of dit kan volgens de regels.",
  },
};

const DELEN: Readonly<Record<Deelnaam, string>> = {
  toegang: "Eerst: wie wordt toegelaten.",
  afweging: "Dan: wat iemand zelf of met anderen kan oplossen.",
  minuten: "Dan: hoeveel hulp er nodig is.",
  huisgenoten: "Dan: wat huisgenoten zelf doen.",
  pgb: "Dan: of de hulp met een pgb kan.",
  budget: "Dan: hoe hoog het pgb is.",
  bijdrage: "Dan: wat de cliënt zelf betaalt.",
  termijnen: "Tot slot: welke dagen gelden.",
};

const BEOORDELAARS: Readonly<Record<Beoordelaar, string>> = {
  consulent: "De consulent",
  college: "De gemeente",
  medischAdviseur: "De medisch adviseur",
  uwv: "Het UWV",
};

const DOENERS: Readonly<Record<Doener, string>> = {
  gemeente: "De gemeente",
  aanbieder: "De aanbieder",
  client: "De cliënt",
  cak: "Het CAK",
};

const TAKEN: Readonly<Record<Taaknaam, string>> = {
  lichtHuishoudelijkWerk: "licht huishoudelijk werk",
  zwaarHuishoudelijkWerk: "zwaar huishoudelijk werk",
  wasverzorging: "de was",
  boodschappen: "boodschappen",
  maaltijden: "maaltijden",
  organisatie: "het huishouden regelen",
  kindzorg: "zorg voor de kinderen",
  opruimen: "opruimen",
  afwassen: "afwassen",
  afstoffen: "afstoffen",
  administratie: "administratie",
  begeleidingInDeBuurt: "begeleiding in de buurt",
  begeleidingVrijeTijd: "begeleiding in de vrije tijd",
  omgangLerenAanDerden: "anderen leren omgaan met de cliënt",
  overigeBegeleiding: "andere begeleiding",
  dagbesteding: "dagbesteding",
  instrueren: "uitleg en instructie",
};

const MATEN: Readonly<Record<Maat, readonly [een: string, meer: string]>> = {
  uren: ["uur", "uur"],
  dagen: ["dag", "dagen"],
  etmalen: ["etmaal", "etmalen"],
  kilometers: ["kilometer", "kilometer"],
  procent: ["procent", "procent"],
  promille: ["promille", "promille"],
  offertes: ["offerte", "offertes"],
};

const TIJDEN: Readonly<Record<Tijdseenheid, string>> = {
  dag: "dagen",
  week: "weken",
  maand: "maanden",
  jaar: "jaar",
};

const OVERNAME = {
  geen: "nemen de huisgenoten niet over",
  gedeeltelijk: "nemen de huisgenoten voor een deel over",
  geheel: "nemen de huisgenoten helemaal over",
  onbekend: "nemen de huisgenoten misschien over; dat is nog niet bekend",
} as const;

const STAP: Readonly<Record<Driewaardig, string>> = { ja: "ja", nee: "nee", onbekend: "nog niet bekend" };

const metHoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);
/** Plain Dutch (B1). */
export const nl: Zinnen = {
  opening: (documenten, datum) => `Dit antwoord volgt de regels van ${documenten} op ${datum}.`,
  eersteDocument: () => "Staat er bij een regel alleen een plaats, dan is dat in het eerste document.",
  openingPeriode: (documenten) => `Dit antwoord volgt de regels van ${documenten}.`,
  slot: () => "Dit is een berekening. Alleen een besluit van de gemeente geeft recht op hulp.",
  deel: (naam) => DELEN[naam],
  zegt: (tekst, plaats) => `${tekst} (${plaats}).`,
  vraag: (vraag) => `Nog niet bekend: ${vraag}`,
  meerVragen: (aantal) =>
    aantal === 1 ? "Er is nog 1 andere vraag." : `Er zijn nog ${aantal} andere vragen.`,
  oordeel: (aan, vraag, plaats) => `${BEOORDELAARS[aan]} beoordeelt nog: ${vraag} (${plaats}).`,
  nietBerekend: (reden, plaats) => `Dit is niet berekend: ${reden} (${plaats}).`,
  nietBekeken: (reden, plaats) => `Hier is niet naar gekeken: ${reden} (${plaats}).`,

  uitkomst: (over, uitkomst) => UITKOMSTEN[over][uitkomst],
  voldaan: (tekst, plaats) => `Dit is in orde: ${tekst} (${plaats}).`,
  nietVoldaan: (tekst, plaats) => `Dit is niet zo: ${tekst} (${plaats}).`,
  weigert: (tekst, plaats) => `Dit is een reden voor nee: ${tekst} (${plaats}).`,
  uitzondering: (tekst, plaats) => `Dit is een uitzondering: ${tekst} (${plaats}).`,
  letOp: (tekst, plaats) => `Let op: ${tekst} (${plaats}).`,
  stap: (tekst, uitkomst) => `${tekst}: ${STAP[uitkomst]}.`,

  post: (tekst, hoeveel, plaats) => `${tekst}: ${hoeveel} (${plaats}).`,
  eraf: (tekst, hoeveel, plaats) => `Daar gaat ${hoeveel} af: ${tekst} (${plaats}).`,
  keer: (aantal, elk, samen) => `${aantal} keer ${elk}, samen ${samen}`,
  tussen: (minimum, maximum) => `tussen ${minimum} en ${maximum}`,
  minstens: (minimum) => `minstens ${minimum}`,
  hoogstens: (maximum) => `hoogstens ${maximum}`,
  perWeek: (hoeveel) => `${hoeveel} per week`,
  perVierWeken: (hoeveel) => `${hoeveel} per vier weken`,
  perJaar: (hoeveel) => `${hoeveel} per jaar`,
  in: (hoeveel, aantal, maat) => `${hoeveel} ${MATEN[maat][aantal === 1 ? 0 : 1]}`,
  totaal: (hoeveel) => `Samen is dat ${hoeveel}.`,
  totaalOpen: (grenzen) =>
    `Samen is dat ${grenzen}. Hoeveel precies, hangt af van wat nog niet bekend is of nog wordt beoordeeld.`,
  geenMinuten: () => "Er komen geen minuten hulp uit deze som.",

  duur: (tekst, duur, plaats) => `${tekst}: ${duur} (${plaats}).`,
  totDag: (dag) => `De laatste dag ligt voor ${dag}.`,

  bijdrage: (wanneer, bedrag, reden, plaats) =>
    `${metHoofdletter(wanneer)}: ${bedrag}. ${reden} (${plaats}).`,
  bijdrageOpen: (wanneer, grenzen, reden, plaats) =>
    `${metHoofdletter(wanneer)}: nog niet zeker, ${grenzen}. ${reden} (${plaats}).`,
  tijdvak: (van, totEnMet) => `van ${van} tot en met ${totEnMet}`,
  maanden: (van, totEnMet) => `${van} tot en met ${totEnMet}`,
  perMaand: (bedrag) => `${bedrag} per maand`,
  onbekendTarief: (datum) => `Voor ${datum} staat er geen tarief in de tabel.`,

  uiterlijk: (tekst, dag, plaats) => `${tekst}: uiterlijk op ${dag} (${plaats}).`,
  vanafDag: (tekst, dag, plaats) => `${tekst}: niet later dan ${dag} (${plaats}).`,
  verlengd: (dag, plaats) =>
    `Eigenlijk was de laatste dag ${dag}. Dat is geen werkdag, daarom loopt de tijd door (${plaats}).`,
  voorbij: () => "Die dag is al voorbij.",
  binnen: (tekst, duur, plaats) => `${tekst}: binnen ${duur} (${plaats}). De eerste dag is nog niet bekend.`,
  vooraf: (tekst, duur, plaats) =>
    `${tekst}: minstens ${duur} vooraf (${plaats}). De dag waarvan wordt teruggeteld, is nog niet bekend.`,
  naHeleMaanden: (tekst, duur, plaats) =>
    `${tekst}: na ${duur}, in hele kalendermaanden (${plaats}). De eerste dag is nog niet bekend.`,
  misschien: (zin) => `Als dit hier geldt: ${zin}`,
  gevolg: (tekst) => `Daarna: ${tekst}.`,
  werkdagen: (aantal) => (aantal === 1 ? "1 werkdag" : `${aantal} werkdagen`),
  opDag: (tekst, dag, plaats) => `${tekst}: ${dag} (${plaats}).`,
  periode: (van, tot, hoeveel, plaats) => `Van ${van} tot ${tot}: ${hoeveel} (${plaats}).`,
  blijft: (vanaf, hoeveel) => `Vanaf ${vanaf} blijft het ${hoeveel}.`,

  looptTot: (dag) => `De hulp loopt tot ${dag}; op die dag is er geen hulp meer.`,
  looptTussen: (vroegst, laatst) =>
    laatst === null
      ? `De hulp loopt in elk geval tot ${vroegst}.`
      : `De hulp stopt op zijn vroegst op ${vroegst} en op zijn laatst op ${laatst}.`,
  hervat: (dag) => `Vanaf ${dag} kan de hulp weer beginnen.`,
  vanafMaand: (maand) => `Bedoeld is de maand ${maand}.`,
  bericht: (wie, { nummer, reden, zeker }, vanaf, plaats) => {
    const code = reden === null ? "" : ` met reden ${reden}`;
    const wanneer = vanaf === null ? "" : `, vanaf ${vanaf}`;
    return `${DOENERS[wie]} stuurt ${zeker ? "" : "misschien "}bericht ${nummer}${code}${wanneer} (${plaats}).`;
  },
  actie: (wie, tekst, dag, plaats) =>
    `${DOENERS[wie]}: ${tekst}${dag === null ? "" : `, uiterlijk op ${dag}`} (${plaats}).`,

  taak: (naam) => TAKEN[naam],
  overname: (taak, mate) => `${metHoofdletter(taak)} ${OVERNAME[mate]}.`,
  onderdeel: (naam) => `Onderdeel: ${naam}.`,
  vrijgesteld: (lid, taken, reden, plaats) =>
    `Lid ${lid} hoeft dit niet of minder te doen: ${taken}. ${reden} (${plaats}).`,
  leert: (lid, taken, reden, plaats) => `Lid ${lid} kan dit leren: ${taken}. ${reden} (${plaats}).`,
  geenReden: (lid, tekst, plaats) =>
    `Voor lid ${lid} is dit geen reden om minder te doen: ${tekst} (${plaats}).`,

  hoeVaak: (hoeveel, _, per, eenheid) =>
    `${hoeveel} keer per ${per === 1 ? eenheid : `${per} ${TIJDEN[eenheid]}`}`,

  regelVan: (id) => `Regel ${id} van de declaratie.`,
  declarabel: (hoeveel) => `Hiervan mag ${hoeveel} worden gedeclareerd.`,
  teveel: (hoeveel) => `Er is ${hoeveel} te veel gedeclareerd.`,
  variant: (id, voorgesteld) =>
    voorgesteld
      ? `Variant ${id}. Hier zijn getallen voorgesteld in het verzoek: die staan niet zo in het document.`
      : `Variant ${id}.`,
  verschil: (id, meer, hoeveel) =>
    `Variant ${id} geeft ${hoeveel} ${meer ? "meer" : "minder"} dan de eerste.`,
  geenVerschil: (id) => `Variant ${id} geeft evenveel als de eerste.`,
  openVerschil: (id) => `Hoeveel variant ${id} met de eerste scheelt, is nog niet bekend.`,
  gelijkGebleven: () => "Het antwoord is nu hetzelfde als toen.",
  anders: () => "Het antwoord is nu anders dan toen.",
  kwitantieKlopt: (klopt) =>
    klopt ? "De kwitantie hoort bij deze invoer." : "De kwitantie hoort niet (helemaal) bij deze invoer.",
  gewijzigd: (regelset, sleutel) => `Sindsdien gewijzigd in ${regelset}: ${sleutel}.`,
};
