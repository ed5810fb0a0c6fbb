import type { Feit } from "../../regels/feit.ts";
import {
  DOELEN_DAGBESTEDING,
  FREQUENTIES_VERBLIJF,
  LEVERPLAATSEN,
  VORMEN_BEGELEIDING,
  VORMEN_DAGBESTEDING,
} from "./vraag.ts";

const jaNee = (pad: string, vraag: string): Feit => ({ pad, vraag, type: "jaNee" });
const getal = (pad: string, vraag: string): Feit => ({ pad, vraag, type: "getal" });
const geheelGetal = (pad: string, vraag: string): Feit => ({ pad, vraag, type: "geheelGetal" });
const keuze = (pad: string, vraag: string, opties: readonly string[]): Feit => ({
  pad,
  vraag,
  type: "keuze",
  opties,
});

/** The facts that a rule on support can miss, each with its question in plain Dutch. */
export const BEGELEIDINGSFEITEN = {
  leeftijd: geheelGetal("leeftijd", "Hoe oud is de cliënt?"),

  vormBegeleiding: keuze(
    "begeleiding.vorm",
    "Is de begeleiding individueel of in een groep?",
    VORMEN_BEGELEIDING,
  ),
  oplosbaarMetAlgemeneVoorziening: jaNee(
    "begeleiding.oplosbaarMetAlgemeneVoorziening",
    "Is een algemene voorziening genoeg en passend, zoals maatschappelijk werk of een vrijwilliger?",
  ),
  oplosbaarMetSociaalNetwerk: jaNee(
    "begeleiding.oplosbaarMetSociaalNetwerk",
    "Is hulp uit het eigen netwerk genoeg en passend?",
  ),
  verzorgingLijfgebondenBegeleiding: jaNee(
    "begeleiding.persoonlijkeVerzorging.lijfgebonden",
    "Moet de begeleider de cliënt lichamelijk verzorgen, zoals wassen of aankleden?",
  ),
  regieprobleem: jaNee(
    "begeleiding.persoonlijkeVerzorging.regieprobleem",
    "Kan de cliënt zich zelf verzorgen, maar moet iemand hem daartoe aansporen?",
  ),
  ernstigTekortZelfregulerendVermogen: jaNee(
    "begeleiding.moduleGedrag.ernstigTekortZelfregulerendVermogen",
    "Kan de cliënt zijn gedrag ernstig te weinig sturen, bijvoorbeeld door agressie, een psychose of een verslaving?",
  ),
  zorgPlanbaar: jaNee("begeleiding.moduleGedrag.zorgPlanbaar", "Is de zorg te plannen?"),
  complexeOndersteuningsvraag: jaNee(
    "begeleiding.complexeOndersteuningsvraag",
    "Is de vraag om hulp zo complex dat individuele begeleiding nodig is?",
  ),
  risicoVoorZichzelfOfOmgeving: jaNee(
    "begeleiding.risicoVoorZichzelfOfOmgeving",
    "Geeft het functioneren van de cliënt risico voor hemzelf of voor zijn omgeving?",
  ),
  toezichtMogelijkNodig: jaNee(
    "begeleiding.toezichtMogelijkNodig",
    "Is er misschien toezicht op de cliënt nodig?",
  ),
  groepsverbandMogelijk: jaNee("begeleiding.groepsverbandMogelijk", "Kan de begeleiding in een groep?"),
  leverplaats: keuze("begeleiding.pgb.leverplaats", "Waar wordt de begeleiding gegeven?", LEVERPLAATSEN),

  momentenPerWeek: geheelGetal(
    "dagbesteding.momentenPerWeek",
    "Op hoeveel momenten per week is dagbesteding nodig? Elke dag is 7.",
  ),
  urenPerMoment: geheelGetal(
    "dagbesteding.urenPerMoment",
    "Hoeveel uur duurt een moment van de dagbesteding?",
  ),
  vormDagbesteding: keuze("dagbesteding.vorm", "Welke vorm heeft de dagbesteding?", VORMEN_DAGBESTEDING),
  loonwaarde: getal(
    "dagbesteding.loonwaardeProcent",
    "Hoeveel procent is de loonwaarde van de cliënt? Kan hij niet werken, dan is dat 0.",
  ),
  doelen: {
    pad: "dagbesteding.doelen",
    vraag: "Welke doelen heeft de dagbesteding?",
    type: "lijst",
    opties: DOELEN_DAGBESTEDING,
  },
  welomschrevenDoel: jaNee(
    "dagbesteding.welomschrevenDoel",
    "Is het doel goed beschreven, doet de cliënt actief mee en geeft de dagbesteding hem zin?",
  ),
  inGroep: jaNee("dagbesteding.inGroep", "Is de dagbesteding in een groep?"),
  buitenWoonsituatie: jaNee(
    "dagbesteding.buitenWoonsituatie",
    "Is de dagbesteding buiten de plek waar de cliënt woont?",
  ),
  dagstructuurToereikend: jaNee(
    "dagbesteding.dagstructuurInWoonsituatieToereikend",
    "Is de gewone dagstructuur waar de cliënt woont genoeg en passend?",
  ),
  algemeenAanbodToereikend: jaNee(
    "dagbesteding.algemeenAanbodToereikend",
    "Is het algemene aanbod genoeg en passend, zoals welzijnswerk, een vereniging, een cursus of vrijwilligerswerk?",
  ),
  kanInGroteGroep: jaNee(
    "dagbesteding.kanInGroteGroep",
    "Kan de cliënt meedoen in een grotere groep, met wat aansporing?",
  ),
  intensieveBehoefte: jaNee(
    "dagbesteding.intensieveBehoefte",
    "Is veel begeleiding of verzorging nodig door gedrag, weinig eigen regie of veel beperkingen?",
  ),
  verzorgingStructureel: jaNee(
    "dagbesteding.persoonlijkeVerzorging.structureel",
    "Is bij elke dagbesteding persoonlijke verzorging nodig?",
  ),
  verzorgingLijfgebonden: jaNee(
    "dagbesteding.persoonlijkeVerzorging.lijfgebonden",
    "Gaat het om lichamelijke verzorging, zoals hulp bij een stoma?",
  ),
  vervoersdagen: geheelGetal(
    "dagbesteding.vervoer.dagenPerWeek",
    "Op hoeveel dagen per week is vervoer naar de dagbesteding nodig?",
  ),
  vanafThuis: jaNee(
    "dagbesteding.vervoer.vanafThuis",
    "Gaat het om vervoer van huis naar de dagbesteding en terug?",
  ),
  kanZelfReizen: jaNee("dagbesteding.vervoer.kanZelfReizen", "Kan de cliënt zelf bij de dagbesteding komen?"),
  netwerkKanBrengen: jaNee(
    "dagbesteding.vervoer.netwerkKanBrengen",
    "Kan iemand uit zijn omgeving de cliënt brengen?",
  ),
  rolstoelafhankelijk: jaNee(
    "dagbesteding.vervoer.rolstoelafhankelijk",
    "Moet de cliënt met een rolstoel worden vervoerd?",
  ),
  soortGroep: keuze("dagbesteding.soort", "Gaat het om basis of om intensieve ondersteuning?", [
    "basis",
    "intensief",
  ]),
  onvoldoendeZelfredzaam: jaNee(
    "dagbesteding.onvoldoendeZelfredzaam",
    "Kan de cliënt door een beperking niet zelf dagbesteding, een opleiding of werk regelen?",
  ),
  netwerkKanOrganiseren: jaNee(
    "dagbesteding.netwerkKanOrganiseren",
    "Lukt het wel om dat met hulp van het netwerk te regelen?",
  ),
  gespecialiseerdeNabijheidNodig: jaNee(
    "dagbesteding.gespecialiseerdeNabijheidNodig",
    "Moet er tijdens de dagbesteding steeds gespecialiseerde zorg, ondersteuning of toezicht dichtbij zijn?",
  ),
  voorkomtOverbelasting: jaNee(
    "dagbesteding.voorkomtOverbelastingMantelzorger",
    "Voorkomt de begeleiding dat de mantelzorger overbelast raakt?",
  ),

  etmalenPerKeer: geheelGetal(
    "kortdurendVerblijf.etmalenPerKeer",
    "Hoeveel etmalen logeert de cliënt per keer?",
  ),
  frequentieVerblijf: keuze(
    "kortdurendVerblijf.frequentie",
    "Hoe vaak logeert de cliënt?",
    FREQUENTIES_VERBLIJF,
  ),
  ontlastingNoodzakelijk: jaNee(
    "kortdurendVerblijf.ontlastingNoodzakelijk",
    "Is het nodig om de huisgenoot of mantelzorger te ontlasten?",
  ),
  mantelzorgerNietBeschikbaar: jaNee(
    "kortdurendVerblijf.mantelzorgerTijdelijkNietBeschikbaar",
    "Is de mantelzorger tijdelijk niet beschikbaar?",
  ),
  passendeAanbieder: jaNee(
    "kortdurendVerblijf.passendeAanbieder",
    "Kan de aanbieder passende begeleiding, dagbesteding of verzorging geven?",
  ),
  voldoendeNachtrust: jaNee(
    "kortdurendVerblijf.huisgenotenVoldoendeNachtrust",
    "Slapen de huisgenoten genoeg?",
  ),
  permanentToezichtNodig: jaNee(
    "kortdurendVerblijf.permanentToezichtNodig",
    "Heeft de cliënt ondersteuning met voortdurend toezicht nodig?",
  ),
  mantelzorgerDreigtOverbelast: jaNee(
    "kortdurendVerblijf.mantelzorgerDreigtOverbelast",
    "Dreigt de mantelzorger door dat toezicht overbelast te raken?",
  ),
  toezichtOverstijgtGebruikelijk: jaNee(
    "kortdurendVerblijf.toezichtOverstijgtGebruikelijk",
    "Is dat toezicht meer dan gebruikelijk is en van de mantelzorger te verwachten?",
  ),
} as const satisfies Record<string, Feit>;

/** Which activities are asked for, out of those of the table. */
export const activiteitenFeit = (activiteiten: readonly string[]): Feit => ({
  pad: "persoonlijkeBegeleiding",
  vraag: "Bij welke activiteiten is begeleiding nodig?",
  type: "lijst",
  opties: activiteiten,
});

/** A fact of one activity, counted from 0. */
export const activiteitFeit = (nummer: number, veld: "keerPer.aantal" | "minutenPerKeer"): Feit => {
  const pad = `persoonlijkeBegeleiding[${nummer}].${veld}`;
  return veld === "minutenPerKeer"
    ? geheelGetal(pad, "Hoeveel minuten per keer is deze begeleiding nodig?")
    : getal(pad, "Hoe vaak per week of per maand is deze begeleiding nodig?");
};
