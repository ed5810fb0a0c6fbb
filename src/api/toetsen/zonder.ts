import { REGELSETS } from "../../regelsets/index.ts";
import type { Regelset, Toetsing } from "../../regelsets/regelset.ts";
import { ongeldigeInvoer, type Probleem } from "../problem.ts";

/** The problem of a regelset whose document lacks a kind of test, with those that have it. */
export function zonderToets({ id }: Regelset, soort: keyof Toetsing): Probleem {
  const toegestaan = [...REGELSETS.values()]
    .filter(({ toetsing }) => toetsing[soort])
    .map((regelset) => regelset.id);
  const melding = `Het document van ${id} heeft hier geen regels voor.`;
  return ongeldigeInvoer([{ pad: "/regelset", code: "geen-regels", melding, toegestaan }]);
}
