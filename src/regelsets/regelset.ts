import {
  type Begeleidingsom,
  type Begeleidingsuitkomst,
  telBegeleidingOp,
} from "../regels/begeleidingsuitkomst.ts";
import type { GebruikelijkeHulp } from "../regels/gebruikelijkeHulp.ts";
import type { Grootheid } from "../regels/grootheid.ts";
import { type Deel, type Elders, type Normuitkomst, nettoVan, telOp } from "../regels/normuitkomst.ts";
import type { Oordeel } from "../regels/oordeel.ts";
import type { Product } from "../regels/product.ts";
import type { Stap } from "../regels/rekenregel.ts";
import type { Tabellen, Vindplaats } from "../regels/tabellen.ts";
import type { Termijnregeling } from "../regels/termijn.ts";
import type { Toets } from "../regels/toets.ts";
import type { Afbouwschema, Afbouwvraag } from "./afbouw/afbouw.ts";
import type { Begeleidingsvraag } from "./begeleiding/vraag.ts";
import type { LokaleBijdrage } from "./bijdrage/lokaal.ts";
import type { Declaratieregels } from "./declaratie/regels.ts";
import type { Doorleverregels } from "./doorlevering/regels.ts";
import { trekAf } from "./gebruikelijkeHulp/aftrek.ts";
import type { GhDuur } from "./gebruikelijkeHulp/uitkomst.ts";
import type { Budgetregels } from "./pgbbudget/regels.ts";
import type { Hulpvraag, Situatie } from "./situatie.ts";
import type { Tegemoetkomingen } from "./tegemoetkoming/regels.ts";
import type { Toetsfeit } from "./toetsfeit.ts";
import type { Werkplanvraag } from "./werkplan/vraag.ts";

/**
 * What the API does with a rule: it computes it, asks it as a fact, or hands it to a person. A rule that a
 * regelset does not list is not part of the API yet.
 */
export const BEHANDELINGEN = ["berekend", "gevraagd", "oordeel", "nietOpgenomen"] as const;
export type Behandeling = (typeof BEHANDELINGEN)[number];

/** What a document adds to its minutes: the kind of provision and the product lines, where it names them. */
interface Bijzonder {
  /** The kind of provision, where the document has kinds. */
  readonly categorie: string | null;
  readonly categorieGronden: readonly (Vindplaats & { readonly omschrijving: string })[];
  readonly producten: readonly Product[];
}

/** The steps of a calculation, before they are added up. `elders`: what goes off the total at the end. */
export interface Normdeel extends Deel, Bijzonder {
  readonly elders: Elders | undefined;
}

/** The answer of a regelset to a situation. */
export interface Normberekening extends Normuitkomst, Bijzonder {}

/** Another framework with its tables, from which a document without minutes of its own may take them. */
export interface Kader {
  readonly id: string;
  readonly normdeel: (situatie: Situatie) => Normdeel;
}

/** The names of the rows that a regelset cannot do without. */
export interface Sleutels {
  readonly normtijden: readonly string[];
  readonly parameters: readonly string[];
  readonly regels: readonly string[];
  readonly begeleidingsnormen?: readonly string[];
}

