import { type Antwoord, JA } from "../../regels/antwoord.ts";
import { type Feit, type Feiten, samen } from "../../regels/feit.ts";
import { bereik, type Grootheid, kies, NUL } from "../../regels/grootheid.ts";
import type { NietGenormeerd, Ontbrekend } from "../../regels/normuitkomst.ts";
import type { Oordeel } from "../../regels/oordeel.ts";
import type { Parameter, Vindplaats } from "../../regels/tabellen.ts";
import {
  getal,
  regel as regelVan,
  type Stapeenheid,
  type Tegemoetkomingseenheid,
  type Tegemoetkomingsuitkomst,
} from "./uitkomst.ts";

/** What is told of a rule: what it says here, and the reading taken where the document allows more than one. */
interface Toelichting {
  readonly omschrijving: string;
  readonly interpretatie?: string;
}

/** One step of the sum under its rule. */
export interface Stap extends Vindplaats, Toelichting {
  readonly eenheid: Stapeenheid;
  readonly hoeveel: Grootheid;
}

/** A condition under its rule. */
export interface Voorwaarde extends Vindplaats, Toelichting {
  readonly antwoord: Antwoord;
}

/** An amount for which the document has no figure. No fact narrows it. */
export const ZONDER_BEDRAG = bereik(0, Number.POSITIVE_INFINITY);

/** A step of the sum. */
export const stap = (
  { regel, bron }: Vindplaats,
  hoeveel: Grootheid,
  velden: Toelichting & Pick<Stap, "eenheid">,
): Stap => ({ regel, bron, ...velden, hoeveel });

/** A condition. */
export const voorwaarde = (
  { regel, bron }: Vindplaats,
  antwoord: Antwoord,
  velden: Toelichting,
): Voorwaarde => ({ regel, bron, ...velden, antwoord });

/** The reading of a number in the tables, where it has one. */
export const lezing = ({ interpretatie }: Parameter) => (interpretatie === null ? {} : { interpretatie });

/** The facts that could still change the outcome, each with the rules that wait for it. */
function ontbrekend(open: Feiten, delen: readonly (readonly [regel: string, mist: Feiten])[]): Ontbrekend[] {
  const wachtend = ({ pad }: Feit) => delen.filter(([, mist]) => mist.has(pad)).map(([regel]) => regel);
  return [...open.values()].map((feit) => ({ feit, regels: [...new Set(wachtend(feit))] }));
}

interface Som {
  readonly eenheid: Tegemoetkomingseenheid;
  /** What it comes to where the conditions are met; otherwise it is nothing. */
  readonly totaal: Grootheid;
  /** Whether the conditions are met; yes, where there are none. */
  readonly geldt?: Antwoord;
  readonly voorwaarden?: readonly Voorwaarde[];
  readonly stappen?: readonly Stap[];
  readonly oordeel?: readonly Oordeel[];
  readonly nietGenormeerd?: readonly NietGenormeerd[];
}

/** The outcome of a sum. Once the conditions are not met, nothing more is asked and nobody has to judge. */
export function voorwaardelijk(som: Som): Tegemoetkomingsuitkomst {
  const { eenheid, totaal, geldt = JA, voorwaarden = [], stappen = [] } = som;
  const { oordeel = [], nietGenormeerd = [] } = som;
  const vervalt = geldt.waarde === "nee";
  const uiteindelijk = kies(geldt, totaal, NUL);
  const open = vervalt
    ? geldt.ontbreekt
    : samen(geldt.ontbreekt, uiteindelijk.ontbreekt, ...stappen.map(({ hoeveel }) => hoeveel.ontbreekt));
  return {
    compleet: open.size === 0,
    uitkomst: geldt.waarde,
    eenheid,
    ...getal(uiteindelijk),
    voorwaarden: voorwaarden.map(({ antwoord, ...velden }) => ({ ...velden, uitkomst: antwoord.waarde })),
    regels: vervalt ? [] : stappen.map(({ hoeveel, ...velden }) => regelVan(velden, hoeveel, velden)),
    ontbrekend: ontbrekend(open, [
      ...voorwaarden.map(({ regel, antwoord }) => [regel, antwoord.ontbreekt] as const),
      ...stappen.map(({ regel, hoeveel }) => [regel, hoeveel.ontbreekt] as const),
    ]),
    oordeel: vervalt ? [] : oordeel,
    nietGenormeerd: vervalt ? [] : nietGenormeerd,
  };
}
