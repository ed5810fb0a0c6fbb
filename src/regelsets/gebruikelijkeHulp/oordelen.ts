import { type Context, evalueer } from "../../regels/evalueer.ts";
import type { Beoordeling, GebruikelijkeHulp } from "../../regels/gebruikelijkeHulp.ts";
import { isZekerIets, isZekerNiets } from "../../regels/mate.ts";
import { type Oordeel, oordeel } from "../../regels/oordeel.ts";
import type { Tabellen } from "../../regels/tabellen.ts";
import { oordelenIn } from "../../regels/voorwaardeoordelen.ts";
import type { Weging } from "./leden.ts";
import { ingevuld } from "./regel.ts";
import type { Taakuitkomst } from "./uitkomst.ts";
import { oordeelpad } from "./vragen.ts";

/** The member's facts, with what the test found about him. */
function metUitkomst({ c, mates }: Weging): Context {
  const alle = [...mates.values()];
  return {
    ...c,
    feiten: { ...c.feiten, draagtBij: alle.some(isZekerIets), kanBijdragen: !alle.every(isZekerNiets) },
  };
}

function raaktTaken({ taken, uitkomsten }: Beoordeling, gevonden: readonly Taakuitkomst[]): boolean {
  const binnen = gevonden.filter(({ taak }) => taken === undefined || taken.includes(taak));
  return (
    binnen.length > 0 &&
    (uitkomsten === undefined || binnen.some(({ uitkomst }) => uitkomsten.some((u) => u === uitkomst)))
  );
}

/** The questions that the document leaves to a person, where they bear on this household. */
export function oordelen(
  hulp: GebruikelijkeHulp,
  wegingen: readonly Weging[],
  taken: readonly Taakuitkomst[],
  tabellen: Tabellen,
): Oordeel[] {
  const wachten = new Set(
    [...hulp.overnames, ...hulp.vrijstellingen].flatMap(({ voorwaarde }) => oordelenIn(voorwaarde)),
  );
  return hulp.beoordelingen
    .filter((beoordeling) => raaktTaken(beoordeling, taken))
    .flatMap(({ regel, per, bij, vraag, ja, nee, aan }) => {
      const vindplaats = tabellen.regels[regel];
      if (vindplaats === undefined) throw new Error(`rule ${regel} has no place`);
      const leden = wegingen.filter(
        (weging) =>
          !weging.c.oordelen.has(regel) &&
          (bij === undefined || evalueer(bij, metUitkomst(weging)).waarde === "ja"),
      );
      const tekst = ingevuld(vraag, tabellen);
      const over = per === "lid" ? leden : leden.slice(0, 1);
      return over.map(({ id }) =>
        oordeel(vindplaats, {
          aan,
          vraag: per === "lid" ? `Over het lid met id ${id}: ${tekst}` : tekst,
          ja,
          nee,
          ...(wachten.has(regel) && { feit: oordeelpad(regel, per === "lid" ? id : undefined) }),
        }),
      );
    });
}
