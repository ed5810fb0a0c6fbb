import type { ontbrekend, oordeel } from "../antwoord.ts";
import type * as z from "../zod.ts";

type Ontbrekend = z.input<typeof ontbrekend>;
type Oordeel = z.input<typeof oordeel>;

/** What an answer of a resource asks: the facts that are missing, the one to ask first, and what a person judges. */
export interface Vragen {
  readonly ontbrekend: readonly Ontbrekend[];
  readonly volgendeVraag?: string | null;
  readonly oordeel: readonly Oordeel[];
}

/** How a fact of a resource is named in the request of an advice. */
export type Plaats = (feit: string) => string;

export const ZELFDE: Plaats = (feit) => feit;
/** A fact that the resource takes under one field of the advice; a judgement stands where it stood. */
export const onderVeld =
  (veld: string): Plaats =>
  (feit) =>
    feit.startsWith("oordelen[") ? feit : `${veld}.${feit}`;

/** The questions of a resource, as they stand in the request of an advice. */
export function geplaatst({ ontbrekend, volgendeVraag = null, oordeel }: Vragen, plaats: Plaats): Vragen {
  return {
    ontbrekend: ontbrekend.map((mist) => ({ ...mist, feit: plaats(mist.feit) })),
    volgendeVraag: volgendeVraag === null ? null : plaats(volgendeVraag),
    oordeel,
  };
}

/** The parts that ask something, the one that needs the fewest facts first. */
const opLengte = (delen: readonly Vragen[]): Vragen[] =>
  delen
    .filter(({ ontbrekend }) => ontbrekend.length > 0)
    .sort((a, b) => a.ontbrekend.length - b.ontbrekend.length);

/**
 * The questions of all parts as one list, group after group: in each the part that needs the fewest facts first, each
 * fact once with every rule that waits for it, and each judgement once.
 */
export function samengevat(...groepen: readonly (readonly Vragen[])[]): Required<Vragen> {
  const open = groepen.flatMap(opLengte);
  const delen = groepen.flat();
  const perFeit = new Map<string, Ontbrekend>();
  for (const mist of open.flatMap(({ ontbrekend }) => ontbrekend)) {
    const eerder = perFeit.get(mist.feit);
    perFeit.set(
      mist.feit,
      eerder ? { ...eerder, regels: [...new Set([...eerder.regels, ...mist.regels])] } : mist,
    );
  }
  const perVraag = new Map(
    delen.flatMap(({ oordeel }) => oordeel).map((een) => [`${een.regel} ${een.vraag}`, een]),
  );
  const [eerste] = open;
  return {
    ontbrekend: [...perFeit.values()],
    volgendeVraag: eerste?.volgendeVraag ?? eerste?.ontbrekend[0]?.feit ?? null,
    oordeel: [...perVraag.values()],
  };
}
