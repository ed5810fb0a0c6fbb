import { heeftNorm, type Normregelset } from "../../regelsets/regelset.ts";
import { kiesRegelset } from "../tabellen.ts";
import { zonderRegels } from "../zonderRegels.ts";

/** The regelset with this id, which must have minutes. Refuses one that has none, and lists those that do. */
export function kiesNorm(id: string): Normregelset {
  const regelset = kiesRegelset(id);
  if (heeftNorm(regelset)) return regelset;
  const melding = `De regelset ${id} heeft geen normtijden.`;
  throw zonderRegels(heeftNorm, { melding });
}
