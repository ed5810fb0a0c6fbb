import type { Regelset, Toetsing } from "../../regelsets/regelset.ts";
import type { Probleem } from "../problem.ts";
import { zonderRegels } from "../zonderRegels.ts";

/** The problem of a regelset whose document lacks a kind of test, with those that have it. */
export function zonderToets({ id }: Regelset, soort: keyof Toetsing): Probleem {
  const melding = `Het document van ${id} heeft hier geen regels voor.`;
  return zonderRegels(({ toetsing }) => toetsing[soort] !== undefined, { melding, code: "geen-regels" });
}
