import type { Feiten } from "../../../regels/feit.ts";
import type { Deel } from "../../../regels/normuitkomst.ts";
import type { Kindzorg } from "../../situatie.ts";

/** An activity with its place in the request. */
export interface Genummerd {
  readonly nummer: number;
  readonly deze: Kindzorg;
}

const PLEK = /^hulpvraag\.kindzorg\[(\d+)\]/;

/** The framework saw only some of the activities and counted from 0: its facts, with their places in the request. */
export function hernummer(deel: Deel, zorg: readonly Genummerd[]): Deel {
  const verplaatst = (feiten: Feiten): Feiten =>
    new Map(
      [...feiten].map(([oud, feit]) => {
        const pad = oud.replace(PLEK, (_, n) => `hulpvraag.kindzorg[${zorg[Number(n)]?.nummer ?? n}]`);
        return [pad, { ...feit, pad }];
      }),
    );
  const stappen = deel.stappen.map((stap) => ({
    ...stap,
    minutenPerWeek: { ...stap.minutenPerWeek, ontbreekt: verplaatst(stap.minutenPerWeek.ontbreekt) },
  }));
  return { ...deel, stappen };
}
