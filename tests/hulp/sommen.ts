import fc from "fast-check";
import { antwoord } from "../../src/regels/antwoord.ts";
import type { Feit } from "../../src/regels/feit.ts";
import {
  bereik,
  exact,
  type Grootheid,
  gegeven,
  kies,
  laagste,
  maal,
  min,
  nietNegatief,
  plus,
} from "../../src/regels/grootheid.ts";

/** A sum over numeric facts g0 to g3 and yes/no facts j0 to j2. `bereik`: a range that a document gives. */
export type Som =
  | { readonly soort: "getal"; readonly waarde: number }
  | { readonly soort: "bereik"; readonly laag: number; readonly breedte: number; readonly plek: number }
  | { readonly soort: "feit"; readonly nummer: number; readonly grens: number }
  | { readonly soort: "plus"; readonly delen: readonly Som[] }
  | { readonly soort: "maal" | "laagste"; readonly een: Som; readonly ander: Som }
  | { readonly soort: "kies"; readonly vraag: number; readonly dan: Som; readonly anders: Som }
  | { readonly soort: "min" | "nietNegatief"; readonly deel: Som };

export interface Feiten {
  readonly getallen: readonly (number | undefined)[];
  readonly antwoorden: readonly (boolean | undefined)[];
}
export interface Alles {
  readonly getallen: readonly number[];
  readonly antwoorden: readonly boolean[];
}

const GRENZEN = [10, 20, Number.POSITIVE_INFINITY];
/** Halves, as counts per week may be; small enough for every sum to be exact. */
const half = fc.integer({ min: 0, max: 20 }).map((dubbel) => dubbel / 2);
const feit = (pad: string): Feit => ({ pad, vraag: `${pad}?`, type: "getal" });
const jaNee = (pad: string): Feit => ({ pad, vraag: `${pad}?`, type: "jaNee" });
type Bladeren = { readonly nat: Som; readonly som: Som };
const soort = <const S extends string>(naam: S) => fc.constant(naam);
const vraag = fc.integer({ min: 0, max: 2 });

const getal: fc.Arbitrary<Som> = fc.record({ soort: soort("getal"), waarde: half });
const bekendOfNiet: fc.Arbitrary<Som> = fc.record({
  soort: soort("feit"),
  nummer: fc.integer({ min: 0, max: 3 }),
  grens: fc.integer({ min: 0, max: GRENZEN.length - 1 }),
});
const vanDocument: fc.Arbitrary<Som> = fc.record({
  soort: soort("bereik"),
  laag: half,
  breedte: half,
  plek: fc.constantFrom(0, 0.5, 1),
});

const samengesteld = (deel: fc.Arbitrary<Som>): fc.Arbitrary<Som>[] => [
  fc.record({ soort: soort("plus"), delen: fc.array(deel, { maxLength: 4 }) }),
  fc.record({ soort: soort("laagste"), een: deel, ander: deel }),
  fc.record({ soort: soort("kies"), vraag, dan: deel, anders: deel }),
];

/** Sums of facts, and where asked of ranges. Only what cannot be negative is multiplied. */
export function sommen({ metBereik }: { metBereik: boolean }): fc.Arbitrary<Som> {
  const blad = fc.oneof(getal, bekendOfNiet, ...(metBereik ? [vanDocument] : []));
  const diepte = { maxDepth: 4, depthIdentifier: "som" };
  return fc.letrec<Bladeren>((tie) => ({
    nat: fc.oneof(
      diepte,
      blad,
      ...samengesteld(tie("nat")),
      fc.record({ soort: soort("maal"), een: tie("nat"), ander: tie("nat") }),
      fc.record({ soort: soort("nietNegatief"), deel: tie("som") }),
    ),
    som: fc.oneof(
      diepte,
      blad,
      tie("nat"),
      ...samengesteld(tie("som")),
      fc.record({ soort: soort("min"), deel: tie("som") }),
    ),
  })).som;
}

export const feiten: fc.Arbitrary<Feiten> = fc.record({
  getallen: fc.array(fc.option(half, { nil: undefined }), { minLength: 4, maxLength: 4 }),
  antwoorden: fc.array(fc.option(fc.boolean(), { nil: undefined }), { minLength: 3, maxLength: 3 }),
});
export const alles: fc.Arbitrary<Alles> = fc.record({
  getallen: fc.array(half, { minLength: 4, maxLength: 4 }),
  antwoorden: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
});
/** What was known, with every gap filled. */
export const vul = (bekend: Feiten, rest: Alles): Alles => ({
  getallen: rest.getallen.map((waarde, plek) => bekend.getallen[plek] ?? waarde),
  antwoorden: rest.antwoorden.map((waarde, plek) => bekend.antwoorden[plek] ?? waarde),
});

export function reken(som: Som, bekend: Feiten): Grootheid {
  switch (som.soort) {
    case "getal":
      return exact(som.waarde);
    case "bereik":
      return bereik(som.laag, som.laag + som.breedte);
    case "feit":
      return gegeven(bekend.getallen[som.nummer], feit(`g${som.nummer}`), 0, GRENZEN[som.grens]);
    case "plus":
      return plus(...som.delen.map((deel) => reken(deel, bekend)));
    case "maal":
      return maal(reken(som.een, bekend), reken(som.ander, bekend));
    case "laagste":
      return laagste(reken(som.een, bekend), reken(som.ander, bekend));
    case "kies":
      return kies(
        antwoord(bekend.antwoorden[som.vraag], jaNee(`j${som.vraag}`)),
        reken(som.dan, bekend),
        reken(som.anders, bekend),
      );
    case "min":
      return min(reken(som.deel, bekend));
    case "nietNegatief":
      return nietNegatief(reken(som.deel, bekend));
  }
}

/** The number itself, when every fact is known and a place within every range is chosen. */
export function uitkomst(som: Som, bekend: Alles): number {
  switch (som.soort) {
    case "getal":
      return som.waarde;
    case "bereik":
      return som.laag + som.breedte * som.plek;
    case "feit":
      return bekend.getallen[som.nummer] ?? Number.NaN;
    case "plus":
      return som.delen.reduce((totaal, deel) => totaal + uitkomst(deel, bekend), 0);
    case "maal":
      return uitkomst(som.een, bekend) * uitkomst(som.ander, bekend);
    case "laagste":
      return Math.min(uitkomst(som.een, bekend), uitkomst(som.ander, bekend));
    case "kies":
      return uitkomst(bekend.antwoorden[som.vraag] ? som.dan : som.anders, bekend);
    case "min":
      return -uitkomst(som.deel, bekend);
    case "nietNegatief":
      return Math.max(0, uitkomst(som.deel, bekend));
  }
}
