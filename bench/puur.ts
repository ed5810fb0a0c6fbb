import { westerkwartier } from "../src/regelsets/westerkwartier/index.ts";
import { feelin } from "./motoren/feelin.ts";
import { jsonRulesEngine } from "./motoren/json-rules-engine.ts";
import { publicodes } from "./motoren/publicodes.ts";
import { wmoRegels } from "./motoren/wmo-regels.ts";
import { zen } from "./motoren/zen.ts";
import { ALTERNATIEVEN, type Feiten, LEVENSVERWACHTING, LIJNEN, type Motor, type Regels } from "./regels.ts";
import { tabel } from "./tabel.ts";
import { tabellenVan } from "./tabellen.ts";

const HUISHOUDEN: Feiten = {
  boodschappenlijst: true,
  inkopen: true,
  opbergen: true,
  broodmaaltijden: 7,
  warmeMaaltijden: 7,
  lichtWerk: "volledig",
  extraSlaapkamers: 1,
  zwaarWerk: "volledig",
  was: true,
  extraPersonen: 1,
  bedlegerig: true,
};
const ALLES: Feiten = {
  ...Object.fromEntries(ALTERNATIEVEN.flatMap(({ alle }) => alle.map(({ feit }) => [feit, false]))),
  kanThuisBlijvenZonderWekelijkseHulp: true,
  valtOnderJeugdwet: true,
  [LEVENSVERWACHTING]: 24,
};
/** Every other fact is not known; the life expectancy is, for ZEN refuses to compare without it. */
const HELFT: Feiten = Object.fromEntries(
  Object.entries(ALLES).filter(([feit], nummer) => feit === LEVENSVERWACHTING || nummer % 2 === 0),
);

const AANTAL_GEVALLEN = 500;
const RONDEN = 60;
const DUUR_MS = 30;

/** Pseudo-random numbers that are the same in every run. */
function* toeval(zaad: number): Generator<number, never> {
  let staat = zaad;
  for (;;) {
    staat = (staat * 1_664_525 + 1_013_904_223) >>> 0;
    yield staat / 2 ** 32;
  }
}

function gevallen(): { norm: Feiten[]; artikel17: Feiten[] } {
  const bron = toeval(17);
  const munt = () => bron.next().value < 0.5;
  const keer = (hoogstens: number) => Math.floor(bron.next().value * (hoogstens + 1));
  return {
    norm: Array.from({ length: AANTAL_GEVALLEN }, () => {
      const was = munt();
      return {
        boodschappenlijst: munt(),
        inkopen: munt(),
        opbergen: munt(),
        broodmaaltijden: keer(7),
        warmeMaaltijden: keer(7),
        lichtWerk: "volledig",
        extraSlaapkamers: keer(3),
        zwaarWerk: "volledig",
        was,
        extraPersonen: was ? keer(1) : 0,
        bedlegerig: was && munt(),
      };
    }),
    artikel17: Array.from({ length: AANTAL_GEVALLEN }, () => ({
      ...Object.fromEntries(Object.keys(ALLES).map((feit) => [feit, munt()])),
      [LEVENSVERWACHTING]: keer(24),
    })),
  };
}

async function controleer(motoren: readonly Motor[]): Promise<void> {
  const { norm, artikel17 } = gevallen();
  const [wij, ...anderen] = motoren;
  for (const motor of anderen) {
    for (const feiten of [HUISHOUDEN, ...norm]) {
      const [onze, hunne] = [await wij?.norm(feiten), await motor.norm(feiten)];
      if (onze !== hunne) throw new Error(`norm: ${onze}, ${motor.naam} ${hunne}: ${JSON.stringify(feiten)}`);
    }
    for (const feiten of [ALLES, ...artikel17]) {
      const [onze, hunne] = [await wij?.artikel17(feiten), await motor.artikel17(feiten)];
      if (onze !== hunne)
        throw new Error(`article 17: ${onze}, ${motor.naam} ${hunne}: ${JSON.stringify(feiten)}`);
    }
  }
  console.log(
    `Equality: all ${motoren.length} engines give the same in ${norm.length + 1} households and ${artikel17.length + 1} new clients.\n`,
  );
}

