import { foutenVan, pointer } from "./fouten.ts";
import { type Fout, ongeldigeInvoer } from "./problem.ts";
import type * as z from "./zod.ts";

/** A fault that shows only when parts of the input are held together. */
export interface Samenhangfout extends Omit<Fout, "pad"> {
  readonly pad: readonly PropertyKey[];
}

/** Finds faults of coherence in input of any form: what it cannot read it passes over. */
export type Samenhang = (invoer: unknown) => readonly Samenhangfout[];

const GEEN_SAMENHANG: Samenhang = () => [];

/**
 * The input as a schema gives it. Refuses it with every fault at once: those that were found `eerder`, those of form,
 * and those of coherence, which a schema itself looks for only where the form is right.
 */
export function keur<S extends z.ZodType>(
  schema: S,
  invoer: unknown,
  samenhang: Samenhang = GEEN_SAMENHANG,
  eerder: readonly Fout[] = [],
): z.output<S> {
  const uitslag = schema.safeParse(invoer);
  if (uitslag.success && eerder.length === 0) return uitslag.data;
  const vorm = uitslag.success ? [] : foutenVan(uitslag.error, invoer);
  const gemeld = new Set(vorm.map(({ pad, code }) => `${pad} ${code}`));
  const rest = samenhang(invoer)
    .map(({ pad, ...fout }) => ({ pad: pointer(pad), ...fout }))
    .filter(({ pad, code }) => !gemeld.has(`${pad} ${code}`));
  throw ongeldigeInvoer([...eerder, ...vorm, ...rest]);
}
