import type { Momentopname } from "../tabellen/momentopname.ts";

/** The version of a regelset that an answer is given by. */
export function regelsetkop({ versie: rij }: Momentopname) {
  const { regelset: id, versie, geldigVan, geldigTot, geldigheid } = rij;
  return { id, versie, geldigVan, geldigTot, geldigheid };
}
