import { env } from "cloudflare:workers";
import type { Tabellen } from "../../src/regels/tabellen.ts";
import { REGELSETS } from "../../src/regelsets/index.ts";
import { heeftNorm, type Normregelset, type Regelset } from "../../src/regelsets/regelset.ts";
import { leesTabellen } from "../../src/tabellen/lees.ts";
import { momentopname } from "../../src/tabellen/momentopname.ts";
import { standVan } from "../../src/tabellen/tabelcache.ts";

/** Now, as the Worker under test reads it: a correction that is still to come holds for neither. */
export const STAND = standVan(Date.now());
export const PEILDATUM = "2026-11-21";

/** A regelset, which must be there. */
export function regelsetVan(id: string): Regelset {
  const regelset = REGELSETS.get(id);
  if (regelset === undefined) throw new Error(`no regelset ${id}`);
  return regelset;
}

/** A regelset that has minutes. */
export function normregelsetVan(id: string): Normregelset {
  const regelset = regelsetVan(id);
  if (!heeftNorm(regelset)) throw new Error(`${id} has no minutes`);
  return regelset;
}

/** The tables of a regelset by the real migrations. */
export async function tabellenVan(id: string, peildatum: string): Promise<Tabellen> {
  const opname = await momentopname(
    await leesTabellen(env.DB, id, STAND),
    peildatum,
    regelsetVan(id).sleutels,
  );
  if (opname === undefined) throw new Error(`${id} is not in force on ${peildatum}`);
  return opname.tabellen;
}
