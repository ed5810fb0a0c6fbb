import type { Activiteit } from "../regels/activiteit.ts";
import type { Ontbrekend } from "../regels/normuitkomst.ts";
import type { Tabellen } from "../regels/tabellen.ts";
import { afbouwvragen } from "./afbouw/proef.ts";
import { begeleidingsvragen } from "./begeleiding/proef.ts";
import { bijdragevragen } from "./bijdrage/proefvragen.ts";
import { STARTVRAAG } from "./bijdrage/startvraag.ts";
import { declaratievragen, proefvragen } from "./declaratie/proefvragen.ts";
import { doorlevervragen } from "./doorlevering/proefvragen.ts";
import { landelijk } from "./landelijk/index.ts";
import { budgetvragen } from "./pgbbudget/proefvragen.ts";
import { PROEFSITUATIES } from "./proefsituaties.ts";
import type { Kader, Regelset } from "./regelset.ts";
import { tegemoetkomingsvragen } from "./tegemoetkoming/proefvragen.ts";
import { termijnvragen } from "./termijnen/vragen.ts";
import { voegGebruikelijkeHulpToe } from "./vragenlijst/gebruikelijkeHulp.ts";
import { uitFeiten, voegToetsToe } from "./vragenlijst/toetsen.ts";
import { Verzameling, type Vraag, type Vragenlijst, vanElk } from "./vragenlijst/verzameling.ts";
import { werkplanvragen } from "./werkplan/proef.ts";

export type { Vraag } from "./vragenlijst/verzameling.ts";

/** What holds on the date of the questions. */
export interface Opgave {
  readonly tabellen: Tabellen;
  /** The municipalities of the regelset (codes of CBS). */
  readonly gemeentecodes: readonly string[];
  readonly activiteiten: readonly Activiteit[];
  /** The frameworks that a caller may name for minutes that the document lacks. */
  readonly kaders: readonly Kader[];
  /** The tables of the law; undefined where it is not in force. */
  readonly wet: Tabellen | undefined;
}

type Velden = (vragen: readonly (Ontbrekend & { readonly voor?: string })[], voor: string) => void;

/** What the calculations ask, each by its name. */
function voegBerekeningenToe(voegToe: Velden, regelset: Regelset, opgave: Opgave): void {
  const { tabellen, gemeentecodes, activiteiten, kaders } = opgave;
  const { normberekening, doorlevering, pgbbudget, tegemoetkomingen, termijnen, bijdrage } = regelset;
  if (normberekening) {
    for (const kader of [undefined, ...kaders]) {
      const norm = PROEFSITUATIES.flatMap((situatie) => normberekening(situatie, tabellen, kader).ontbrekend);
      voegToe(norm, "normberekening");
    }
  }
  voegToe(afbouwvragen(regelset, tabellen), "afbouwschema");
  voegToe(begeleidingsvragen(regelset, tabellen), "begeleidingsberekening");
  if (pgbbudget) voegToe(budgetvragen(pgbbudget, tabellen, gemeentecodes), "pgb-budgetberekening");
  if (tegemoetkomingen) voegToe(tegemoetkomingsvragen(tegemoetkomingen, tabellen), "tegemoetkoming");
  voegToe(werkplanvragen(activiteiten), "werkplan");
  if (termijnen) voegToe(termijnvragen(termijnen), "termijnberekening");
  voegToe(doorlevervragen(doorlevering, tabellen), "doorlevering");
  voegToe(bijdragevragen(bijdrage, tabellen), "bijdrageberekening");
}

/** What the tests ask, each by its name. */
function voegToetsingToe(verzameling: Verzameling, { toetsing }: Regelset): void {
  const { feiten, toegang, afweging, pgb, procedures = {} } = toetsing;
  const vraagNaar = uitFeiten(feiten);
  for (const [voorziening, toets] of Object.entries(toegang)) {
    voegToetsToe(verzameling, vraagNaar, `toegangstoets ${voorziening}`, toets);
  }
  voegToetsToe(verzameling, vraagNaar, "afweging", afweging);
  voegToetsToe(verzameling, vraagNaar, "pgb-toets", pgb);
  for (const [onderwerp, toets] of Object.entries(procedures)) {
    voegToetsToe(verzameling, vraagNaar, `proceduretoets ${onderwerp}`, toets);
  }
}

/** What the rules on declaring ask: of the declaration, of each line and of each allotment. */
function voegDeclaratieToe(
  verzameling: Verzameling,
  voegToe: Velden,
  { declaratie }: Regelset,
  tabellen: Tabellen,
): void {
  if (declaratie === undefined) return;
  const eigen = uitFeiten(declaratie.feiten);
  const vragen = proefvragen(declaratie);
  const vraagNaar: Vragenlijst = (naam) => {
    const feit = vragen[naam];
    return eigen(naam) ?? (feit && { feit: vanElk(feit), waar: "situatie" });
  };
  voegToetsToe(verzameling, vraagNaar, "declaratietoets", declaratie.declaratie);
  voegToetsToe(verzameling, vraagNaar, "declaratietoets", declaratie.regel);
  voegToe(declaratievragen(declaratie, tabellen), "declaratietoets");
}

/** Every fact and judgement that the answers of a regelset ask: enough to draw a form from. */
export function vragen(regelset: Regelset, opgave: Opgave): Vraag[] {
  const verzameling = new Verzameling();
  const { tabellen, wet } = opgave;
  const voegToe: Velden = (lijst, naam) => {
    for (const { feit, voor = naam, regels } of lijst) verzameling.voegVeldToe(feit, voor, regels);
  };
  voegBerekeningenToe(voegToe, regelset, opgave);
  const { gebruikelijkeHulp: hulp, nettoberekening } = regelset;
  if (hulp) voegGebruikelijkeHulpToe(verzameling, hulp, tabellen, "gebruikelijke-hulp-toets");
  if (hulp && nettoberekening) {
    voegGebruikelijkeHulpToe(verzameling, hulp, tabellen, "normberekening", "gebruikelijkeHulp.");
  }
  voegToetsingToe(verzameling, regelset);
  voegDeclaratieToe(verzameling, voegToe, regelset, tabellen);
  if (wet && regelset.id !== landelijk.id) {
    // What the law asks beside the document, in the calculations that put both together.
    voegToetsToe(verzameling, uitFeiten(landelijk.toetsing.feiten), "pgb-toets", landelijk.toetsing.pgb);
    if (landelijk.termijnen) voegToe(termijnvragen(landelijk.termijnen), "termijnberekening");
    voegToe(bijdragevragen(undefined, wet), "bijdrageberekening");
    if (regelset.normdeel) voegToe([STARTVRAAG], "indicatieadvies");
  }
  return verzameling.lijst();
}
