import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { KOLOMMEN } from "./csv.ts";
import { DatabankFout, leesAanwezig, voerUit } from "./databank.ts";
import { invoegopdrachten } from "./sql.ts";

const MAP = mkdtempSync(join(tmpdir(), "tarieven-proef-"));
const DATABANK = { soort: "lokaal", map: MAP } as const;
const OP = "2026-11-28T00:00:00Z";
const SCRIPT = join(import.meta.dirname, "../tarieven.ts");
const MIGRATIES = join(import.meta.dirname, "../../migrations");
const KOP = KOLOMMEN.join(";");
const regel = (bedrag: string, van: string, tot: string) =>
  `1969;hulpBijHuishouden;pgbFormeel;uur;${bedrag};${van};${tot};Besluit van 't college;artikel 1;`;

/** Runs the import on a file with these lines. */
function importeer(regels: readonly string[], ...opties: readonly string[]) {
  const bestand = join(MAP, "tarieven.csv");
  writeFileSync(bestand, [KOP, ...regels].join("\n"));
  return draai(bestand, ...opties);
}
function draai(...opties: readonly string[]) {
  const { status, stdout, stderr } = spawnSync("node", [SCRIPT, ...opties, "--map", MAP], {
    encoding: "utf8",
  });
  return { status, uitvoer: `${stdout}${stderr}` };
}

beforeAll(() => {
  // The migrations that make the tables and their guards, and one that has a municipality.
  const nodig = /^(0000|0001|0002)_|_tarieven\.sql$/;
  const migraties = readdirSync(MIGRATIES).filter((naam) => nodig.test(naam));
  voerUit(
    DATABANK,
    migraties.sort().map((naam) => readFileSync(join(MIGRATIES, naam), "utf8")),
  );
});
afterAll(() => rmSync(MAP, { recursive: true }));

describe("npm run tarieven", () => {
  const EEN = regel("31,50", "2026-01-01", "2027-01-01");
  const TWEE = regel("32,00", "2027-01-01", "");

  it("shows what it would change, and changes nothing without --ja", () => {
    const { status, uitvoer } = importeer([EEN]);
    expect(status).toBe(0);
    expect(uitvoer).toContain(
      "+ regel 2: 1969 hulpBijHuishouden pgbFormeel, € 31,50 per uur, van 2026-01-01 tot 2027-01-01",
    );
    expect(uitvoer).toContain("Er is nog niets gewijzigd.");
  });

  it("adds with --ja, and changes nothing the second time", () => {
    const eerst = importeer([EEN], "--ja");
    expect([eerst.status, eerst.uitvoer]).toEqual([
      0,
      expect.stringContaining("1 toe te voegen, 0 al aanwezig.\nToegevoegd."),
    ]);
    const { status, uitvoer } = importeer([EEN], "--ja");
    expect([status, uitvoer]).toEqual([0, "0 toe te voegen, 1 al aanwezig.\nEr is niets te wijzigen.\n"]);
  });

  it("adds nothing of a file with one fault, and shows every fault with its line", () => {
    const { status, uitvoer } = importeer(
      [TWEE, regel("31,505", "2028-01-01", ""), regel("1", "2026-06-01", "2026-07-01")],
      "--ja",
    );
    expect(status).toBe(1);
    expect(uitvoer).toContain("regel 3: bedrag");
    expect(uitvoer).toContain("regel 4: Dit tarief overlapt met een tarief in de tabel: € 31,50");
    expect(uitvoer).toContain("2 fouten. Er is niets gewijzigd.");
  });

  it("refuses a file of 50 MB and one that is not there", () => {
    const groot = join(MAP, "groot.csv");
    writeFileSync(groot, Buffer.alloc(50_000_000, "1"));
    expect(draai(groot, "--ja")).toMatchObject({
      status: 1,
      uitvoer: expect.stringContaining("50000000 bytes"),
    });
    expect(draai(join(MAP, "geen.csv"))).toMatchObject({
      status: 1,
      uitvoer: expect.stringContaining("niet te lezen"),
    });
    expect(draai()).toMatchObject({ status: 1, uitvoer: expect.stringContaining("Gebruik:") });
  });

  it("keeps nothing of what the database refuses halfway", () => {
    const [eerste, ...meer] = leesAanwezig(DATABANK, OP).tarieven;
    if (eerste === undefined) throw new Error("no tariff");
    // What the runs above left behind: the one tariff of the one that was to change something.
    expect([eerste.eurocent, eerste.document, meer]).toEqual([3150, "Besluit van 't college", []]);
    // Enough for many statements, with the last one overlapping what is there.
    const nieuw = Array.from({ length: 60 }, (_, plek) => ({
      ...eerste,
      geldigVan: `${2100 + plek}-01-01`,
      geldigTot: `${2101 + plek}-01-01`,
    }));
    const opdrachten = invoegopdrachten([...nieuw, eerste], OP);
    expect(opdrachten.length).toBeGreaterThan(1);
    expect(() => voerUit(DATABANK, opdrachten)).toThrow(DatabankFout);
    expect(leesAanwezig(DATABANK, OP).tarieven).toEqual([eerste]);
  });
});
