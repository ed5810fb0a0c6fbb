import { and, eq, getTableColumns, gt, isNull, lte, or, type SQL } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { TabelFout } from "./fout.ts";
import type { Tabel } from "./rijen.ts";
import {
  activiteit,
  begeleidingsnorm,
  bron,
  gemeente,
  normtijd,
  parameter,
  regel,
  regelset,
} from "./schema.ts";

/** A row of which nothing is certain yet but its document and the period that it says it holds in. */
export interface RuweRij {
  readonly bron: string;
  readonly geldigVan: string;
  readonly geldigTot: string | null;
}

/**
 * All rows of one regelset, of every period, as the tables stood at one instant (`stand`: UTC, to the second).
 * Not checked yet.
 */
export type RuweTabellen = { readonly stand: string } & Readonly<Record<Tabel, readonly RuweRij[]>>;

const inGebruik = (
  tabel: Record<"vastgelegdOp" | "ingetrokkenOp", SQLiteColumn>,
  stand: string,
): SQL | undefined =>
  and(lte(tabel.vastgelegdOp, stand), or(isNull(tabel.ingetrokkenOp), gt(tabel.ingetrokkenOp, stand)));

/** The columns that count: `id` and `ingetrokkenOp` say nothing about the rules at an earlier instant. */
function kolommen<K extends Record<"id" | "ingetrokkenOp", SQLiteColumn>>(
  alle: K,
): Omit<K, "id" | "ingetrokkenOp"> {
  const { id: _id, ingetrokkenOp: _ingetrokkenOp, ...rest } = alle;
  return rest;
}

/** Reads the tables of a regelset as they stood at `stand`, in one batch. Throws `TabelFout` if D1 does not answer. */
export async function leesTabellen(db: D1Database, id: string, stand: string): Promise<RuweTabellen> {
  const d1 = drizzle(db);
  try {
    const [bronnen, regelsets, gemeenten, normtijden, parameters, activiteiten, begeleidingsnormen, regels] =
      await d1.batch([
        d1
          .select(kolommen(getTableColumns(bron)))
          .from(bron)
          .where(inGebruik(bron, stand))
          .orderBy(bron.bron),
        d1
          .select(kolommen(getTableColumns(regelset)))
          .from(regelset)
          .where(and(eq(regelset.regelset, id), inGebruik(regelset, stand)))
          .orderBy(regelset.geldigVan),
        d1
          .select(kolommen(getTableColumns(gemeente)))
          .from(gemeente)
          .where(and(eq(gemeente.regelset, id), inGebruik(gemeente, stand)))
          .orderBy(gemeente.gemeentecode),
        d1
          .select(kolommen(getTableColumns(normtijd)))
          .from(normtijd)
          .where(and(eq(normtijd.regelset, id), inGebruik(normtijd, stand)))
          .orderBy(normtijd.id),
        d1
          .select(kolommen(getTableColumns(parameter)))
          .from(parameter)
          .where(and(eq(parameter.regelset, id), inGebruik(parameter, stand)))
          .orderBy(parameter.id),
        d1
          .select(kolommen(getTableColumns(activiteit)))
          .from(activiteit)
          .where(and(eq(activiteit.regelset, id), inGebruik(activiteit, stand)))
          .orderBy(activiteit.id),
        d1
          .select(kolommen(getTableColumns(begeleidingsnorm)))
          .from(begeleidingsnorm)
          .where(and(eq(begeleidingsnorm.regelset, id), inGebruik(begeleidingsnorm, stand)))
          .orderBy(begeleidingsnorm.id),
        d1
          .select(kolommen(getTableColumns(regel)))
          .from(regel)
          .where(and(eq(regel.regelset, id), inGebruik(regel, stand)))
          .orderBy(regel.id),
      ]);
    return {
      stand,
      bron: bronnen,
      regelset: regelsets,
      gemeente: gemeenten,
      normtijd: normtijden,
      parameter: parameters,
      activiteit: activiteiten,
      begeleidingsnorm: begeleidingsnormen,
      regel: regels,
    };
  } catch (oorzaak) {
    throw new TabelFout(null, "D1 did not answer", oorzaak);
  }
}
