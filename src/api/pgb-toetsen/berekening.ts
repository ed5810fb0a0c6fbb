import type { Toetsuitkomst } from "../../regels/toetsuitkomst.ts";
import { landelijk } from "../../regelsets/landelijk/index.ts";
import type { Momentopname } from "../../tabellen/momentopname.ts";
import { alsBrief } from "../../uitleg/delen.ts";
import { toets } from "../../uitleg/toets.ts";
import { definieerBerekening } from "../berekening.ts";
import { regelsetkop } from "../kop.ts";
import { kwitantie } from "../kwitantie.ts";
import type { Rekenbron } from "../rekenbron.ts";
import { kiesRegelset, tabellenOp } from "../tabellen.ts";
import { samengevoegd } from "../toetsen/samengevoegd.ts";
import { voerUit } from "../toetsen/toets.ts";
import { toonToets } from "../toetsen/toon.ts";
import { zonderToets } from "../toetsen/zonder.ts";
import type * as z from "../zod.ts";
import { antwoord, verzoek } from "./schema.ts";

/** Whether a personal budget can be given, by the document and by the law. */
export async function bereken(bron: Rekenbron, { stand, ...invoer }: z.output<typeof verzoek>) {
  const { peildatum } = invoer;
  const regelset = kiesRegelset(invoer.regelset);
  const lagen: { readonly opname: Momentopname; readonly uitkomst: Toetsuitkomst }[] = [];
  for (const laag of [regelset, landelijk]) {
    const test = laag.toetsing.pgb;
    if (test === undefined || lagen.some(({ opname }) => opname.versie.regelset === laag.id)) continue;
    const opname = await tabellenOp(bron, laag, peildatum, lagen[0]?.opname.stand ?? stand);
    lagen.push({ opname, uitkomst: voerUit(test, laag, opname, { ...invoer, stand }) });
  }
  const [eerste] = lagen;
  if (eerste === undefined) throw zonderToets(regelset, "pgb");
  return {
    regelset: regelsetkop(eerste.opname),
    peildatum,
    ...samengevoegd(lagen.map(({ uitkomst }) => uitkomst)),
    lagen: lagen.map(({ opname, uitkomst }) => ({
      regelset: regelsetkop(opname),
      ...toonToets(uitkomst),
    })),
    kwitantie: await kwitantie(eerste.opname, invoer, { lagen: lagen.map(({ opname }) => opname) }),
  };
}

export const pgbToetsen = definieerBerekening({
  pad: "/pgb-toetsen",
  operationId: "toetsPgb",
  tag: "Toetsen",
  summary: "Toets of een pgb mogelijk is",
  description:
    "Toetst de voorwaarden en weigeringsgronden voor een persoonsgebonden budget: die van het document van de gemeente en die van de wet, elk als eigen laag.",
  geeft: "De uitkomst.",
  verzoek,
  antwoord,
  bereken,
  uitleg: alsBrief(toets("pgb")),
});
