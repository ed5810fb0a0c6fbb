import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import {
  intrekking,
  rijVan,
  tabelvormen,
  type Velden,
  verseProef,
  voegToe,
  voorbeeldrij,
} from "../hulp/proefdb.ts";

const db = env.PROEF;
const vormen = await tabelvormen(env.DB);
beforeAll(verseProef);

const vormVan = (tabel: string) => {
  const vorm = vormen.find((een) => een.tabel === tabel);
  if (vorm === undefined) throw new Error(`no table ${tabel}`);
  return vorm;
};
const neemAan = async (tabel: string, velden: Velden) => {
  const rij = voorbeeldrij(vormVan(tabel), velden);
  const id = await voegToe(db, tabel, rij);
  expect(await rijVan(db, tabel, { id })).toEqual(rij);
};
const weiger = (tabel: string, velden: Velden, reden: RegExp | string) =>
  expect(voegToe(db, tabel, voorbeeldrij(vormVan(tabel), velden))).rejects.toThrow(reden);

const GEEN_DATUM = [
  "2026-02-30",
  "2026-02-29",
  "2026-13-01",
  "2026-00-10",
  "2026-2-1",
  "20260201",
  "01-02-2026",
  "2026-02-01 ",
  "2026-02-01T00:00:00Z",
  "2026-02",
  "morgen",
  "",
  "10000-01-01",
  2461072.5,
];
const GEEN_TIJDSTIP = [
  "2026-11-21T00:00:00.5Z",
  "2026-11-21T00:00:00.000Z",
  "2026-11-21T00:00:00+00:00",
  "2026-11-21T01:00:00+01:00",
  "2026-11-21T00:00:00",
  "2026-11-21 00:00:00Z",
  "2026-11-21T00:00Z",
  "2026-11-21t00:00:00z",
  "2026-02-30T00:00:00Z",
  "2026-11-21T24:00:00Z",
  "2026-11-21T23:60:00Z",
  "2026-11-21",
  "",
  1763683200,
];

describe.each(vormen)("$tabel", ({ tabel, kolommen }) => {
  it("takes a sound row, also one without what may be empty", async () => {
    await neemAan(tabel, {});
    const leeg = kolommen.filter(({ naam, verplicht }) => !verplicht && naam !== "id");
    await neemAan(tabel, Object.fromEntries(leeg.map(({ naam }) => [naam, null])));
  });

  it.each(kolommen.filter(({ naam, verplicht }) => verplicht && naam !== "id"))(
    "cannot do without $naam",
    ({ naam }) => weiger(tabel, { [naam]: null }, "NOT NULL"),
  );

  it.each(GEEN_DATUM)("refuses the date %j", async (datum) => {
    const reden = new RegExp(`CHECK constraint failed: ${tabel}_geldig`);
    await weiger(tabel, { geldig_van: datum, geldig_tot: null }, reden);
    await weiger(tabel, { geldig_tot: datum }, reden);
  });

  it.each(GEEN_TIJDSTIP)("refuses the instant %j", async (tijdstip) => {
    const reden = new RegExp(`CHECK constraint failed: ${tabel}_stand`);
    await weiger(tabel, { vastgelegd_op: tijdstip }, reden);
    await weiger(tabel, { ingetrokken_op: tijdstip }, reden);
    const id = await voegToe(db, tabel, voorbeeldrij(vormVan(tabel)));
    await expect(intrekking(db, tabel, { id }, String(tijdstip)).run()).rejects.toThrow(reden);
  });

  it("refuses a period that ends on or before its start", async () => {
    const reden = `CHECK constraint failed: ${tabel}_geldig_volgorde`;
    await weiger(tabel, { geldig_van: "2026-01-01", geldig_tot: "2026-01-01" }, reden);
    await weiger(tabel, { geldig_van: "2026-01-01", geldig_tot: "2025-12-31" }, reden);
    await neemAan(tabel, { geldig_van: "2026-01-01", geldig_tot: "2026-01-02" });
    await neemAan(tabel, { geldig_van: "2028-02-29", geldig_tot: null });
  });

  it("refuses a withdrawal on or before the recording", async () => {
    const reden = `CHECK constraint failed: ${tabel}_stand_volgorde`;
    const vastgelegd_op = "2026-11-21T10:00:00Z";
    for (const ingetrokken_op of ["2026-11-21T10:00:00Z", "2026-11-21T09:59:59Z"]) {
      await weiger(tabel, { vastgelegd_op, ingetrokken_op }, reden);
      const id = await voegToe(db, tabel, voorbeeldrij(vormVan(tabel), { vastgelegd_op }));
      await expect(intrekking(db, tabel, { id }, ingetrokken_op).run()).rejects.toThrow(reden);
    }
    const id = await voegToe(db, tabel, voorbeeldrij(vormVan(tabel), { vastgelegd_op }));
    await intrekking(db, tabel, { id }, "2026-11-21T10:00:01Z").run();
  });
});

describe.each([
  ["normtijd", "minuten"],
  ["normtijd", "minuten_maximum"],
  ["parameter", "waarde"],
])("%s.%s", (tabel, kolom) => {
  const rest: Velden = kolom === "minuten" ? { minuten_maximum: null } : {};

  it.each([-1, 1.5, 29.999, "tien", "", "1,5", "10 minuten"])("refuses %j", (waarde) =>
    weiger(tabel, { ...rest, [kolom]: waarde }, `CHECK constraint failed: ${tabel}_${kolom}`),
  );

  it.each([30, 10080])("takes %j", (waarde) => neemAan(tabel, { ...rest, [kolom]: waarde }));
});

describe("particulars", () => {
  it("zero is a number of minutes and a value", async () => {
    await neemAan("normtijd", { minuten: 0, minuten_maximum: null });
    await neemAan("normtijd", { minuten: 0, minuten_maximum: 1 });
    await neemAan("parameter", { waarde: 0 });
  });

  it("the upper bound of a range lies above the lower", async () => {
    const reden = "CHECK constraint failed: normtijd_minuten_maximum";
    await weiger("normtijd", { minuten: 10, minuten_maximum: 10 }, reden);
    await weiger("normtijd", { minuten: 10, minuten_maximum: 9 }, reden);
    await neemAan("normtijd", { minuten: 10, minuten_maximum: 11 });
  });

  it.each(["196", "19690", "196a", "", " 196", "1969 ", "-196", "19.6", "１９６９"])(
    "gemeentecode %j is refused",
    (gemeentecode) => weiger("gemeente", { gemeentecode }, "CHECK constraint failed: gemeente_code"),
  );

  it.each(["1969", "0003"])("gemeentecode %j is taken", (gemeentecode) =>
    neemAan("gemeente", { gemeentecode }),
  );

  it.each(["onbekend", "", "Vermeld", "afgeleid "])("geldigheid %j is refused", (geldigheid) =>
    weiger("regelset", { geldigheid }, "CHECK constraint failed: regelset_geldigheid"),
  );

  it.each(["vermeld", "afgeleid"])("geldigheid %j is taken", (geldigheid) =>
    neemAan("regelset", { geldigheid }),
  );
});
