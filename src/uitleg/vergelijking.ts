import { brief } from "./brief.ts";
import { type Kop, type Open, open, opening } from "./delen.ts";
import { type Norm, norm } from "./norm.ts";
import type { Schrijver } from "./schrijver.ts";

/** What a comparison answers, as far as a letter tells it. */
export interface Vergelijking {
  readonly varianten: readonly {
    readonly id: string;
    readonly voorgesteld: boolean;
    readonly antwoord: Norm & Kop & Open;
  }[];
  readonly verschillen: readonly {
    readonly id: string;
    readonly minutenPerWeek: { readonly verschil: number | null };
  }[];
}

/** Each variant with its sum, what it differs from the first, and what is open in any of them, once. */
export function vergelijkingsbrief(schrijver: Schrijver, antwoord: Vergelijking): string[] {
  const { zin, tijd } = schrijver;
  const perVariant = antwoord.varianten.flatMap(({ id, voorgesteld, antwoord: uitkomst }) => {
    const geschreven = brief(schrijver, uitkomst);
    return [zin.variant(id, voorgesteld), ...opening(geschreven, uitkomst), ...norm(geschreven, uitkomst)];
  });
  const verschillen = antwoord.verschillen.map(({ id, minutenPerWeek: { verschil } }) => {
    if (verschil === null) return zin.openVerschil(id);
    if (verschil === 0) return zin.geenVerschil(id);
    return zin.verschil(id, verschil > 0, zin.perWeek(tijd(Math.abs(verschil))));
  });
  const vragen = antwoord.varianten.flatMap(({ antwoord: uitkomst }) =>
    open(brief(schrijver, uitkomst), uitkomst),
  );
  return [...perVariant, ...verschillen, ...new Set(vragen), zin.slot()];
}
