import type { Feit } from "./feit.ts";
import { exact, type Grootheid, isBekend, laagste, min, nietNegatief, plus, waardeVan } from "./grootheid.ts";
import { type Minuten, minuten } from "./minuten.ts";
import type { Oordeel } from "./oordeel.ts";
import { losseStap, type Rekenregel, rekenregels, type Stap } from "./rekenregel.ts";
import type { Vindplaats } from "./tabellen.ts";

/** A fact that is missing, with the rules that wait for it. */
export interface Ontbrekend {
  readonly feit: Feit;
  readonly regels: readonly string[];
}

/** A part that was asked and for which the document has no norm. */
export interface NietGenormeerd extends Vindplaats {
  readonly onderdeel: string;
  readonly reden: string;
}

/**
 * How long an indication may run. `maximum`: an ISO 8601 period, or null where the document gives no figure.
 * `tot`: the first day on which it no longer holds, where a start is known.
 */
export interface Indicatieduur extends Vindplaats {
  readonly onderdeel: string;
  readonly omschrijving: string;
  readonly maximum: string | null;
  readonly tot: string | null;
  readonly interpretatie?: string;
}

/** What a calculation of one part of the help gives. */
export interface Deel {
  readonly stappen: readonly Stap[];
  readonly oordeel: readonly Oordeel[];
  readonly nietGenormeerd: readonly NietGenormeerd[];
  readonly indicatieduur: readonly Indicatieduur[];
}

const LEEG: Deel = { stappen: [], oordeel: [], nietGenormeerd: [], indicatieduur: [] };

/** A part of an answer, with what is left out empty. */
export const deel = (velden: Partial<Deel> = {}): Deel => ({ ...LEEG, ...velden });

/** Parts put together, in order. In one loop: flatMap over each field takes a tenth more of a whole calculation. */
export function voegSamen(delen: readonly Deel[]): Deel {
  const stappen: Stap[] = [];
  const oordeel: Oordeel[] = [];
  const nietGenormeerd: NietGenormeerd[] = [];
  const indicatieduur: Indicatieduur[] = [];
  for (const d of delen) {
    stappen.push(...d.stappen);
    oordeel.push(...d.oordeel);
    nietGenormeerd.push(...d.nietGenormeerd);
    indicatieduur.push(...d.indicatieduur);
  }
  return { stappen, oordeel, nietGenormeerd, indicatieduur };
}

/**
 * The weekly minutes of a household. `minutenPerWeek` is null while facts are missing or where the document gives
 * a range; the bounds always hold, and `maximum` is null where the document gives no upper bound.
 */
export interface Normuitkomst {
  readonly compleet: boolean;
  readonly minutenPerWeek: Minuten | null;
  readonly bandbreedte: { readonly minimum: Minuten; readonly maximum: Minuten | null };
  readonly ontbrekend: readonly Ontbrekend[];
  readonly regels: readonly Rekenregel[];
  readonly nietGenormeerd: readonly NietGenormeerd[];
  readonly oordeel: readonly Oordeel[];
  readonly indicatieduur: readonly Indicatieduur[];
}

/** Help that someone else gives: it goes off the total, never below zero. */
export interface Elders extends Vindplaats {
  readonly omschrijving: string;
  readonly minutenPerWeek: Grootheid;
}

function eldersStap(bruto: Grootheid, { regel, bron, omschrijving, minutenPerWeek }: Elders): Stap {
  // Off a range goes as much as off its highest: the total then stops at zero.
  const hoogste = isBekend(bruto) ? exact(bruto.maximum) : bruto;
  return losseStap(
    { regel, bron },
    {
      soort: "vermindering",
      onderdeel: "particuliereHulp",
      omschrijving,
      minutenPerWeek: min(laagste(hoogste, minutenPerWeek)),
    },
  );
}

function ontbrekend(stappen: readonly Stap[]): Ontbrekend[] {
  const perFeit = new Map<string, { feit: Feit; regels: Set<string> }>();
  for (const stap of stappen) {
    for (const [pad, feit] of stap.minutenPerWeek.ontbreekt) {
      const regel = stap.gevraagdDoor?.get(pad) ?? stap.regel;
      const bekend = perFeit.get(pad);
      if (bekend) bekend.regels.add(regel);
      else perFeit.set(pad, { feit, regels: new Set([regel]) });
    }
  }
  return [...perFeit.values()].map(({ feit, regels }) => ({ feit, regels: [...regels] }));
}

const totaalVan = (stappen: readonly Stap[]): Grootheid =>
  plus(...stappen.map((stap) => stap.minutenPerWeek));

/** The total of the steps after what someone else gives, never below zero. */
export function nettoVan(stappen: readonly Stap[], elders?: Elders): Grootheid {
  const bruto = totaalVan(stappen);
  return elders ? nietNegatief(plus(bruto, min(elders.minutenPerWeek))) : bruto;
}

/** Adds the steps up to an answer; `elders` goes off at the end. */
export function telOp(som: Deel, elders?: Elders): Normuitkomst {
  const netto = nettoVan(som.stappen, elders);
  const stappen = elders ? [...som.stappen, eldersStap(totaalVan(som.stappen), elders)] : som.stappen;
  const totaal = waardeVan(netto);
  const mist = ontbrekend(stappen);
  // A total can be settled before its lines are; an answer is complete when both are.
  const compleet = mist.length === 0;
  return {
    compleet,
    minutenPerWeek: compleet && totaal !== undefined ? minuten(totaal) : null,
    bandbreedte: {
      minimum: minuten(netto.minimum),
      maximum: Number.isFinite(netto.maximum) ? minuten(netto.maximum) : null,
    },
    ontbrekend: mist,
    regels: rekenregels(stappen),
    nietGenormeerd: som.nietGenormeerd,
    oordeel: som.oordeel,
    indicatieduur: som.indicatieduur,
  };
}
