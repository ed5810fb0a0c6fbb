import type { Antwoord } from "../../regels/antwoord.ts";
import type { Feit, Feiten } from "../../regels/feit.ts";
import { type Grootheid, waardeVan } from "../../regels/grootheid.ts";
import type { NietGenormeerd, Ontbrekend } from "../../regels/normuitkomst.ts";
import type { Oordeel } from "../../regels/oordeel.ts";
import type { Vindplaats } from "../../regels/tabellen.ts";
import type { Tariefsoort } from "../../regels/tarief.ts";
import type { Kostensoort } from "./vraag.ts";

/** What an amount is for. */
export const BEDRAGSOORTEN = [
  "pgb",
  "meerkosten",
  "eenmaligeUitkering",
  "groteSchoonmaakGemeente",
  "groteSchoonmaakClient",
] as const;
export type Bedragsoort = (typeof BEDRAGSOORTEN)[number];

/** A tariff per unit, a maximum, or an amount that comes out. */
export const GELDREGELSOORTEN = ["tarief", "begrenzing", "bedrag"] as const;

/** Eurocents of which at least the bounds are known; `maximum` is null where there is no upper bound. */
export interface Bedrag {
  readonly bedragCent: number | null;
  readonly bandbreedte: { readonly minimum: number; readonly maximum: number | null };
}

interface Geldkop extends Vindplaats {
  readonly onderdeel: Bedragsoort;
  readonly soort: (typeof GELDREGELSOORTEN)[number];
  readonly omschrijving: string;
  readonly interpretatie?: string;
}

/** A line in the making: its eurocents may still be open. */
export interface Geldstap extends Geldkop {
  readonly cent: Grootheid;
}

export type Geldregel = Geldkop & Bedrag;

/** A condition of an amount, with its answer. */
export interface Budgetgrond extends Vindplaats {
  readonly omschrijving: string;
  readonly antwoord: Antwoord;
}

/** Who pays a kind of costs. */
export const KOSTENUITKOMSTEN = ["inTarief", "vanClient", "nietUitPgb", "onbekend"] as const;

export interface Kostenregel extends Vindplaats {
  readonly kosten: Kostensoort;
  readonly uitkomst: (typeof KOSTENUITKOMSTEN)[number];
  readonly omschrijving: string;
  readonly ontbreekt: Feiten;
}

/** A tariff that the tables do not hold. `datum`: the date (ISO) on which it is needed. */
export interface OntbrekendTarief extends Tariefsoort {
  readonly gemeentecode: string;
  readonly datum: string;
}

/** A part of an answer. */
export interface Budgetdeel {
  readonly stappen: readonly Geldstap[];
  readonly gronden: readonly Budgetgrond[];
  readonly kosten: readonly Kostenregel[];
  readonly tarieven: readonly OntbrekendTarief[];
  readonly nietGenormeerd: readonly NietGenormeerd[];
  readonly oordeel: readonly Oordeel[];
}

const LEEG: Budgetdeel = {
  stappen: [],
  gronden: [],
  kosten: [],
  tarieven: [],
  nietGenormeerd: [],
  oordeel: [],
};

/** A part of an answer, with what is left out empty. */
export const deel = (velden: Partial<Budgetdeel>): Budgetdeel => ({ ...LEEG, ...velden });

/** Parts put together, in order. */
export const voegSamen = (delen: readonly Budgetdeel[]): Budgetdeel => ({
  stappen: delen.flatMap((d) => d.stappen),
  gronden: delen.flatMap((d) => d.gronden),
  kosten: delen.flatMap((d) => d.kosten),
  tarieven: delen.flatMap((d) => d.tarieven),
  nietGenormeerd: delen.flatMap((d) => d.nietGenormeerd),
  oordeel: delen.flatMap((d) => d.oordeel),
});

/** The answer: every amount that was asked, and the lines that lead to it. `compleet`: no fact is missing. */
export interface Budgetuitkomst {
  readonly compleet: boolean;
  readonly bedragen: readonly (Bedrag & { readonly onderdeel: Bedragsoort })[];
  readonly regels: readonly Geldregel[];
  readonly gronden: readonly (Omit<Budgetgrond, "antwoord"> & { readonly uitkomst: Antwoord["waarde"] })[];
  readonly kosten: readonly Omit<Kostenregel, "ontbreekt">[];
  readonly ontbrekend: readonly Ontbrekend[];
  readonly ontbrekendeTarieven: readonly OntbrekendTarief[];
  readonly nietGenormeerd: readonly NietGenormeerd[];
  readonly oordeel: readonly Oordeel[];
}

const alsBedrag = (cent: Grootheid): Bedrag => ({
  bedragCent: waardeVan(cent) ?? null,
  bandbreedte: {
    minimum: cent.minimum,
    maximum: Number.isFinite(cent.maximum) ? cent.maximum : null,
  },
});

function ontbrekend({ stappen, gronden, kosten }: Budgetdeel): Ontbrekend[] {
  const perFeit = new Map<string, { readonly feit: Feit; readonly regels: Set<string> }>();
  const bronnen = [
    ...stappen.map(({ regel, cent }) => ({ regel, ontbreekt: cent.ontbreekt })),
    ...gronden.map(({ regel, antwoord }) => ({ regel, ontbreekt: antwoord.ontbreekt })),
    ...kosten,
  ];
  for (const { regel, ontbreekt } of bronnen) {
    for (const [pad, feit] of ontbreekt) {
      const bekend = perFeit.get(pad);
      if (bekend) bekend.regels.add(regel);
      else perFeit.set(pad, { feit, regels: new Set([regel]) });
    }
  }
  return [...perFeit.values()].map(({ feit, regels }) => ({ feit, regels: [...regels] }));
}

/** What was put together, as an answer. */
export function alsUitkomst(som: Budgetdeel): Budgetuitkomst {
  const mist = ontbrekend(som);
  const regels = som.stappen.map(({ cent, ...kop }): Geldregel => ({ ...kop, ...alsBedrag(cent) }));
  return {
    compleet: mist.length === 0,
    bedragen: regels
      .filter(({ soort }) => soort === "bedrag")
      .map(({ onderdeel, bedragCent, bandbreedte }) => ({ onderdeel, bedragCent, bandbreedte })),
    regels,
    gronden: som.gronden.map(({ antwoord, ...grond }) => ({ ...grond, uitkomst: antwoord.waarde })),
    kosten: som.kosten.map(({ ontbreekt: _, ...kosten }) => kosten),
    ontbrekend: mist,
    ontbrekendeTarieven: som.tarieven,
    nietGenormeerd: som.nietGenormeerd,
    oordeel: som.oordeel,
  };
}
