import { beforeAll, describe, expect, it } from "vitest";
import type { Tabellen } from "../../src/regels/tabellen.ts";
import type { Hulpvraag, Woning } from "../../src/regelsets/situatie.ts";
import { normregelsetVan, PEILDATUM, tabellenVan } from "../hulp/tabellen.ts";

/** What the lines of hhm-2019 say beside their minutes; the cases hold the minutes themselves. */

const hhm = normregelsetVan("hhm-2019");
let tabellen: Tabellen;
beforeAll(async () => {
  tabellen = await tabellenVan("hhm-2019", PEILDATUM);
});

const VOLLEDIG = { lichtHuishoudelijkWerk: "volledig", zwaarHuishoudelijkWerk: "volledig" } as const;
const lijnen = (hulpvraag: Hulpvraag, woning: Woning = { overigeKamersInGebruik: 1 }) =>
  hhm.normberekening({ woning, hulpvraag }, tabellen).regels;

describe("a line that the document leaves to a person", () => {
  it("has the bounds of the deduction for part of the light work: all of it or none", () => {
    const { soort, bandbreedte } =
      lijnen({ ...VOLLEDIG, lichtHuishoudelijkWerk: "hoogLaag" }).find(
        ({ regel }) => regel === "NK-minder-licht-15",
      ) ?? {};
    expect({ soort, bandbreedte }).toEqual({
      soort: "vermindering",
      bandbreedte: { minimum: -15, maximum: 0 },
    });
  });

  it("has the bounds of an extra visit for the toilet alone: less than 60", () => {
    const extraInzet = {
      minutenPerWeek: 60,
      extraBezoek: true,
      alleenToilet: true,
      objectieveNoodzaak: true,
    };
    const lijn = lijnen({ ...VOLLEDIG, extraInzet }).find(({ onderdeel }) => onderdeel === "extraInzet");
    expect(lijn?.bandbreedte).toEqual({ minimum: 0, maximum: 59 });
  });
});

describe("the readings that are taken", () => {
  it.each(["NK-basis-125", "NK-overige-ruimten-5"])("are told on the line of %s", (regel) => {
    expect(lijnen(VOLLEDIG).find((lijn) => lijn.regel === regel)?.interpretatie).toMatch(/Gelezen als/);
  });
});

describe("what another framework may borrow", () => {
  it("has each line under its own part", () => {
    const { stappen } = hhm.normdeel(
      {
        woning: { overigeKamersInGebruik: 1 },
        hulpvraag: {
          ...VOLLEDIG,
          extraInzet: { minutenPerWeek: 30, objectieveNoodzaak: true },
          organisatie: true,
          leerbaar: false,
          maaltijden: { broodmaaltijdDagenPerWeek: 7 },
        },
      },
      tabellen,
    );
    expect(stappen.map(({ onderdeel, minutenPerWeek }) => [onderdeel, minutenPerWeek.minimum])).toEqual([
      ["schoonEnLeefbaarHuis", 125],
      ["schoonEnLeefbaarHuis", 5],
      ["extraInzet", 30],
      ["organisatie", 30],
      ["maaltijden", 140],
    ]);
  });
});
