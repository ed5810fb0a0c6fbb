import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Tabellen } from "../../src/regels/tabellen.ts";
import { brief } from "../../src/uitleg/brief.ts";
import { open } from "../../src/uitleg/delen.ts";
import { norm } from "../../src/uitleg/norm.ts";
import { opmaak } from "../../src/uitleg/opmaak.ts";
import { schrijver } from "../../src/uitleg/schrijver.ts";
import { TALEN } from "../../src/uitleg/taal.ts";
import { mal, vertaal } from "../../src/uitleg/vertaling.ts";
import { situatie, telFeiten, zonderFeiten } from "../hulp/situaties.ts";
import { normregelsetVan, tabellenVan } from "../hulp/tabellen.ts";

const PEILDATUM = "2027-03-01";
const REGELSETS = ["westerkwartier", "hhm-2019", "beekdaelen", "midden-limburg", "bommelerwaard"];

/** A text back to the minutes that it tells: the inverse of how they are written. */
function gelezen(tekst: string): number {
  const uren = /(\d+) (?:uur|hours?)/.exec(tekst)?.[1] ?? "0";
  const minuten = /(\d+) (?:minuten|minuut|minutes?)/.exec(tekst)?.[1] ?? "0";
  return Number(uren) * 60 + Number(minuten);
}

const ongezien = situatie.chain((volledig) =>
  fc
    .array(fc.boolean(), { minLength: telFeiten(volledig), maxLength: telFeiten(volledig) })
    .map((weg) => zonderFeiten(volledig, (nummer) => weg[nummer] ?? false)),
);

it.each(TALEN)("time in words (%s) reads back as the same minutes", (taal) => {
  fc.assert(
    fc.property(fc.nat(10_000), (minuten) => {
      expect(gelezen(opmaak(taal).tijd(minuten))).toBe(minuten);
    }),
  );
});

describe.each(REGELSETS)("an explanation of %s", (id) => {
  let tabellen: Tabellen;
  beforeAll(async () => {
    tabellen = await tabellenVan(id, PEILDATUM);
  });

  it.each(TALEN)("tells each line of the sum in order, with its minutes and place (%s)", (taal) => {
    fc.assert(
      fc.property(fc.oneof(situatie, ongezien), (s) => {
        const antwoord = normregelsetVan(id).normberekening(s, tabellen);
        const zinnen = norm(
          brief(
            schrijver(taal, (tekst) => tekst),
            antwoord,
          ),
          antwoord,
        );
        for (const [nummer, { omschrijving, minutenPerWeek, bron }] of antwoord.regels.entries()) {
          const zin = zinnen[nummer] ?? "";
          expect(zin).toContain(omschrijving.replace(/\.$/, ""));
          expect(zin).toContain(bron.plaats);
          if (minutenPerWeek !== null && minutenPerWeek !== 0) {
            expect(zin).toContain(opmaak(taal).tijd(Math.abs(minutenPerWeek)));
          }
        }
        const totaal = zinnen[antwoord.regels.length] ?? "";
        if (antwoord.minutenPerWeek !== null) expect(gelezen(totaal)).toBe(antwoord.minutenPerWeek);
      }),
      { numRuns: 50 },
    );
  });
});

it("a letter asks at most ten questions, and tells how many there are besides", () => {
  fc.assert(
    fc.property(fc.nat(40), (aantal) => {
      const ontbrekend = Array.from({ length: aantal }, (_, nummer) => ({ vraag: `Vraag ${nummer}?` }));
      const leeg = { ontbrekend, oordeel: [] };
      const zinnen = open(
        brief(
          schrijver("nl", (tekst) => tekst),
          {},
        ),
        leeg,
      );
      expect(zinnen.slice(0, 10)).toEqual(
        ontbrekend.slice(0, 10).map(({ vraag }) => `Nog niet bekend: ${vraag}`),
      );
      if (aantal <= 10) expect(zinnen.length).toBe(aantal);
      else if (aantal === 11) expect(zinnen.slice(10)).toEqual(["Er is nog 1 andere vraag."]);
      else expect(zinnen.slice(10)).toEqual([`Er zijn nog ${aantal - 10} andere vragen.`]);
    }),
  );
});

describe("a translation", () => {
  it("keeps every figure and id of its text", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(999), { maxLength: 4 }), (getallen) => {
        const tekst = `Een kind van ${getallen.join(" of ")} jaar`;
        const vertalingen = new Map([
          [mal(tekst).mal, `A child of ${getallen.map((_, n) => `{${n}}`).join(" or ")}`],
        ]);
        expect(vertaal(vertalingen, tekst)).toBe(`A child of ${getallen.join(" or ")}`);
      }),
    );
  });

  it("of a text that has none is the Dutch between quotation marks", () => {
    expect(vertaal(new Map(), "Niet vertaald.")).toBe("“Niet vertaald.”");
  });

  it("leaves the id of a person open", () => {
    const vertalingen = new Map([
      ["Over het lid met id {0}: ", "On member {0}: "],
      ["Kan dit voor {0}?", "Is this possible before {0}?"],
    ]);
    expect(vertaal(vertalingen, "Over het lid met id oma-2: Kan dit voor 2027?")).toBe(
      "On member oma-2: Is this possible before 2027?",
    );
  });
});
