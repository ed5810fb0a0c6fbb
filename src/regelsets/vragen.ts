import type { Feit } from "../regels/feit.ts";
import type { Tabellen } from "../regels/tabellen.ts";
import type { Toets } from "../regels/toets.ts";
import { feitenIn, type Voorwaarde } from "../regels/voorwaarde.ts";
import { bijdragevragen } from "./bijdrage/proefvragen.ts";
import { proefvragen } from "./declaratie/proefvragen.ts";
import { doorlevervragen } from "./doorlevering/proefvragen.ts";
import { huishoudvragen, lidvragen } from "./gebruikelijkeHulpvragen.ts";
import { PROEFSITUATIES } from "./proefsituaties.ts";
import { heeftNorm, type Regelset } from "./regelset.ts";
import { termijnvragen } from "./termijnvragen.ts";
import { alsVraag, type Toetsfeit } from "./toetsfeit.ts";

/** A fact that a regelset can ask, what asks it and the rules that use it. */
export interface Vraag {
  readonly feit: Feit;
  readonly eenheid?: string;
  /** Where the fact goes: into the situation of a calculation, or among the `feiten` of a test. */
  readonly waar: "situatie" | "feiten";
  readonly voor: readonly string[];
  readonly regels: readonly string[];
}

class Verzameling {
  readonly #vragen = new Map<
    string,
    { vraag: Omit<Vraag, "voor" | "regels">; voor: Set<string>; regels: Set<string> }
  >();

  voegToe(vraag: Omit<Vraag, "voor" | "regels">, voor: string, regels: readonly string[]): void {
    const sleutel = `${vraag.waar} ${vraag.feit.pad}`;
    const bekend = this.#vragen.get(sleutel) ?? { vraag, voor: new Set(), regels: new Set() };
    bekend.voor.add(voor);
    for (const regel of regels) bekend.regels.add(regel);
    this.#vragen.set(sleutel, bekend);
  }

  lijst(): Vraag[] {
    return [...this.#vragen.values()].map(({ vraag, voor, regels }) => ({
      ...vraag,
      voor: [...voor],
      regels: [...regels],
    }));
  }
}

/** A fact of one member or one activity, as the fact of any of them. */
const vanElk = (feit: Feit): Feit => ({
  ...feit,
  pad: feit.pad.replaceAll(/\[[^\]]*\]/g, "[]"),
  vraag: feit.vraag.replace(/ met id \S+(?=\?)/, "").replace(/^Over het lid met id \S+: /, ""),
});

function voegNormToe(verzameling: Verzameling, regelset: Regelset, tabellen: Tabellen): void {
  if (!heeftNorm(regelset)) return;
  for (const situatie of PROEFSITUATIES) {
    for (const { feit, regels } of regelset.normberekening(situatie, tabellen).ontbrekend) {
      verzameling.voegToe({ feit: vanElk(feit), waar: "situatie" }, "normberekening", regels);
    }
  }
}

/** How a fact is asked, by its name in a condition; undefined where it is not asked by itself. */
type Vragenlijst = (naam: string) => Omit<Vraag, "voor" | "regels"> | undefined;

/** Facts that go among the `feiten` of a test. */
const uitFeiten =
  (feiten: Readonly<Record<string, Toetsfeit>>): Vragenlijst =>
  (naam) => {
    const toetsfeit = feiten[naam];
    if (toetsfeit === undefined) return undefined;
    const eenheid = "eenheid" in toetsfeit ? { eenheid: toetsfeit.eenheid } : {};
    return { feit: alsVraag(naam, toetsfeit), ...eenheid, waar: "feiten" };
  };

/** What a test asks: by its grounds, and by the conditions that belong to no single rule. */
function voegToetsToe(
  verzameling: Verzameling,
  vraagNaar: Vragenlijst,
  voor: string,
  toets: Toets | undefined,
): void {
  const voegToe = (voorwaarde: Voorwaarde, regels: readonly string[]) => {
    for (const naam of feitenIn(voorwaarde)) {
      const vraag = vraagNaar(naam);
      if (vraag !== undefined) verzameling.voegToe(vraag, voor, regels);
    }
  };
  if (toets === undefined) return;
  for (const { regel, voorwaarde } of toets.gronden) voegToe(voorwaarde, [regel]);
  for (const { regel, bij } of toets.oordelen ?? []) if (bij) voegToe(bij, [regel]);
  for (const { voorwaarde } of toets.stappen ?? []) voegToe(voorwaarde, []);
  for (const { als } of toets.tegenspraken ?? []) voegToe(als, []);
  voegToe(toets.uitkomst, []);
}