/** The rules of one document. Pure: the same situation and tables always give the same answer. */
export interface Regelset {
  readonly id: string;
  readonly sleutels: Sleutels;
  readonly behandeling: ReadonlyMap<string, Behandeling>;
  /** The frameworks that a caller may name for minutes that the document lacks. */
  readonly normenkaders: readonly string[];
  /** The minutes of household help, where the document has them: the steps, and the steps added up. */
  readonly normdeel?: (situatie: Situatie, tabellen: Tabellen, kader?: Kader) => Normdeel;
  readonly normberekening?: (situatie: Situatie, tabellen: Tabellen, kader?: Kader) => Normberekening;
  /** What housemates must do themselves, where the document says so. */
  readonly gebruikelijkeHulp?: GebruikelijkeHulp;
  /** The minutes of household help after what housemates must do themselves. */
  readonly nettoberekening?: (
    situatie: Situatie,
    tabellen: Tabellen,
    duur: GhDuur,
    kader?: Kader,
  ) => Normberekening;
  readonly toetsing: Toetsing;
  /** How help that ends or becomes less is brought down, where the document says so. */
  readonly afbouw?: (vraag: Afbouwvraag, tabellen: Tabellen) => Afbouwschema;
  /** What can be declared, where the document says so. */
  readonly declaratie?: Declaratieregels;
  /** The terms of the document, where it has them. */
  readonly termijnen?: Termijnregeling;
  /** Support, dagbesteding and kortdurend verblijf, where the document has rules for them. */
  readonly begeleiding?: (vraag: Begeleidingsvraag, tabellen: Tabellen) => Begeleidingsuitkomst;
  /** What the document adds to the law on the contribution. */
  readonly bijdrage?: LokaleBijdrage;
  /** What happens to help when life changes. */
  readonly doorlevering: Doorleverregels;
  /** How high a personal budget and what belongs to it is, where the document has rules for that. */
  readonly pgbbudget?: Budgetregels;
  /** The amounts, hours and other numbers that belong to a provision, by kind, where the document has them. */
  readonly tegemoetkomingen?: Tegemoetkomingen;
  /** What a person must see to before a plan of activities may be used, where the document has such a condition. */
  readonly werkplanvoorbehoud?: (tabellen: Tabellen, vraag: Werkplanvraag) => readonly Oordeel[];
}

/** A regelset that has minutes. */
export type Normregelset = Regelset & Required<Pick<Regelset, "normdeel" | "normberekening">>;

export const heeftNorm = (regelset: Regelset): regelset is Normregelset =>
  regelset.normdeel !== undefined && regelset.normberekening !== undefined;

/** The tests of a document and the facts that they ask. */
export interface Toetsing {
  /** Every fact by name, with its question. */
  readonly feiten: Readonly<Record<string, Toetsfeit>>;
  /** Who is let in, by provision. */
  readonly toegang: Readonly<Record<string, Toets>>;
  /**
   * The provisions that a request for help asks, the widest first, where the document lets them in by rules of their
   * own; otherwise all of it is help in the household. Someone is let in where one of them lets him in.
   */
  readonly voorzieningen?: (hulpvraag: Hulpvraag) => readonly string[];
  /** The weighing framework in its steps. */
  readonly afweging?: Toets;
  /** Whether a personal budget can be given. */
  readonly pgb?: Toets;
  /** Whether what the document asks on a subject was done. */
  readonly procedures?: Readonly<Record<string, Toets>>;
}

const GEEN_TOETSING: Toetsing = { feiten: {}, toegang: {} };

interface Definitie<N extends string, P extends string, R extends string> {
  readonly id: string;
  readonly normtijden: readonly N[];
  readonly parameters: readonly P[];
  readonly behandeling: Readonly<Record<R, Behandeling>>;
  /** Rules that came into the tables later than the rest: an earlier stand does without them. */
  readonly latereRegels?: Readonly<Record<string, Behandeling>>;
  readonly normenkaders?: readonly string[];
  readonly normdeel?: (situatie: Situatie, tabellen: Tabellen<N, P, R>, kader?: Kader) => Normdeel;
  readonly toetsing?: Toetsing;
  readonly gebruikelijkeHulp?: GebruikelijkeHulp<NoInfer<R>>;
  /** The kind of provision by what is left to give, where the document has kinds. */
  readonly categorie?: (
    stappen: readonly Stap[],
    netto: Grootheid,
    tabellen: Tabellen<N, P, R>,
  ) => Pick<Normdeel, "categorie" | "categorieGronden">;
  readonly afbouw?: (vraag: Afbouwvraag, tabellen: Tabellen<N, P, R>) => Afbouwschema;
  readonly declaratie?: Declaratieregels;
  readonly termijnen?: Termijnregeling;
  readonly begeleidingsnormen?: readonly string[];
  readonly begeleiding?: (vraag: Begeleidingsvraag, tabellen: Tabellen<N, P, R>) => Begeleidingsom;
  readonly bijdrage?: LokaleBijdrage<NoInfer<R>>;
  readonly doorlevering: Doorleverregels;
  readonly pgbbudget?: Budgetregels;
  readonly tegemoetkomingen?: Tegemoetkomingen;
  readonly werkplanvoorbehoud?: (tabellen: Tabellen<N, P, R>, vraag: Werkplanvraag) => readonly Oordeel[];
}

