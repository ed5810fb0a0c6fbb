import { antwoord, zeker } from "../../../regels/antwoord.ts";
import { lezing, type Toets, toets } from "../../../regels/begeleiding.ts";
import type { Feit } from "../../../regels/feit.ts";
import { type Grootheid, gegeven } from "../../../regels/grootheid.ts";
import type { Parameter } from "../../../regels/tabellen.ts";

export interface Keuze {
  readonly toets: Toets;
  readonly waarde: Grootheid;
  /** The row that says so; the first while none is chosen. */
  readonly rij: Parameter;
}

/** A number that must be one of those that a column of the document has. */
export function optie(
  waarde: number | undefined,
  feit: Feit,
  ...opties: readonly [Parameter, ...Parameter[]]
): Keuze {
  const toegestaan = opties.map((rij) => rij.waarde);
  const gekozen = opties.find((rij) => rij.waarde === waarde);
  const rij = gekozen ?? opties[0];
  return {
    rij,
    waarde: gegeven(waarde, feit, Math.min(...toegestaan), Math.max(...toegestaan)),
    toets: toets(rij, {
      omschrijving: gekozen?.omschrijving ?? `Dit aantal staat in de tabel (${toegestaan.join(", ")})`,
      antwoord: waarde === undefined ? antwoord(undefined, feit) : zeker(gekozen !== undefined),
      toegestaan,
      ...(gekozen && lezing(gekozen)),
    }),
  };
}
