import { TabelFout } from "./fout.ts";
import type { RuweTabellen } from "./lees.ts";
import { gekeurd, geldtOp } from "./momentopname.ts";
import { RIJEN, type Rij } from "./rijen.ts";

/** The versions of a regelset with the municipalities in which it holds, each with its document. */
export interface Overzicht {
  readonly versies: readonly { readonly rij: Rij<"regelset">; readonly document: Rij<"bron"> }[];
  readonly gemeenten: readonly Rij<"gemeente">[];
}

/** What there is of a regelset: in all periods, or only what holds on a date (ISO). Throws `TabelFout`. */
export function overzicht(ruw: RuweTabellen, datum?: string): Overzicht {
  const opDatum = (rij: { geldigVan: string; geldigTot: string | null }) =>
    datum === undefined || geldtOp(rij, datum);
  const versies = gekeurd("regelset", RIJEN.regelset, ruw.regelset.filter(opDatum));
  const genoemd = new Set(versies.map(({ bron }) => bron));
  const documenten = gekeurd(
    "bron",
    RIJEN.bron,
    ruw.bron.filter(({ bron }) => genoemd.has(bron)),
  );
  return {
    versies: versies.map((rij) => {
      const document = documenten.find(
        (een) => een.bron === rij.bron && geldtOp(een, datum ?? rij.geldigVan),
      );
      if (document === undefined) throw new TabelFout("bron", `no row for ${rij.bron}`);
      return { rij, document };
    }),
    gemeenten: gekeurd("gemeente", RIJEN.gemeente, ruw.gemeente.filter(opDatum)),
  };
}
