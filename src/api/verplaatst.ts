import { type Fout, ongeldigeInvoer, Probleem } from "./problem.ts";

/** The faults of a problem with bad input, as they stand in a request that holds the input at `pad`; else undefined. */
export function foutenOnder(pad: string, fout: unknown): Fout[] | undefined {
  if (!(fout instanceof Probleem) || fout.status !== 400) return undefined;
  const { fouten, detail } = fout.velden;
  if (fouten === undefined) return [{ pad, code: fout.soort, melding: detail }];
  return fouten.map((een) => ({ ...een, pad: `${pad}${een.pad}` }));
}

/** Does a calculation on input that stands at `pad` of the request: its faults are told as they stand there. */
export async function onder<T>(pad: string, doe: () => Promise<T>): Promise<T> {
  try {
    return await doe();
  } catch (fout) {
    const fouten = foutenOnder(pad, fout);
    throw fouten ? ongeldigeInvoer(fouten) : fout;
  }
}