/** What the rules on housemates ask, of each member and of the household. */
function voegGebruikelijkeHulpToe(verzameling: Verzameling, { gebruikelijkeHulp: hulp }: Regelset): void {
  if (hulp === undefined) return;
  const bekend = { ...huishoudvragen(""), ...lidvragen("lid") };
  const voorwaarden = [
    ...[
      ...hulp.overnames,
      ...hulp.vrijstellingen,
      ...hulp.instructies,
      ...hulp.geenReden,
      ...hulp.toelichtingen,
    ],
    ...hulp.beoordelingen.map(({ regel, bij }) => ({ regel, voorwaarde: bij })),
  ];
  for (const { regel, voorwaarde } of voorwaarden) {
    for (const naam of voorwaarde ? feitenIn(voorwaarde) : []) {
      const feit = bekend[naam];
      if (feit)
        verzameling.voegToe({ feit: vanElk(feit), waar: "situatie" }, "gebruikelijke-hulp-toets", [regel]);
    }
  }
}

/** What the rules on declaring ask: of the declaration, of each line and of each allotment. */
function voegDeclaratieToe(verzameling: Verzameling, { declaratie }: Regelset): void {
  if (declaratie === undefined) return;
  const eigen = uitFeiten(declaratie.feiten);
  const vragen = proefvragen(declaratie);
  const vraagNaar: Vragenlijst = (naam) => {
    const feit = vragen[naam];
    return eigen(naam) ?? (feit && { feit: vanElk(feit), waar: "situatie" });
  };
  voegToetsToe(verzameling, vraagNaar, "declaratietoets", declaratie.declaratie);
  voegToetsToe(verzameling, vraagNaar, "declaratietoets", declaratie.regel);
}

/** What an event asks of which nothing is known yet. */
function voegDoorleveringToe(verzameling: Verzameling, { doorlevering }: Regelset, tabellen: Tabellen): void {
  for (const { voor, feit, regels } of doorlevervragen(doorlevering, tabellen)) {
    verzameling.voegToe({ feit: vanElk(feit), waar: "situatie" }, voor, regels);
  }
}

/** What a contribution asks of which nothing is known yet. */
function voegBijdrageToe(verzameling: Verzameling, { bijdrage }: Regelset, tabellen: Tabellen): void {
  for (const { feit, regels } of bijdragevragen(bijdrage, tabellen)) {
    verzameling.voegToe({ feit: vanElk(feit), waar: "situatie" }, "bijdrageberekening", regels);
  }
}

/** What the terms of the document or the law ask. */
function voegTermijnenToe(verzameling: Verzameling, { termijnen }: Regelset): void {
  if (termijnen === undefined) return;
  for (const { feit, regels } of termijnvragen(termijnen)) {
    verzameling.voegToe({ feit, waar: "situatie" }, "termijnberekening", regels);
  }
}

/** Every fact that a regelset asks: enough to draw a form from. */
export function vragen(regelset: Regelset, tabellen: Tabellen): Vraag[] {
  const verzameling = new Verzameling();
  voegNormToe(verzameling, regelset, tabellen);
  voegGebruikelijkeHulpToe(verzameling, regelset);
  const { feiten, toegang, afweging, pgb, procedures = {} } = regelset.toetsing;
  const vraagNaar = uitFeiten(feiten);
  for (const [voorziening, toets] of Object.entries(toegang)) {
    voegToetsToe(verzameling, vraagNaar, `toegangstoets ${voorziening}`, toets);
  }
  voegToetsToe(verzameling, vraagNaar, "afweging", afweging);
  voegToetsToe(verzameling, vraagNaar, "pgb-toets", pgb);
  for (const [onderwerp, toets] of Object.entries(procedures)) {
    voegToetsToe(verzameling, vraagNaar, `proceduretoets ${onderwerp}`, toets);
  }
  voegDeclaratieToe(verzameling, regelset);
  voegTermijnenToe(verzameling, regelset);
  voegDoorleveringToe(verzameling, regelset, tabellen);
  voegBijdrageToe(verzameling, regelset, tabellen);
  return verzameling.lijst();
}
