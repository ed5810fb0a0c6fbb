import type { Feit } from "../../regels/feit.ts";
import { leeftijdVan } from "../feiten.ts";
import {
  AANGEVOERDE_REDENEN,
  type GebruikelijkeHulphuishouden,
  type GebruikelijkeHulplid,
  GH_TAKEN,
  OORZAKEN_OVERBELASTING,
  OVERBELASTINGEN,
  REDENEN_AFWEZIGHEID,
  WOONSITUATIES,
} from "./lid.ts";

type Lidveld = Exclude<keyof GebruikelijkeHulplid, "oordelen">;
type Huishoudveld = Exclude<keyof GebruikelijkeHulphuishouden, "oordelen">;
type Vraag =
  | { readonly vraag: string; readonly type: "jaNee" | "geheelGetal" }
  | { readonly vraag: string; readonly type: "keuze" | "lijst"; readonly opties: readonly string[] };

const jaNee = (vraag: string): Vraag => ({ vraag, type: "jaNee" });
const keuze = (vraag: string, opties: readonly string[]): Vraag => ({ vraag, type: "keuze", opties });
const lijst = (vraag: string, opties: readonly string[]): Vraag => ({ vraag, type: "lijst", opties });

/** The questions about one housemate, in plain Dutch. */
export const LIDVRAGEN: Readonly<Record<Lidveld, Vraag>> = {
  woonsituatie: keuze(
    "Hoe woont dit lid? Gezamenlijk huishouden: woont hier en deelt de kosten, of zorgt op een andere manier mee voor elkaar.",
    WOONSITUATIES,
  ),
  kamercontract: jaNee("Is er een kamercontract?"),
  takenOverneembaar: jaNee(
    "Past het bij de taakverdeling in de leefgemeenschap dat dit lid taken overneemt?",
  ),
  beschikbaar: jaNee(
    "Is dit lid beschikbaar voor het huishouden? Studie, werk, vrijwilligerswerk, cultuur en geloof tellen daarbij niet mee.",
  ),
  inStaat: jaNee("Kan dit lid al het huishoudelijke werk doen of overnemen?"),
  kanNietOvernemen: lijst(
    "Welke taken kan dit lid niet overnemen door een beperking, (dreigende) overbelasting of afwezigheid?",
    GH_TAKEN,
  ),
  medischObjectiveerbaar: jaNee(
    "Staat medisch objectief vast dat dit lid taken niet kan doen door een aandoening of beperking?",
  ),
  leerbaar: jaNee("Kan dit lid nog leren om de taken te doen?"),
  objectiefVastgesteld: jaNee("Blijkt uit objectief onderzoek dat dit lid taken niet kan doen of overnemen?"),
  gezond: jaNee("Is dit lid lichamelijk gezond? Bij een kind ook: ontwikkelt het zich naar zijn leeftijd?"),
  overbelasting: keuze("Is dit lid overbelast, of dreigt dat?", OVERBELASTINGEN),
  oorzaakOverbelasting: keuze("Waardoor komt de (dreigende) overbelasting vooral?", OORZAKEN_OVERBELASTING),
  eigenMogelijkheden: jaNee(
    "Kan dit lid de overbelasting zelf wegnemen, of met een voorziening die voorgaat?",
  ),
  langdurigAfwezig: jaNee("Is dit lid regelmatig voor langere tijd van huis?"),
  verplichtAfwezig: jaNee("Zijn de activiteiten waarvoor dit lid weg is verplicht?"),
  redenAfwezigheid: keuze("Waarom is dit lid van huis?", REDENEN_AFWEZIGHEID),
  etmalenAfwezigAaneengesloten: {
    vraag: "Hoeveel etmalen achter elkaar is dit lid van huis?",
    type: "geheelGetal",
  },
  aanwezigBijMaaltijd: jaNee("Is dit lid er om de maaltijd klaar te zetten of op te warmen?"),
  aangevoerdeRedenen: lijst(
    "Welke redenen noemt dit lid om niet mee te helpen in het huishouden?",
    AANGEVOERDE_REDENEN,
  ),
};

/** The questions about the household as a whole. */
export const HUISHOUDVRAGEN: Readonly<Record<Huishoudveld, Vraag>> = {
  korteLevensverwachting: jaNee("Is de levensverwachting van de cliënt kort?"),
  naOverlijdenOuder: jaNee("Is een ouder uit dit huishouden plotseling overleden?"),
  clientOverbelast: jaNee("Is de cliënt (dreigend) overbelast door werk en de zorg voor inwonende kinderen?"),
  clientVoerdeHuishouden: jaNee("Deed de cliënt tot nu toe het huishouden?"),
  crisisZorgKinderen: jaNee(
    "Dreigt een crisis of ontwrichting in de verzorging of opvang van gezonde kinderen?",
  ),
};

const lidpad = (id: string): string => `huishouden.leden[${id}].gebruikelijkeHulp`;
const HUISHOUDPAD = "huishouden.gebruikelijkeHulp";

function opPad(vragen: Readonly<Record<string, Vraag>>, pad: string, over = ""): Record<string, Feit> {
  return Object.fromEntries(
    Object.entries(vragen).map(([naam, vraag]) => [
      naam,
      { ...vraag, vraag: `${over}${vraag.vraag}`, pad: `${pad}.${naam}` },
    ]),
  );
}

/** Every question about one member, by the name of its fact. */
export const lidvragen = (id: string): Record<string, Feit> => ({
  leeftijd: leeftijdVan({ id }),
  ...opPad(LIDVRAGEN, lidpad(id), `Over het lid met id ${id}: `),
});

/** Every question about the household; `voor`: where the request holds the duration of the need. */
export const huishoudvragen = (voor: string): Record<string, Feit> => ({
  ...opPad(HUISHOUDVRAGEN, HUISHOUDPAD),
  duurInMaanden: {
    pad: `${voor}duurInWeken`,
    vraag: "Hoeveel weken is de ondersteuning naar verwachting nodig?",
    type: "geheelGetal",
  },
  uitzichtOpHerstel: {
    pad: `${voor}uitzichtOpHerstel`,
    vraag: "Is er uitzicht op herstel, zodat daarna geen ondersteuning meer nodig is?",
    type: "jaNee",
  },
});

/** Where a judgement about a member (or, without one, about the household) is given. */
export const oordeelpad = (regel: string, id?: string): string =>
  `${id === undefined ? HUISHOUDPAD : lidpad(id)}.oordelen[${regel}]`;
