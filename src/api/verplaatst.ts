import { type Fout, ongeldigeInvoer, Probleem } from "./problem.ts";

/** Where a place of some input stands in the request that it was made from; both are JSON pointers. */
export type Padplaats = (pad: string) => string;

const valtOnder = (pad: string, begin: string): boolean => pad === begin || pad.startsWith(`${begin}/`);

/** A place by a table: the longest pointer that it falls under is replaced; a place in no row stays as it is. */
export function volgens(tabel: Readonly<Record<string, string>>): Padplaats {
  const rijen = Object.entries(tabel).sort(([een], [ander]) => ander.length - een.length);
  return (pad) => {
    const [van = "", naar = ""] = rijen.find(([begin]) => valtOnder(pad, begin)) ?? [];
    return `${naar}${pad.slice(van.length)}`;
  };
}

/** The faults of a problem with bad input, as they stand in the request that the input was made from; else undefined. */
function foutenOp(plaats: Padplaats, fout: unknown): Fout[] | undefined {
  if (!(fout instanceof Probleem) || fout.status !== 400) return undefined;
  const { fouten, detail } = fout.velden;
  if (fouten === undefined) return [{ pad: plaats(""), code: fout.soort, melding: detail }];
  return fouten.map((een) => ({ ...een, pad: plaats(een.pad) }));
}

/** The faults of a problem with bad input, as they stand in a request that holds the input at `pad`; else undefined. */
export const foutenOnder = (pad: string, fout: unknown): Fout[] | undefined =>
  foutenOp(volgens({ "": pad }), fout);

/** Does a calculation on input that was made from a request: a problem tells its faults as they stand in that request. */
export async function opPlaats<T>(plaats: Padplaats, doe: () => Promise<T>): Promise<T> {
  try {
    return await doe();
  } catch (fout) {
    const fouten = foutenOp(plaats, fout);
    throw fouten && fout instanceof Probleem ? new Probleem(fout.soort, { ...fout.velden, fouten }) : fout;
  }
}

/** Does a calculation on input that stands at `pad` of the request: its faults are those of the request. */
export async function onder<T>(pad: string, doe: () => Promise<T>): Promise<T> {
  try {
    return await doe();
  } catch (fout) {
    const fouten = foutenOnder(pad, fout);
    throw fouten ? ongeldigeInvoer(fouten) : fout;
  }
}
