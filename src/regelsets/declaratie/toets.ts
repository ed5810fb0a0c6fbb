import type { Antwoord } from "../../regels/antwoord.ts";
import { type Grootheid, laagste } from "../../regels/grootheid.ts";
import type { Tabellen } from "../../regels/tabellen.ts";
import type { Toets } from "../../regels/toets.ts";
import { type Toetsinvoer, type Toetsuitkomst, toets } from "../../regels/toetsuitkomst.ts";
import { alleVan } from "../../regels/voorwaarde.ts";
import { alsVragen } from "../toetsfeit.ts";
import { type Blad, blad, samengelegd } from "./blad.ts";
import { declaratieblad } from "./declaratieblad.ts";
import { gedeclareerd, regelblad } from "./regelblad.ts";
import type { Declaratieregels, Termijn } from "./regels.ts";
import type { Tijdverdeling } from "./tijdsoort.ts";
import { toewijzingblad } from "./toewijzingblad.ts";
import type { Declaratieregel, Declaratievraag } from "./vraag.ts";

/** Bounds of minutes; `maximum` is never above what is declared. */
export interface Minutengrens {
  readonly minimum: number;
  readonly maximum: number;
}

/** What the rules say of one line. `declarabeleMinuten` is null for a credit, which declares nothing. */
export interface Regeluitkomst {
  readonly id: string;
  readonly toets: Toetsuitkomst;
  readonly declarabeleMinuten: Minutengrens | null;
  readonly teveelMinuten: Minutengrens | null;
  readonly tijd: Tijdverdeling | undefined;
}

/** What the rules say of a declaration: by itself, and line by line. */
export interface Declaratieuitkomst {
  readonly declaratie: Toetsuitkomst;
  readonly regels: readonly Regeluitkomst[];
  readonly termijnen: readonly Termijn[];
}

/** The test of a part that a document says nothing on: nothing stands in its way. */
const ZONDER_REGELS: Toets = { gronden: [], uitkomst: alleVan() };

const invoerVan = (
  { feiten, vragen, antwoorden }: Blad,
  { oordelen }: Declaratievraag,
  { parameters, regels }: Tabellen,
): Toetsinvoer => ({ feiten, vragen, antwoorden, oordelen, parameters, regels });

/** What can be declared of a line: its bounds where it is admitted, nil where it is not, both while that is open. */
function declarabel(toegelaten: Antwoord["waarde"], hoogste: Grootheid): Minutengrens {
  return {
    minimum: toegelaten === "ja" ? hoogste.minimum : 0,
    maximum: toegelaten === "nee" ? 0 : hoogste.maximum,
  };
}

function aantallen(
  regel: Declaratieregel,
  grenzen: readonly Grootheid[],
  toegelaten: Antwoord["waarde"],
): Pick<Regeluitkomst, "declarabeleMinuten" | "teveelMinuten"> {
  if (regel.soort === "credit") return { declarabeleMinuten: null, teveelMinuten: null };
  const gevraagd = gedeclareerd(regel);
  const mag = declarabel(toegelaten, grenzen.reduce(laagste, gevraagd));
  return {
    declarabeleMinuten: mag,
    teveelMinuten: { minimum: gevraagd.minimum - mag.maximum, maximum: gevraagd.maximum - mag.minimum },
  };
}

/** What is known of a declaration as a whole, and of one of its lines beside that. */
export function bladenVan(regels: Declaratieregels, vraag: Declaratievraag) {
  const algemeen = samengelegd([
    { ...blad([]), feiten: vraag.feiten, vragen: alsVragen(regels.feiten) },
    declaratieblad(vraag),
    ...(regels.declaratieblad ? [regels.declaratieblad(vraag)] : []),
  ]);
  const vanRegel = (regel: Declaratieregel): Blad =>
    samengelegd([
      algemeen,
      regelblad(regel),
      toewijzingblad(vraag, regel),
      ...(regels.regelblad ? [regels.regelblad(regel, vraag)] : []),
    ]);
  return { algemeen, vanRegel };
}

/** Puts a declaration to the rules of a document. Pure. */
export function toetsDeclaratie(
  regels: Declaratieregels,
  vraag: Declaratievraag,
  tabellen: Tabellen,
): Declaratieuitkomst {
  const { algemeen, vanRegel } = bladenVan(regels, vraag);
  const declaratie = toets(regels.declaratie ?? ZONDER_REGELS, invoerVan(algemeen, vraag, tabellen));
  const test = regels.regel ?? { ...ZONDER_REGELS, toegelaten: alleVan() };
  return {
    declaratie,
    regels: vraag.declaratie.regels.map((regel) => {
      const invoer = invoerVan(vanRegel(regel), vraag, tabellen);
      const toegelaten = toets({ ...test, uitkomst: test.toegelaten }, invoer).uitkomst;
      const samen = samenVan([declaratie.uitkomst, toegelaten]);
      return {
        id: regel.id,
        toets: toets(test, invoer),
        ...aantallen(regel, regels.grenzen?.(regel, vraag) ?? [], samen),
        tijd: regels.verdeling?.(regel, tabellen),
      };
    }),
    termijnen: regels.termijnen?.(vraag, tabellen) ?? [],
  };
}

/** Whether all hold. */
function samenVan(uitkomsten: readonly Antwoord["waarde"][]): Antwoord["waarde"] {
  if (uitkomsten.includes("nee")) return "nee";
  return uitkomsten.includes("onbekend") ? "onbekend" : "ja";
}
