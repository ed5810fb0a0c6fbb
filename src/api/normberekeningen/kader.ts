import type { Kader, Regelset } from "../../regelsets/regelset.ts";
import type { Momentopname } from "../../tabellen/momentopname.ts";
import { ongeldigeInvoer } from "../problem.ts";
import type { Rekenbron } from "../rekenbron.ts";
import { tabellenOp } from "../tabellen.ts";
import { kiesNorm } from "./norm.ts";

interface Gekozen {
  readonly opname: Momentopname;
  readonly kader: Kader;
}

/**
 * The other framework that a caller names, with its tables as they stood when those of the regelset were read.
 * Refuses a framework that the document of the regelset does not refer to.
 */
export async function kiesKader(
  bron: Rekenbron,
  regelset: Regelset,
  id: string | undefined,
  peildatum: string,
  stand: string,
): Promise<Gekozen | undefined> {
  if (id === undefined) return undefined;
  if (!regelset.normenkaders.includes(id)) {
    const toegestaan = regelset.normenkaders;
    const melding = `Het document van ${regelset.id} verwijst niet naar dit normenkader.`;
    throw ongeldigeInvoer([{ pad: "/normenkader", code: "niet-toegestaan", melding, toegestaan }]);
  }
  const ander = kiesNorm(id);
  const opname = await tabellenOp(bron, ander, peildatum, stand);
  return { opname, kader: { id, normdeel: (situatie) => ander.normdeel(situatie, opname.tabellen) } };
}
