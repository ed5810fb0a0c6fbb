import type { Brief } from "./brief.ts";
import { type Getoetst, type Gezegd, grenzen, type Open, open, uitkomst } from "./delen.ts";

type Tijd = { readonly minimum: number; readonly maximum: number } | null;

type Regel = Getoetst &
  Open & {
    readonly id: string;
    readonly declarabeleMinuten: Tijd;
    readonly teveelMinuten: Tijd;
  };

/** What a test of a declaration answers, as far as a letter tells it. */
export interface Declaratie extends Getoetst {
  readonly regels: readonly Regel[];
  readonly termijnen: readonly (Gezegd & { readonly datum: string })[];
}

function regelzinnen(geschreven: Brief, regel: Regel): string[] {
  const { zin, tijd } = geschreven;
  const { declarabeleMinuten: mag, teveelMinuten: teveel } = regel;
  return [
    zin.regelVan(regel.id),
    ...uitkomst(geschreven, "declaratieregel", regel),
    ...(mag === null ? [] : [zin.declarabel(grenzen(geschreven, mag, tijd))]),
    ...(teveel === null || teveel.maximum === 0 ? [] : [zin.teveel(grenzen(geschreven, teveel, tijd))]),
    ...open(geschreven, regel),
  ];
}

/** The declaration as a whole, then each of its lines, then the days that follow from the rules. */
export function declaratie(geschreven: Brief, antwoord: Declaratie): string[] {
  const { zin, tekst, dag, plaats } = geschreven;
  return [
    ...uitkomst(geschreven, "declaratie", antwoord),
    ...antwoord.regels.flatMap((regel) => regelzinnen(geschreven, regel)),
    ...antwoord.termijnen.map(({ omschrijving, datum, bron }) =>
      zin.opDag(tekst(omschrijving), dag(datum), plaats(bron)),
    ),
  ];
}
