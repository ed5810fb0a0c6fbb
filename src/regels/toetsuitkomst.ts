import type { Antwoord } from "./antwoord.ts";
import { type Context, evalueer, opZichzelf, type Waarde } from "./evalueer.ts";
import type { Feit } from "./feit.ts";
import { metGevolgen } from "./gevolgen.ts";
import type { Ontbrekend } from "./normuitkomst.ts";
import { type Oordeel, oordeel } from "./oordeel.ts";
import { oordeelpad, regelVanOordeel } from "./oordeelpad.ts";
import type { Parameter, Vindplaats } from "./tabellen.ts";
import {
  type Grond,
  type Grondsoort,
  grondenPerRegel,
  oordeelvragen,
  type Tegenspraak,
  type Toets,
} from "./toets.ts";
import type { Voorwaarde } from "./voorwaarde.ts";
import { opVolgorde, volgendeVraag } from "./vragen.ts";

/** A ground with its own answer. */
export interface Gewogen extends Vindplaats {
  readonly soort: Grondsoort;
  readonly uitkomst: Antwoord["waarde"];
  readonly omschrijving: string;
  /** Whether the rule asks anything here, where that is not always. */
  readonly vanToepassing?: Antwoord["waarde"];
  readonly stap?: string;
  readonly interpretatie?: string;
}

/** The answer of a test. `ontbrekend` is empty exactly where `uitkomst` is settled. */
export interface Toetsuitkomst {
  readonly uitkomst: Antwoord["waarde"];
  readonly gronden: readonly Gewogen[];
  readonly stappen: readonly {
    readonly stap: string;
    readonly omschrijving: string;
    readonly uitkomst: Antwoord["waarde"];
  }[];
  readonly ontbrekend: readonly Ontbrekend[];
  readonly volgendeVraag: string | null;
  readonly oordeel: readonly Oordeel[];
}

/** What a test reads beside its rules. */
export interface Toetsinvoer {
  readonly feiten: Readonly<Record<string, Waarde | undefined>>;
  readonly oordelen: ReadonlyMap<string, boolean>;
  /** Yes/no facts that are worked out from others, by name. */
  readonly antwoorden?: ReadonlyMap<string, Antwoord>;
  readonly parameters: Readonly<Record<string, Parameter | undefined>>;
  readonly regels: Readonly<Record<string, Vindplaats | undefined>>;
  readonly vragen: Readonly<Record<string, Feit | undefined>>;
}

function contextVoor(test: Toets, invoer: Toetsinvoer): Context {
  const vraagBij = oordeelvragen(test);
  return {
    feiten: invoer.feiten,
    oordelen: invoer.oordelen,
    antwoorden: invoer.antwoorden,
    parameters: invoer.parameters,
    vragen: invoer.vragen,
    gronden: grondenPerRegel(test),
    geheugen: new Map(),
    oordeelvraag(regel) {
      const vraag = vraagBij.get(regel);
      if (vraag === undefined) throw new Error(`nobody is asked to judge ${regel}`);
      return vraag;
    },
  };
}

function bron(regel: string, { regels }: Toetsinvoer): Vindplaats {
  const gevonden = regels[regel];
  if (gevonden === undefined) throw new Error(`rule ${regel} has no place`);
  return gevonden;
}

/** The questions for a person: those that still bear on the outcome, and those that a holding rule leaves open. */
function oordelenBij(toets: Toets, c: Context, invoer: Toetsinvoer): Oordeel[] {
  const uit: Oordeel[] = [];
  const voegToe = (regel: string, velden: Omit<Parameters<typeof oordeel>[1], "feit">) => {
    if (invoer.oordelen.has(regel)) return;
    uit.push(oordeel(bron(regel, invoer), { ...velden, feit: oordeelpad(regel) }));
  };
  const isTeVragen = (bij?: Voorwaarde) => bij === undefined || evalueer(bij, c).waarde !== "nee";
  for (const { regel, voorwaarde, ruimte } of toets.gronden) {
    if (ruimte === undefined) continue;
    const { soort, bij, pasAlsGeldt, ...velden } = ruimte;
    const { waarde } = evalueer(voorwaarde, c);
    const telt = soort === "kan" && !pasAlsGeldt ? waarde !== "nee" : waarde === "ja";
    if (telt && isTeVragen(bij)) voegToe(regel, velden);
  }
  for (const { regel, bij, ...velden } of toets.oordelen ?? []) {
    if (isTeVragen(bij)) voegToe(regel, velden);
  }
  return uit;
}

/** The rules that wait for each of these facts, by its path. A judgement is waited for by its own rule. */
function wachtend(gronden: readonly Grond[], feiten: readonly Feit[], c: Context): Map<string, string[]> {
  const perFeit = new Map(
    feiten.map(({ pad }) => [pad, [regelVanOordeel(pad)].filter((id) => id !== undefined)]),
  );
  for (const grond of gronden) {
    for (const pad of opZichzelf(grond, c).ontbreekt.keys()) {
      const regels = perFeit.get(pad);
      if (regels?.includes(grond.regel) === false) regels.push(grond.regel);
    }
  }
  return perFeit;
}

/** Puts a situation to a test. */
export function toets(test: Toets, invoer: Toetsinvoer): Toetsuitkomst {
  const c = metGevolgen(test, contextVoor(test, invoer));
  const { waarde, ontbreekt } = evalueer(test.uitkomst, c);
  const plan = opVolgorde(test.uitkomst, ontbreekt, c);
  const regels = wachtend(test.gronden, plan.feiten, c);
  return {
    uitkomst: waarde,
    gronden: test.gronden.map((grond) => ({
      ...bron(grond.regel, invoer),
      soort: grond.soort,
      uitkomst: opZichzelf(grond, c).waarde,
      omschrijving: grond.omschrijving,
      ...(grond.als !== undefined && { vanToepassing: evalueer(grond.als, c).waarde }),
      ...(grond.stap !== undefined && { stap: grond.stap }),
      ...(grond.interpretatie !== undefined && { interpretatie: grond.interpretatie }),
    })),
    stappen: (test.stappen ?? []).map(({ stap, omschrijving, voorwaarde }) => ({
      stap,
      omschrijving,
      uitkomst: evalueer(voorwaarde, c).waarde,
    })),
    ontbrekend: plan.feiten.map((feit) => ({ feit, regels: regels.get(feit.pad) ?? [] })),
    volgendeVraag: volgendeVraag(test.uitkomst, plan, c)?.pad ?? null,
    oordeel: oordelenBij(test, c, invoer),
  };
}

/** The contradictions in the facts that a test knows of. */
export function tegenspraken(test: Toets, invoer: Toetsinvoer): Tegenspraak[] {
  const c = contextVoor(test, invoer);
  return (test.tegenspraken ?? []).filter(({ als }) => evalueer(als, c).waarde === "ja");
}
