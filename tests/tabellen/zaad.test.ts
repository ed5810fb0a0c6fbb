import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { REGELSETS } from "../../src/regelsets/index.ts";
import { leesTabellen } from "../../src/tabellen/lees.ts";
import { momentopname } from "../../src/tabellen/momentopname.ts";
import { RIJEN } from "../../src/tabellen/rijen.ts";
import { tabelvormen } from "../hulp/proefdb.ts";
import { STAND } from "../hulp/tabellen.ts";

const vormen = await tabelvormen(env.DB);
const behandelingen = import.meta.glob<Record<string, string>>("../../src/regelsets/*/behandeling.ts", {
  eager: true,
  import: "BEHANDELING",
});

/** The rows of a query that ought to give none. */
const gevonden = async (sql: string): Promise<unknown[]> => (await env.DB.prepare(sql).all()).results;

/** That a row holds, and is in force, for as long as another does. */
const dekt = (ander: string, rij: string): string =>
  `${ander}.ingetrokken_op IS NULL AND ${ander}.geldig_van <= ${rij}.geldig_van
   AND coalesce(${ander}.geldig_tot, '~') >= coalesce(${rij}.geldig_tot, '~')`;

it("seeds no tariff: an operator loads his own, each with its source in the row itself", async () => {
  expect(await gevonden("SELECT id FROM tarief")).toEqual([]);
});

describe.each(vormen.filter(({ tabel }) => tabel !== "tarief"))(
  "the seeded rows of $tabel",
  ({ tabel, kolommen }) => {
    const perRegelset = kolommen.some(({ naam }) => naam === "regelset");
    const vandezelfde = perRegelset ? "r.regelset = t.regelset" : "r.bron = t.bron";

    it("name a rule of the register that holds as long as they do", async () => {
      const zonder = await gevonden(
        `SELECT t.id, t.regel FROM ${tabel} AS t WHERE t.ingetrokken_op IS NULL AND NOT EXISTS (
         SELECT 1 FROM regel AS r WHERE r.regel = t.regel AND ${vandezelfde} AND ${dekt("r", "t")})`,
      );
      expect(zonder).toEqual([]);
    });

    it("name a document that is there as long as they hold", async () => {
      const zonder = await gevonden(
        `SELECT t.id, t.bron FROM ${tabel} AS t WHERE t.ingetrokken_op IS NULL AND NOT EXISTS (
         SELECT 1 FROM bron AS b WHERE b.bron = t.bron AND ${dekt("b", "t")})`,
      );
      expect(zonder).toEqual([]);
    });

    it("start in a version of their regelset", async () => {
      if (!perRegelset) return;
      const buiten = await gevonden(
        `SELECT t.id, t.regel FROM ${tabel} AS t WHERE t.ingetrokken_op IS NULL AND NOT EXISTS (
         SELECT 1 FROM regelset AS s
         WHERE s.regelset = t.regelset AND s.ingetrokken_op IS NULL AND s.geldig_van <= t.geldig_van
           AND coalesce(s.geldig_tot, '~') > t.geldig_van)`,
      );
      expect(buiten).toEqual([]);
    });
  },
);

describe("every rule that the code treats", () => {
  it.each(Object.entries(behandelingen))("is in the register: %s", async (pad, behandeling) => {
    const id = pad.split("/").at(-2) ?? "";
    const { results } = await env.DB.prepare(
      "SELECT regel FROM regel WHERE regelset = ? AND ingetrokken_op IS NULL",
    )
      .bind(id)
      .all<{ regel: string }>();
    const register = new Set(results.map(({ regel }) => regel));
    expect(Object.keys(behandeling).filter((regel) => !register.has(regel))).toEqual([]);
    expect(Object.keys(behandeling)).not.toEqual([]);
  });

  it("belongs to a regelset that is served", () => {
    expect(Object.keys(behandelingen).map((pad) => pad.split("/").at(-2))).toEqual(
      expect.arrayContaining([...REGELSETS.keys()]),
    );
  });
});

describe.each([...REGELSETS.values()])("regelset $id", (regelset) => {
  it("has only rows that a calculation may use", async () => {
    const ruw = await leesTabellen(env.DB, regelset.id, STAND);
    const schemas: [string, z.ZodType][] = Object.entries(RIJEN);
    for (const [tabel, schema] of schemas) {
      const rijen: readonly unknown[] = Reflect.get(ruw, tabel);
      const onjuist = rijen.filter((rij) => !schema.safeParse(rij).success);
      expect(onjuist, tabel).toEqual([]);
    }
  });

  it("has all that it needs on the first and last day of every version", async () => {
    const ruw = await leesTabellen(env.DB, regelset.id, STAND);
    expect(ruw.regelset).not.toEqual([]);
    for (const { geldigVan, geldigTot } of ruw.regelset) {
      const laatste = geldigTot === null ? "2030-12-31" : dagEerder(geldigTot);
      for (const datum of [geldigVan, laatste]) {
        const opname = await momentopname(ruw, datum, regelset.sleutels);
        expect(opname?.versie.geldigVan, datum).toBe(geldigVan);
      }
    }
  });
});

function dagEerder(datum: string): string {
  return new Date(Date.parse(datum) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}
