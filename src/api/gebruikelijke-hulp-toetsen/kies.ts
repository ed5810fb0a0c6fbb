import type { GebruikelijkeHulp } from "../../regels/gebruikelijkeHulp.ts";
import type { Regelset } from "../../regelsets/regelset.ts";
import { type Fout, ongeldigeInvoer, type Probleem } from "../problem.ts";
import { zonderRegels } from "../zonderRegels.ts";

/** The problem of a regelset whose document has no rules on gebruikelijke hulp, with those that have. */
export function zonderGebruikelijkeHulp({ id }: Regelset, pad: string): Probleem {
  const melding = `Het document van ${id} heeft geen regels over gebruikelijke hulp.`;
  return zonderRegels((ander) => ander.gebruikelijkeHulp !== undefined, { melding, pad });
}

/** The rules of a regelset. Refuses tasks that its document has no rules for. */
export function kiesGebruikelijkeHulp(regelset: Regelset, taken: readonly string[]): GebruikelijkeHulp {
  const hulp = regelset.gebruikelijkeHulp;
  if (hulp === undefined) throw zonderGebruikelijkeHulp(regelset, "/regelset");
  const fouten = taken.flatMap((taak, nummer): Fout[] => {
    if (hulp.taken.includes(taak)) return [];
    const melding = `Het document van ${regelset.id} heeft geen regels over gebruikelijke hulp bij deze taak.`;
    return [{ pad: `/taken/${nummer}`, code: "niet-toegestaan", melding, toegestaan: hulp.taken }];
  });
  if (fouten.length > 0) throw ongeldigeInvoer(fouten);
  return hulp;
}