const zonder = (feiten: Feiten, ...namen: string[]): Feiten =>
  Object.fromEntries(Object.entries(feiten).filter(([naam]) => !namen.includes(naam)));
const KINDEREN: Feiten = { ...zonder(ALLES, "valtOnderJeugdwet"), indicatieThuiszorgKinderen: true };

const AFWEZIG: readonly (readonly [string, "norm" | "artikel17", Feiten])[] = [
  ["norm, bedrooms not known", "norm", zonder(HUISHOUDEN, "extraSlaapkamers")],
  ["article 17, Jeugdwet not known (it decides)", "artikel17", KINDEREN],
  ["article 17, half of the facts not known", "artikel17", HELFT],
  ["article 17, nothing known", "artikel17", {}],
];

async function toonAfwezig(motoren: readonly Motor[]): Promise<void> {
  const rijen = await Promise.all(
    AFWEZIG.map(async ([naam, wat, feiten]) => {
      const antwoorden = motoren.map(async (motor) => {
        try {
          return String((await motor[wat](feiten)) ?? "not known");
        } catch {
          return "an error";
        }
      });
      return [naam, ...(await Promise.all(antwoorden))];
    }),
  );
  console.log("Where they cannot agree, an absent fact (right is: not known):\n");
  console.log(tabel(["case", ...motoren.map(({ naam }) => naam)], rijen));
}

/** Microseconds a call, in the fastest of many short rounds: the one that what else the machine does disturbs least. */
async function meet(taak: () => unknown): Promise<number> {
  let snelste = Number.POSITIVE_INFINITY;
  for (let ronde = 0; ronde < RONDEN; ronde += 1) {
    const begin = performance.now();
    let aantal = 0;
    while (performance.now() - begin < DUUR_MS) {
      for (let keer = 0; keer < 10; keer += 1) {
        const uit = taak();
        if (uit instanceof Promise) await uit;
      }
      aantal += 10;
    }
    snelste = Math.min(snelste, ((performance.now() - begin) * 1000) / aantal);
  }
  return snelste;
}

/** The pure calculation against rule engines with the same rules: equality first, then time. */
export async function puur(): Promise<void> {
  const { tabellen } = await tabellenVan(westerkwartier);
  const minuten = (regel: string): number => {
    const norm = Object.values(tabellen.normtijden).find((rij) => rij.regel === regel);
    if (norm === undefined) throw new Error(`no norm for ${regel}`);
    return norm.minuten;
  };
  const grens = tabellen.parameters["toegang.levensverwachting"];
  if (grens === undefined) throw new Error("no limit for the life expectancy");
  const regels: Regels = {
    lijnen: LIJNEN.map(({ regel, ...lijn }) => ({ ...lijn, minuten: minuten(regel) })),
    alternatieven: ALTERNATIEVEN,
    levensverwachtingOnder: grens.waarde,
  };
  const motoren = [
    wmoRegels(tabellen),
    jsonRulesEngine(regels),
    zen(regels),
    publicodes(regels),
    feelin(regels),
  ];
  await controleer(motoren);
  await toonAfwezig(motoren);
  const rijen: [string, number, number][] = [];
  for (const { naam, norm, artikel17 } of motoren) {
    rijen.push([naam, await meet(() => norm(HUISHOUDEN)), await meet(() => artikel17(HELFT))]);
  }
  const [, normBasis = 1, a17Basis = 1] = rijen[0] ?? [];
  console.log("\nThe pure calculation (microseconds a call, fastest round; × is against wmo-regels):\n");
  console.log(
    tabel(
      ["engine", "norm, 12 lines", "×", "article 17, half known", "×"],
      rijen.map(([naam, norm, a17]) => [
        naam,
        norm.toFixed(2),
        (norm / normBasis).toFixed(1),
        a17.toFixed(2),
        (a17 / a17Basis).toFixed(1),
      ]),
    ),
  );
}
