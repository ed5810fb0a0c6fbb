import { REGELSETS } from "../../regelsets/index.ts";
import { heeftNorm, type Normregelset } from "../../regelsets/regelset.ts";
import { ongeldigeInvoer } from "../problem.ts";
import { kiesRegelset } from "../tabellen.ts";

/** The regelset with this id, which must have minutes. Refuses one that has none, and lists those that do. */
export function kiesNorm(id: string): Normregelset {
  const regelset = kiesRegelset(id);
  if (heeftNorm(regelset)) return regelset;
  const toegestaan = [...REGELSETS.values()].filter(heeftNorm).map((ander) => ander.id);
  const melding = `De regelset ${id} heeft geen normtijden.`;
  throw ongeldigeInvoer([{ pad: "/regelset", code: "niet-toegestaan", melding, toegestaan }]);
}
