import type { Momentopname } from "../../tabellen/momentopname.ts";

/** The document of a row and where in it the row stands. */
export function bronVan({ rijen }: Momentopname, bron: string, plaats: string) {
  const document = rijen.bron.find((rij) => rij.bron === bron);
  return { document: document?.titel ?? bron, plaats, url: document?.url ?? null };
}
