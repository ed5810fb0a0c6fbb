import type { Waarde } from "../../regels/evalueer.ts";
import type { Toets } from "../../regels/toets.ts";
import { parametersVan, voorwaardenVan } from "../../regels/toetsnamen.ts";
import type { Toetsinvoer, Toetsuitkomst } from "../../regels/toetsuitkomst.ts";
import { tegenspraken, toets } from "../../regels/toetsuitkomst.ts";
import { parametersIn, regelsIn, type Voorwaarde } from "../../regels/voorwaarde.ts";
import type { Regelset, Toetsing } from "../../regelsets/regelset.ts";
import { alsVragen } from "../../regelsets/toetsfeit.ts";
import type { Momentopname } from "../../tabellen/momentopname.ts";
import { type Fout, ongeldigeInvoer } from "../problem.ts";
import { eisParameters } from "../tabellen.ts";

/** What a request says to a test. */
export interface Verzoek {
  readonly stand?: string | undefined;
  readonly feiten: Readonly<Record<string, unknown>>;
  readonly oordelen?: readonly { readonly regel: string; readonly antwoord: "ja" | "nee" }[] | undefined;
}

const isWaarde = (waarde: unknown): waarde is Waarde =>
  typeof waarde === "boolean" ||
  typeof waarde === "number" ||
  typeof waarde === "string" ||
  (Array.isArray(waarde) && waarde.every((deel) => typeof deel === "string"));

/** The facts that this regelset knows; what only another regelset asks does not count here. */
export function feitenVoor(bekend: Toetsing["feiten"], gegeven: Verzoek["feiten"]): Record<string, Waarde> {
  const uit: Record<string, Waarde> = {};
  for (const [naam, waarde] of Object.entries(gegeven)) {
    if (Object.hasOwn(bekend, naam) && isWaarde(waarde)) uit[naam] = waarde;
  }
  return uit;
}

/** Values that another regelset takes and this one does not. */
function vreemdeOpties({ toetsing }: Regelset, feiten: Record<string, Waarde>): Fout[] {
  return Object.entries(feiten).flatMap(([naam, waarde]) => {
    const feit = toetsing.feiten[naam];
    if (feit === undefined || !("opties" in feit)) return [];
    const gekozen = typeof waarde === "object" ? waarde : [String(waarde)];
    if (gekozen.every((keuze) => feit.opties.includes(keuze))) return [];
    const melding = "Deze regelset kent deze waarde niet.";
    return [{ pad: `/feiten/${naam}`, code: "niet-toegestaan", melding, toegestaan: feit.opties }];
  });
}

/** Judgements that stand beside another on the same rule. */
export function dubbeleOordelen(oordelen: Verzoek["oordelen"] = []): Fout[] {
  const gezien = new Set<string>();
  return oordelen.flatMap(({ regel }, nummer) => {
    const dubbel = gezien.has(regel);
    gezien.add(regel);
    return dubbel
      ? [
          {
            pad: `/oordelen/${nummer}/regel`,
            code: "dubbel",
            melding: "Over deze regel staat er al een oordeel.",
          },
        ]
      : [];
  });
}

/** What a person judged, by rule. */
export const oordelenUit = (oordelen: Verzoek["oordelen"] = []): ReadonlyMap<string, boolean> =>
  new Map(oordelen.map(({ regel, antwoord }) => [regel, antwoord === "ja"]));

/**
 * The test as the tables of an earlier stand can answer it: without the grounds that read a number which was not there
 * yet and on which nothing rests. So a ground that is added to a test leaves earlier answers as they were.
 */
function opStand(test: Toets, { tabellen: { parameters } }: Momentopname): Toets {
  const heeft = (voorwaarde: Voorwaarde) =>
    parametersIn(voorwaarde).every((sleutel) => parameters[sleutel] !== undefined);
  if (test.gronden.every(({ voorwaarde }) => heeft(voorwaarde))) return test;
  const nodig = new Set(voorwaardenVan(test).flatMap(regelsIn));
  const gronden = test.gronden.filter(({ regel, voorwaarde }) => nodig.has(regel) || heeft(voorwaarde));
  return { ...test, gronden };
}

/**
 * Puts what a request says to a test. Refuses facts that contradict each other, naming each of them, and tables that
 * lack a number which the test names.
 */
export function voerUit(
  heden: Toets,
  regelset: Regelset,
  opname: Momentopname,
  verzoek: Verzoek,
): Toetsuitkomst {
  const test = verzoek.stand === undefined ? heden : opStand(heden, opname);
  eisParameters(opname, parametersVan(test), verzoek.stand);
  const feiten = feitenVoor(regelset.toetsing.feiten, verzoek.feiten);
  const invoer: Toetsinvoer = {
    feiten,
    oordelen: oordelenUit(verzoek.oordelen),
    parameters: opname.tabellen.parameters,
    regels: opname.tabellen.regels,
    vragen: alsVragen(regelset.toetsing.feiten),
  };
  const fouten = [
    ...vreemdeOpties(regelset, feiten),
    ...dubbeleOordelen(verzoek.oordelen),
    ...tegenspraken(test, invoer).flatMap(({ feiten: namen, melding }) =>
      namen.map((naam) => ({ pad: `/feiten/${naam}`, code: "tegenspraak", melding })),
    ),
  ];
  if (fouten.length > 0) throw ongeldigeInvoer(fouten);
  return toets(test, invoer);
}
