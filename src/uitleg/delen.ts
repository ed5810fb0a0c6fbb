import type { Beoordelaar } from "../regels/oordeel.ts";
import type { Vindplaats } from "../regels/tabellen.ts";
import { type Brief, brief } from "./brief.ts";
import type { Schrijver } from "./schrijver.ts";
import type { Driewaardig, Onderwerp } from "./zinnen.ts";

/** Something with its own words and place. */
export interface Gezegd extends Pick<Vindplaats, "bron"> {
  readonly omschrijving: string;
}

export interface Grond extends Gezegd {
  readonly soort: string;
  readonly uitkomst: Driewaardig;
  readonly vanToepassing?: Driewaardig | undefined;
}

export interface Open {
  readonly ontbrekend: readonly { readonly vraag: string }[];
  readonly oordeel: readonly (Pick<Vindplaats, "bron"> & {
    readonly vraag: string;
    readonly aan: Beoordelaar;
  })[];
}

export interface Kop {
  readonly regelset: { readonly id: string; readonly versie: string };
  readonly peildatum: string;
}

export interface Grenzen {
  readonly minimum: number;
  readonly maximum: number | null;
}

export type Reden = Pick<Vindplaats, "bron"> & { readonly reden: string };

/** Which documents an answer stands on, the one it rests on most first. */
function documenten(
  { zin, opsomming, documenten: alle }: Brief,
  schrijf: (alle: string) => string,
): string[] {
  return [schrijf(opsomming(alle)), ...(alle.length > 1 ? [zin.eersteDocument()] : [])];
}

/** Whose rules, and of which date. */
export const opening = (geschreven: Brief, { regelset: { id, versie }, peildatum }: Kop): string[] => {
  const { zin, dag } = geschreven;
  if (geschreven.documenten.length === 0) return [zin.opening(`${id} (${versie})`, dag(peildatum))];
  return documenten(geschreven, (alle) => zin.opening(alle, dag(peildatum)));
};

/** Whose rules, where an answer goes over a period. */
export const openingPeriode = (geschreven: Brief): string[] =>
  documenten(geschreven, geschreven.zin.openingPeriode);

/** What a rule says, as it stands. */
export const gezegd = ({ zin, tekst, plaats }: Brief, regels: readonly Gezegd[]): string[] =>
  regels.map(({ omschrijving, bron }) => zin.zegt(tekst(omschrijving), plaats(bron)));

/** A letter asks no more than this at once; the answer itself names every question. */
const MEESTE_VRAGEN = 10;

/** What nobody knows yet, the first to ask in front, and what a person has to judge. */
export function open({ zin, vertaal, plaats }: Brief, { ontbrekend, oordeel }: Open): string[] {
  const vragen = [...new Set(ontbrekend.map(({ vraag }) => zin.vraag(vertaal(vraag))))];
  const meer = vragen.length - MEESTE_VRAGEN;
  return [
    ...vragen.slice(0, MEESTE_VRAGEN),
    ...(meer > 0 ? [zin.meerVragen(meer)] : []),
    ...oordeel.map(({ aan, vraag, bron }) => zin.oordeel(aan, vertaal(vraag), plaats(bron))),
  ];
}

export const nietBerekend = ({ zin, tekst, plaats }: Brief, redenen: readonly Reden[]): string[] =>
  redenen.map(({ reden, bron }) => zin.nietBerekend(tekst(reden), plaats(bron)));

/** Conditions that are met or not; what is not known yet is asked elsewhere. */
export const voorwaarden = (
  { zin, tekst, plaats }: Brief,
  regels: readonly (Gezegd & { readonly uitkomst: Driewaardig })[],
): string[] =>
  regels
    .filter(({ uitkomst }) => uitkomst !== "onbekend")
    .map(({ omschrijving, bron, uitkomst }) =>
      (uitkomst === "ja" ? zin.voldaan : zin.nietVoldaan)(tekst(omschrijving), plaats(bron)),
    );

/** What is settled, or its bounds. `schrijf` puts a figure into words. */
export function grenzen({ zin }: Brief, { minimum, maximum }: Grenzen, schrijf: (waarde: number) => string) {
  if (maximum === null) return zin.minstens(schrijf(minimum));
  return minimum === maximum ? schrijf(minimum) : zin.tussen(schrijf(minimum), schrijf(maximum));
}

const BIJ_JA: readonly string[] = ["voorwaarde", "criterium"];

function grondzin({ zin, tekst, plaats }: Brief, grond: Grond, over: Driewaardig): string[] {
  const delen = [tekst(grond.omschrijving), plaats(grond.bron)] as const;
  const geldt = grond.uitkomst === "ja";
  switch (grond.soort) {
    case "weigeringsgrond":
      if (!geldt) return [];
      return [over === "nee" ? zin.weigert(...delen) : zin.letOp(...delen)];
    case "uitzondering":
      return geldt ? [zin.uitzondering(...delen)] : [];
    default:
      if (!BIJ_JA.includes(grond.soort) || grond.uitkomst === "onbekend") return [];
      // What a rule does not ask here, is not done either.
      if (grond.vanToepassing === "nee") return [];
      if (geldt) return over === "nee" ? [] : [zin.voldaan(...delen)];
      return over === "ja" ? [] : [zin.nietVoldaan(...delen)];
  }
}

export interface Getoetst {
  readonly uitkomst: Driewaardig;
  readonly gronden: readonly Grond[];
}

/** An outcome and the grounds that led to it: for no what refuses, for yes what is met, else what is known so far. */
export const uitkomst = (schrijver: Brief, over: Onderwerp, antwoord: Getoetst): string[] => [
  schrijver.zin.uitkomst(over, antwoord.uitkomst),
  ...antwoord.gronden.flatMap((grond) => grondzin(schrijver, grond, antwoord.uitkomst)),
];

/** A whole letter: by which rules, what they give, what is open, and that it is no decision. */
export const alsBrief =
  <A>(romp: (geschreven: Brief, antwoord: A) => readonly string[]) =>
  (schrijver: Schrijver, antwoord: A & Kop & Open): string[] => {
    const geschreven = brief(schrijver, antwoord);
    return [
      ...opening(geschreven, antwoord),
      ...romp(geschreven, antwoord),
      ...open(geschreven, antwoord),
      geschreven.zin.slot(),
    ];
  };
