import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { TabelFout } from "../../src/tabellen/fout.ts";
import { leesTabellen } from "../../src/tabellen/lees.ts";
import { momentopname } from "../../src/tabellen/momentopname.ts";
import {
  intrekking,
  rijVan,
  tabelvormen,
  toevoeging,
  type Velden,
  verbeter,
  verseProef,
  voegToe,
  voorbeeldrij,
} from "../hulp/proefdb.ts";
import { PEILDATUM, regelsetVan } from "../hulp/tabellen.ts";

const db = env.PROEF;
const vormen = await tabelvormen(env.DB);
beforeAll(verseProef);

const vormVan = (tabel: string) => {
  const vorm = vormen.find((een) => een.tabel === tabel);
  if (vorm === undefined) throw new Error(`no table ${tabel}`);
  return vorm;
};
const voeg = (tabel: string, velden: Velden) => voegToe(db, tabel, voorbeeldrij(vormVan(tabel), velden));

/** What holds of every dated table, holds of these by bewaking.test.ts; here is what only they have. */
describe.each(["frequenties", "opties"])("begeleidingsnorm.%s", (kolom) => {
  it.each(["[]", "[0]", '["wekelijks", "maandelijks"]', " [1, 2] "])("takes %j", async (lijst) => {
    expect(await voeg("begeleidingsnorm", { [kolom]: lijst })).toBeGreaterThan(0);
  });

  it.each(["{}", '{"a": []}', '"[]"', "1", "null", "true"])("refuses %j, which is no list", (lijst) =>
    expect(voeg("begeleidingsnorm", { [kolom]: lijst })).rejects.toThrow(
      "CHECK constraint failed: begeleidingsnorm_lijsten",
    ),
  );

  it.each(["", "wekelijks", "[1,", "[]]"])("refuses %j, which is no JSON", (lijst) =>
    expect(voeg("begeleidingsnorm", { [kolom]: lijst })).rejects.toThrow(/malformed JSON/),
  );
});

describe("activiteit: how often", () => {
  const NOOIT = { aantal: null, per: null, eenheid: null };
  const VAAK = { aantal: 2, per: 3, eenheid: "week" };
  const reden = "CHECK constraint failed: activiteit_frequentie";

  it("is given as a whole, or not at all", async () => {
    expect(await voeg("activiteit", VAAK)).toBeGreaterThan(0);
    expect(await voeg("activiteit", NOOIT)).toBeGreaterThan(0);
    for (const kolom of ["aantal", "per", "eenheid"] as const) {
      await expect(voeg("activiteit", { ...VAAK, [kolom]: null })).rejects.toThrow(reden);
      await expect(voeg("activiteit", { ...NOOIT, [kolom]: VAAK[kolom] })).rejects.toThrow(reden);
    }
  });

  it.each([0, -1, 0.5, 1.5, "twee", ""])("is not %j", async (getal) => {
    for (const kolom of ["aantal", "per"]) {
      await expect(voeg("activiteit", { ...VAAK, [kolom]: getal })).rejects.toThrow(reden);
    }
  });
});

describe("a cell of the table of Beekdaelen", () => {
  const CEL = { regelset: "beekdaelen", sleutel: "geld.samenDoen" };
  const OP = "2026-11-22T00:00:00Z";
  const opname = async (stand: string) =>
    momentopname(await leesTabellen(db, "beekdaelen", stand), PEILDATUM, regelsetVan("beekdaelen").sleutels);
  const cel = async (stand: string) => (await opname(stand))?.tabellen.begeleidingsnormen[CEL.sleutel];
  const sql = (tekst: string) => db.prepare(tekst).bind(CEL.sleutel).run();

  it("does not change, vanish or double", async () => {
    const rij = await rijVan(db, "begeleidingsnorm", CEL);
    await expect(sql("UPDATE begeleidingsnorm SET opties = '[0, 240]' WHERE sleutel = ?")).rejects.toThrow(
      /een rij kan alleen eenmaal worden ingetrokken/,
    );
    await expect(sql("DELETE FROM begeleidingsnorm WHERE sleutel = ?")).rejects.toThrow(
      /een rij wordt nooit verwijderd/,
    );
    await expect(
      toevoeging(db, "begeleidingsnorm", [{ ...rij, opties: "[0, 240]" }], "INSERT OR REPLACE").run(),
    ).rejects.toThrow(/overlapt met een rij van dezelfde sleutel/);
    expect(await rijVan(db, "begeleidingsnorm", CEL)).toEqual(rij);
  });

  it("is corrected by another row; the old one is still there for an earlier stand", async () => {
    await verbeter(db, "begeleidingsnorm", CEL, OP, { opties: "[0, 15]" });
    expect((await cel("2026-11-21T23:59:59Z"))?.opties).toEqual([0, 15, 30, 45, 60]);
    expect((await cel(OP))?.opties).toEqual([0, 15]);
  });

  // D1 itself takes JSON5; what reads the rows does not.
  it.each(['["veel"]', "[-15]", "[1.5]", "[null]", "[15,]", "['15']"])(
    "cannot be used with the options %s",
    async (opties) => {
      await verseProef();
      await verbeter(db, "begeleidingsnorm", CEL, OP, { opties });
      await expect(opname(OP)).rejects.toMatchObject({ tabel: "begeleidingsnorm" });
    },
  );

  it("cannot be missed", async () => {
    await verseProef();
    await intrekking(db, "begeleidingsnorm", CEL, OP).run();
    const fout = await opname(OP).catch((reden: unknown) => reden);
    expect(fout).toBeInstanceOf(TabelFout);
    expect(fout).toMatchObject({ tabel: "begeleidingsnorm" });
  });
});
