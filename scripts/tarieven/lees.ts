import { cellenVan } from "./csv.ts";
import type { Fout, Uitslag } from "./fout.ts";
import { type Regeltarief, tariefVan } from "./rij.ts";
import { tekstVan } from "./tekst.ts";

/** The tariffs of a file, with every fault in it, by line. */
export function leesBestand(bytes: Uint8Array): Uitslag<readonly Regeltarief[]> {
  const tekst = tekstVan(bytes);
  if (tekst.fouten.length > 0) return { waarde: [], fouten: tekst.fouten };
  const cellen = cellenVan(tekst.waarde);
  const rijen = cellen.waarde.map(tariefVan);
  const fouten: Fout[] = [...cellen.fouten, ...rijen.flatMap((rij) => rij.fouten)];
  return { waarde: rijen.flatMap((rij) => rij.waarde), fouten: fouten.sort((a, b) => a.regel - b.regel) };
}
