import type { Indicatieduur } from "../regels/normuitkomst.ts";
import type { Looptijd } from "../regels/product.ts";
import type { Situatie } from "./situatie.ts";

/** Beside a personal budget nothing is allotted to a provider. */
export const heeftToewijzing = ({ indicatie }: Situatie): boolean => indicatie?.gewensteVorm !== "pgb";

const vroegste = (a: string | undefined, b: string | null): string | null => {
  if (a === undefined) return b;
  return b === null || a < b ? a : b;
};

/**
 * How long an allotment runs: as long as is asked, and no longer than may be. `mogelijk`: the durations of which
 * one applies; where they lead to different days the end stays open.
 */
export function looptijd({ indicatie }: Situatie, mogelijk: readonly Indicatieduur[]): Looptijd {
  const { start, nodigTot } = indicatie ?? {};
  if (start === undefined) return { start: null, tot: null };
  const [tot = null, ...anders] = new Set(
    mogelijk.length === 0 ? [nodigTot] : mogelijk.map((duur) => vroegste(nodigTot, duur.tot)),
  );
  const eenduidig = anders.length === 0 && tot !== null && tot > start;
  return { start, tot: eenduidig ? tot : null };
}
