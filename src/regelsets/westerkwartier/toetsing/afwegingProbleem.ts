import type { Grond, Oordeelvraag, Tegenspraak } from "../../../regels/toets.ts";
import { alleVan, bevat, eenVan, feit, nietWaar, regel } from "../../../regels/voorwaarde.ts";
import { ONDERZOEKSONDERWERPEN } from "./feitenAfweging.ts";
import { hoofdverblijf } from "./toegangArtikelen.ts";

/** What is asked, which problem there is, and how much help it takes: steps 1 to 3. */
export const gronden: readonly Grond[] = [
  {
    regel: "WK-a4-2-stap1",
    soort: "criterium",
    stap: "hulpvraag",
    omschrijving: "De cliënt heeft een hulpvraag.",
    voorwaarde: feit("hulpvraag"),
  },
  { ...hoofdverblijf, stap: "hulpvraag" },
  {
    regel: "WK-a9-1-gemeente",
    soort: "criterium",
    stap: "hulpvraag",
    omschrijving: "De gemeente is verantwoordelijk, want de cliënt heeft er zijn hoofdverblijf.",
    voorwaarde: regel("WK-a1-hoofdverblijf"),
  },
  {
    regel: "WK-b1-inleiding-onderzoek",
    soort: "weegfactor",
    stap: "hulpvraag",
    omschrijving: "Alles wat het protocol noemt, is onderzocht.",
    voorwaarde: alleVan(...ONDERZOEKSONDERWERPEN.map((wat) => bevat("onderzochteOnderwerpen", wat))),
    interpretatie: "Het protocol noemt deze onderwerpen onder andere: er kan meer te onderzoeken zijn.",
  },
  {
    regel: "WK-a4-2-stap2",
    soort: "criterium",
    stap: "probleem",
    omschrijving: "De cliënt ervaart een probleem.",
    voorwaarde: feit("ervarenProblemen"),
  },
  {
    regel: "WK-a9-2-fysiek",
    soort: "criterium",
    stap: "probleem",
    omschrijving:
      "De cliënt heeft een fysieke beperking die objectief vaststaat en waardoor hij minder zelfredzaam is of minder kan meedoen.",
    voorwaarde: alleVan(
      feit("fysiekeBeperking"),
      feit("medischGeobjectiveerd"),
      feit("verliesZelfredzaamheidOfParticipatie"),
    ),
  },
  {
    regel: "WK-a9-2-psychisch",
    soort: "criterium",
    stap: "probleem",
    omschrijving: "De cliënt kan zich moeilijk handhaven door psychische of psychosociale problemen.",
    voorwaarde: alleVan(feit("problemenHandhaven"), feit("oorzaakPsychischOfPsychosociaal")),
  },
  {
    regel: "WK-a9-2-thuissituatie",
    soort: "criterium",
    stap: "probleem",
    omschrijving: "De cliënt verlaat de thuissituatie, gedwongen of niet.",
    voorwaarde: feit("thuissituatieVerlaten"),
  },
  {
    regel: "WK-a4-2-stap3",
    soort: "criterium",
    stap: "brutoHulp",
    omschrijving: "Er is ondersteuning nodig: de brutohulp.",
    voorwaarde: feit("benodigdeOndersteuning"),
  },
  {
    regel: "WK-a9-13-eerder",
    soort: "weegfactor",
    stap: "brutoHulp",
    omschrijving: "Sinds de eerdere verstrekking is er iets veranderd.",
    voorwaarde: alleVan(feit("eerdereVerstrekking"), feit("wijzigingSindsEerder")),
  },
];

export const stappen = {
  hulpvraag: alleVan(regel("WK-a4-2-stap1"), regel("WK-a9-1-gemeente")),
  probleem: alleVan(
    regel("WK-a4-2-stap2"),
    eenVan(regel("WK-a9-2-fysiek"), regel("WK-a9-2-psychisch"), regel("WK-a9-2-thuissituatie")),
  ),
  brutoHulp: regel("WK-a4-2-stap3"),
};

const niveau = (id: string, vraag: string): Oordeelvraag => ({
  regel: id,
  aan: "consulent",
  vraag,
  ja: "Het niveau is op dit punt aanvaardbaar: goed genoeg.",
  nee: "De consulent kiest een ander niveau.",
});

export const oordelen: readonly Oordeelvraag[] = [
  {
    regel: "WK-a9-0-chapeau",
    aan: "college",
    vraag: "Is een maatwerkvoorziening passend en toegankelijk, als alles is gewogen?",
    ja: "De voorziening kan worden gegeven.",
    nee: "De voorziening wordt afgewezen.",
  },
  niveau("WK-a9-3-niveau-huidig", "Past het niveau bij de situatie van nu en bij wat de cliënt kan?"),
  niveau(
    "WK-a9-3-niveau-voorheen",
    "Staat het niveau in een redelijke verhouding tot de situatie voordat de beperking er was?",
  ),
  niveau(
    "WK-a9-3-niveau-vergelijk",
    "Staat het niveau in een redelijke verhouding tot dat van mensen van dezelfde leeftijd in een vergelijkbare situatie, zonder beperking?",
  ),
  niveau(
    "WK-a9-3-niveau-minimaal",
    "Is het niveau niet hoger dan nodig is om zelfredzaam te zijn, mee te doen of zich te handhaven?",
  ),
  niveau("WK-a9-3-niveau-termijn", "Is duidelijk binnen welke termijn het resultaat er moet zijn?"),
  {
    regel: "WK-b1-1-resultaat",
    aan: "consulent",
    vraag: "Is de hulp nodig om een schoon en leefbaar huis te hebben?",
    ja: "De hulp kan bijdragen aan dat resultaat.",
    nee: "De hulp is daarvoor niet nodig.",
  },
  {
    regel: "WK-a9-13-eerder",
    aan: "consulent",
    vraag: "Vraagt wat er sinds de eerdere verstrekking is veranderd om andere ondersteuning?",
    ja: "De ondersteuning wordt daarop aangepast.",
    nee: "De eerdere verstrekking blijft het uitgangspunt.",
    bij: feit("eerdereVerstrekking"),
  },
  {
    regel: "WK-a9-14-advies",
    aan: "consulent",
    vraag:
      "Is een (medisch) advies nodig over de beperking, over wat de cliënt of leefeenheid kan, of over de ondersteuning?",
    ja: "De consulent kan een advies vragen.",
    nee: "Het onderzoek gaat zonder advies verder.",
  },
];

export const tegenspraken: readonly Tegenspraak[] = [
  {
    feiten: ["eerdereVerstrekking", "wijzigingSindsEerder"],
    als: alleVan(nietWaar(feit("eerdereVerstrekking")), feit("wijzigingSindsEerder")),
    melding: "Zonder eerdere verstrekking kan er sindsdien niets zijn veranderd.",
  },
];
