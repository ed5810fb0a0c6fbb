import { REGELSETS } from "../regelsets/index.ts";
import type { Regelset } from "../regelsets/regelset.ts";
import { ongeldigeInvoer, type Probleem } from "./problem.ts";

interface Zonder {
  readonly melding: string;
  readonly pad?: string;
  readonly code?: "niet-toegestaan" | "geen-regels";
}

/** The problem of a regelset whose document has no rules for what is asked, with the regelsets that have them. */
export function zonderRegels(
  heeft: (regelset: Regelset) => boolean,
  { melding, pad = "/regelset", code = "niet-toegestaan" }: Zonder,
): Probleem {
  const toegestaan = [...REGELSETS.values()].filter(heeft).map(({ id }) => id);
  return ongeldigeInvoer([{ pad, code, melding, toegestaan }]);
}
