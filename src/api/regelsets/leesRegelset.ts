import { dagInNederland } from "../../regels/kalenderdag.ts";
import { regelsetkop } from "../kop.ts";
import type { Rekenbron } from "../rekenbron.ts";
import { kiesRegelset, tabellenOp } from "../tabellen.ts";

interface Vraag {
  readonly peildatum?: string | undefined;
  readonly stand?: string | undefined;
}

/** The tables of a regelset that a question is about, by default those of today, with the head of the answer. */
export async function leesRegelset(
  bron: Rekenbron,
  id: string,
  { peildatum = dagInNederland(bron.var.nu), stand }: Vraag,
) {
  const regelset = kiesRegelset(id);
  const opname = await tabellenOp(bron, regelset, peildatum, stand);
  const { stand: gelezenOp, tabelVersie } = opname;
  return {
    regelset,
    opname,
    kop: { regelset: regelsetkop(opname), peildatum, stand: gelezenOp, tabelVersie },
  };
}
