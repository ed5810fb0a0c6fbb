import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { eindeVan } from "../../src/regels/periode.ts";
import type { Tabellen } from "../../src/regels/tabellen.ts";
import type { Termijnantwoord, Termijnvraag } from "../../src/regels/termijn.ts";
import { berekenTermijnen, bewezenDoor } from "../../src/regels/termijnberekening.ts";
import { type Termijnenwet, termijnenwetUit } from "../../src/regels/termijnenwet.ts";
import { GEBEURTENISSEN, OMSTANDIGHEDEN, TERMIJNVRAGEN } from "../../src/regelsets/termijnen/feiten.ts";
import { regelsetVan, tabellenVan } from "../hulp/tabellen.ts";

/** A date on which every regelset is in force. */
const OP = "2027-03-01";
const dag = fc
  .integer({ min: 0, max: 1500 })
  .map((waarde) => eindeVan("2026-01-01", { waarde, eenheid: "dagen" }));

const gebeurtenissen = fc
  .record(
    Object.fromEntries(
      Object.keys(GEBEURTENISSEN).map((naam) => [
        naam,
        naam === "oproep" ? dag.map((datum) => `${datum}T12:00:00Z`) : dag,
      ]),
    ),
  )
  // An investigation that begins before the melding is refused.
  .map((dagen) => {
    const { melding, onderzoekStart } = dagen;
    if (melding === undefined || onderzoekStart === undefined || melding <= onderzoekStart) return dagen;
    return { ...dagen, melding: onderzoekStart, onderzoekStart: melding };
  });
const omstandigheden = fc.record(
  Object.fromEntries(Object.keys(OMSTANDIGHEDEN).map((naam) => [naam, fc.boolean()])),
);
const namen = [...Object.keys(GEBEURTENISSEN), ...Object.keys(OMSTANDIGHEDEN)];
const weg = fc.array(fc.boolean(), { minLength: namen.length, maxLength: namen.length });

const zonder = <T>(feiten: Readonly<Record<string, T>>, verborgen: ReadonlySet<string>): Record<string, T> =>
  Object.fromEntries(Object.entries(feiten).filter(([naam]) => !verborgen.has(naam)));

describe.each(["westerkwartier", "beekdaelen", "midden-limburg", "bommelerwaard", "landelijk"])(
  "the terms of %s",
  (id) => {
    let tabellen: Tabellen;
    let wet: Termijnenwet;
    beforeAll(async () => {
      tabellen = await tabellenVan(id, OP);
      wet = termijnenwetUit(await tabellenVan("landelijk", OP));
    });
    const bereken = (vraag: Omit<Termijnvraag, "vragen">): Termijnantwoord => {
      const { termijnen } = regelsetVan(id);
      if (termijnen === undefined) throw new Error(`${id} has no terms`);
      return berekenTermijnen(termijnen, { ...vraag, vragen: TERMIJNVRAGEN }, tabellen, wet);
    };

    /** The circumstances without those that the days tell otherwise, which are refused. */
    const zonderTegenspraak = (vraag: Omit<Termijnvraag, "vragen">): Record<string, boolean | undefined> => {
      const { termijnen } = regelsetVan(id);
      if (termijnen === undefined) throw new Error(`${id} has no terms`);
      const bewezen = bewezenDoor(termijnen, bereken(vraag).termijnen);
      const waar = [...bewezen].map(([naam, { waarde }]) => [naam, waarde === "ja"]);
      return { ...vraag.omstandigheden, ...Object.fromEntries(waar) };
    };

    it("a settled answer never flips when facts are added, and the last possible day only comes earlier", () => {
      fc.assert(
        fc.property(dag, gebeurtenissen, omstandigheden, weg, (peildatum, dagen, rest, masker) => {
          const verborgen = new Set(namen.filter((_, nummer) => masker[nummer]));
          const kan = zonderTegenspraak({ peildatum, gebeurtenissen: dagen, omstandigheden: rest });
          const minder = bereken({
            peildatum,
            gebeurtenissen: zonder(dagen, verborgen),
            omstandigheden: zonder(kan, verborgen),
          });
          const meer = bereken({ peildatum, gebeurtenissen: dagen, omstandigheden: kan });
          expect(meer.ontbrekend).toEqual([]);
          minder.termijnen.forEach((eerst, nummer) => {
            const dan = meer.termijnen[nummer];
            if (eerst.geldt !== "onbekend") expect(dan?.geldt).toBe(eerst.geldt);
            if (eerst.status !== "onbekend") expect(dan?.status).toBe(eerst.status);
            if (eerst.gehaald !== "onbekend") expect(dan?.gehaald).toBe(eerst.gehaald);
            if (eerst.laatsteDag !== null) expect(dan?.laatsteDag).toBe(eerst.laatsteDag);
            if (eerst.nietLaterDan !== null && dan?.nietLaterDan)
              expect(dan.nietLaterDan <= eerst.nietLaterDan).toBe(true);
          });
          minder.gronden.forEach(({ uitkomst }, nummer) => {
            if (uitkomst !== "onbekend") expect(meer.gronden[nummer]?.uitkomst).toBe(uitkomst);
          });
        }),
      );
    });

    it("a term without a last day names what it waits for, and only such terms and conditions do", () => {
      fc.assert(
        fc.property(dag, gebeurtenissen, omstandigheden, weg, (peildatum, dagen, rest, masker) => {
          const verborgen = new Set(namen.filter((_, nummer) => masker[nummer]));
          const { termijnen, gronden, ontbrekend } = bereken({
            peildatum,
            gebeurtenissen: zonder(dagen, verborgen),
            omstandigheden: zonder(rest, verborgen),
          });
          const wachtend = new Set(ontbrekend.flatMap(({ regels }) => regels));
          const open = [
            ...termijnen.filter(
              ({ geldt, laatsteDag }) => geldt !== "nee" && (laatsteDag === null || geldt === "onbekend"),
            ),
            ...gronden.filter(({ uitkomst }) => uitkomst === "onbekend"),
          ];
          expect(wachtend).toEqual(new Set(open.map(({ regel }) => regel)));
        }),
      );
    });
  },
);
