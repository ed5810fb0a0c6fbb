import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { getPlatformProxy } from "wrangler";
import type { Regelset } from "../src/regelsets/regelset.ts";
import { leesTabellen } from "../src/tabellen/lees.ts";
import { type Momentopname, momentopname } from "../src/tabellen/momentopname.ts";
import { standVan } from "../src/tabellen/tabelcache.ts";

export const PEILDATUM = "2026-11-21";
const MIGRATIES = join(import.meta.dirname, "../migrations");

/** The tables of a regelset by the real migrations, in a database that is gone afterwards. */
export async function tabellenVan(regelset: Regelset): Promise<Momentopname> {
  const { env, dispose } = await getPlatformProxy<{ DB: D1Database }>({ persist: false });
  try {
    const bestanden = readdirSync(MIGRATIES).filter((naam) => naam.endsWith(".sql"));
    for (const bestand of bestanden.sort()) {
      for (const opdracht of readFileSync(join(MIGRATIES, bestand), "utf8").split(
        "--> statement-breakpoint",
      )) {
        await env.DB.prepare(opdracht).run();
      }
    }
    const ruw = await leesTabellen(env.DB, regelset.id, standVan(Date.now()));
    const opname = await momentopname(ruw, PEILDATUM, regelset.sleutels);
    if (opname === undefined) throw new Error(`${regelset.id} is not in force on ${PEILDATUM}`);
    return opname;
  } finally {
    await dispose();
  }
}
