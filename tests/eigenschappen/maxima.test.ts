import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Tabellen } from "../../src/regels/tabellen.ts";
import type { Normberekening } from "../../src/regelsets/regelset.ts";
import { situatie, telFeiten, zonderFeiten } from "../hulp/situaties.ts";
import { normregelsetVan, tabellenVan } from "../hulp/tabellen.ts";

/** A date on which every regelset is in force. */
const PEILDATUM = "2027-03-01";
const MINUTEN_PER_UUR = 60;

type Rekenregel = Normberekening["regels"][number];

/** The maxima of the documents: which lines each holds for, and the row that gives it. */
const MAXIMA = [
  ["westerkwartier", "zwaar.extra.maximum", ({ onderdeel }: Rekenregel) => onderdeel === "extraInzet"],
  [
    "westerkwartier",
    "opvang.maximum",
    ({ regel }: Rekenregel) =>
      ["WK-b1-14-kind-opvang", "WK-b1-14-kind-40", "WK-b1-14-kind-tijdelijk"].includes(regel),
  ],
  ["hhm-2019", "extraInzet.extraBezoek.maximum", ({ onderdeel }: Rekenregel) => onderdeel === "extraInzet"],
  ["hhm-2019", "kindzorg.maximum", ({ onderdeel }: Rekenregel) => onderdeel === "kindzorg"],
  ["beekdaelen", "extraInzet.maximum", ({ onderdeel }: Rekenregel) => onderdeel === "extraInzet"],
  ["beekdaelen", "instructie.maximum", ({ onderdeel }: Rekenregel) => onderdeel === "instructie"],
  ["beekdaelen", "overigeKenmerken.maximum", ({ onderdeel }: Rekenregel) => onderdeel === "overigeKenmerken"],
] as const;

describe.each(MAXIMA)("%s never gives more than %s", (id, sleutel, hoortErbij) => {
  let tabellen: Tabellen;
  beforeAll(async () => {
    tabellen = await tabellenVan(id, PEILDATUM);
  });

  it("whatever is asked and whatever is known", () => {
    const deels = situatie.chain((volledig) =>
      fc
        .array(fc.boolean(), { minLength: telFeiten(volledig), maxLength: telFeiten(volledig) })
        .map((weg) => zonderFeiten(volledig, (nummer) => weg[nummer] ?? false)),
    );
    let geraakt = 0;
    fc.assert(
      fc.property(fc.oneof(situatie, deels), (s) => {
        const rij = tabellen.parameters[sleutel];
        if (rij === undefined) throw new Error(`no row ${sleutel}`);
        const maximum = rij.eenheid === "urenPerWeek" ? rij.waarde * MINUTEN_PER_UUR : rij.waarde;
        const { regels } = normregelsetVan(id).normberekening(s, tabellen);
        const som = regels
          .filter(hoortErbij)
          .reduce(
            (totaal, { minutenPerWeek, bandbreedte }) =>
              totaal + (minutenPerWeek ?? bandbreedte?.maximum ?? 0),
            0,
          );
        if (som > 0) geraakt += 1;
        expect(som).toBeLessThanOrEqual(maximum);
        expect(som).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 500, seed: 20261121 },
    );
    expect(geraakt).toBeGreaterThan(0);
  });
});