/**
 * A regelset whose code can only ask for rows that it names. Its functions throw where a row is missing; the
 * tables are checked against `sleutels` before they get here.
 */
export function definieerRegelset<N extends string, P extends string, R extends string>(
  definitie: Definitie<N, P, R>,
): Regelset {
  const { id, normtijden, parameters, behandeling, normenkaders = [], afbouw, begeleiding } = definitie;
  const { toetsing = GEEN_TOETSING, normdeel, gebruikelijkeHulp } = definitie;
  const { begeleidingsnormen = [], declaratie, latereRegels = {}, bijdrage, werkplanvoorbehoud } = definitie;
  const regels = Object.keys(behandeling);
  const compleet = new WeakSet<Tabellen>();

  function heeftAlles(tabellen: Tabellen): tabellen is Tabellen<N, P, R> {
    if (compleet.has(tabellen)) return true;
    const heel =
      normtijden.every((sleutel) => tabellen.normtijden[sleutel]) &&
      parameters.every((sleutel) => tabellen.parameters[sleutel]) &&
      regels.every((regel) => tabellen.regels[regel]) &&
      begeleidingsnormen.every((sleutel) => tabellen.begeleidingsnormen[sleutel]);
    if (heel) compleet.add(tabellen);
    return heel;
  }

  function volledig(tabellen: Tabellen): Tabellen<N, P, R> {
    if (!heeftAlles(tabellen)) throw new Error(`the tables of ${id} lack rows`);
    return tabellen;
  }

  const alsBerekening = ({ categorie, categorieGronden, producten, elders, ...som }: Normdeel) => ({
    ...telOp(som, elders),
    categorie,
    categorieGronden,
    producten,
  });

  return {
    id,
    sleutels: { normtijden, parameters, regels, begeleidingsnormen },
    behandeling: new Map([
      ...Object.entries<Behandeling>(behandeling),
      ...Object.entries<Behandeling>(latereRegels),
    ]),
    normenkaders,
    toetsing,
    doorlevering: definitie.doorlevering,
    ...(definitie.tegemoetkomingen && { tegemoetkomingen: definitie.tegemoetkomingen }),
    ...(normdeel && {
      normdeel: (situatie, tabellen, kader) => normdeel(situatie, volledig(tabellen), kader),
      normberekening: (situatie, tabellen, kader) =>
        alsBerekening(normdeel(situatie, volledig(tabellen), kader)),
    }),
    ...(gebruikelijkeHulp && { gebruikelijkeHulp }),
    ...(normdeel &&
      gebruikelijkeHulp && {
        nettoberekening(situatie, tabellen, duur, kader) {
          const bruto = normdeel(situatie, volledig(tabellen), kader);
          const netto = trekAf(bruto, situatie, gebruikelijkeHulp, duur, tabellen);
          const over = nettoVan(netto.stappen, netto.elders);
          return alsBerekening({
            ...netto,
            ...definitie.categorie?.(netto.stappen, over, volledig(tabellen)),
          });
        },
      }),
    ...(afbouw && { afbouw: (vraag, tabellen) => afbouw(vraag, volledig(tabellen)) }),
    ...(declaratie && { declaratie }),
    ...(definitie.termijnen && { termijnen: definitie.termijnen }),
    ...(definitie.pgbbudget && { pgbbudget: definitie.pgbbudget }),
    ...(bijdrage && { bijdrage }),
    ...(werkplanvoorbehoud && {
      werkplanvoorbehoud: (tabellen, vraag) => werkplanvoorbehoud(volledig(tabellen), vraag),
    }),
    ...(begeleiding && {
      begeleiding: (vraag, tabellen) => telBegeleidingOp(begeleiding(vraag, volledig(tabellen))),
    }),
  };
}
