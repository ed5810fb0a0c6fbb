import { TabelFout } from "../../tabellen/fout.ts";
import type { Momentopname } from "../../tabellen/momentopname.ts";

/** The document of a row and where in it the row stands. Throws `TabelFout` where the document is not there. */
export function bronVan({ rijen }: Momentopname, bron: string, plaats: string) {
  const document = rijen.bron.find((rij) => rij.bron === bron);
  if (document === undefined) throw new TabelFout("bron", `no row for ${bron}`);
  return { document: document.titel, plaats, url: document.url };
}
