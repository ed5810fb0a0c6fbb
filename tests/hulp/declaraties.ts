import fc from "fast-check";
import type { Waarde } from "../../src/regels/evalueer.ts";
import { EENHEDEN } from "../../src/regelsets/declaratie/eenheid.ts";
import type { Declaratieregels } from "../../src/regelsets/declaratie/regels.ts";
import { TIJDSOORTEN } from "../../src/regelsets/declaratie/tijdsoort.ts";
import {
  DECLARATIEBERICHTEN,
  type Declaratievraag,
  REGELSOORTEN,
  REGELSTATUSSEN,
} from "../../src/regelsets/declaratie/vraag.ts";
import type { Toetsfeit } from "../../src/regelsets/toetsfeit.ts";

/** A fact, and whether it is left out of the request in which not everything is known. */
const feit = <T>(waarde: fc.Arbitrary<T>) => fc.record({ waarde, weg: fc.boolean() });
type Feit<T> = { readonly waarde: T; readonly weg: boolean };

const dag = fc
  .date({ min: new Date("2027-02-20"), max: new Date("2027-06-10"), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10));
const vak = fc.constantFrom(
  { van: "2027-03-01", totEnMet: "2027-03-31" },
  { van: "2027-03-01", totEnMet: "2027-03-15" },
  { van: "2027-04-01", totEnMet: "2027-04-30" },
);
const eenheid = fc.constantFrom(...EENHEDEN.slice(0, 2));
const aantal = fc.nat({ max: 20 });
const jaNee = fc.boolean();
const einde = fc.option(dag, { nil: null });

const eerdereRegel = fc.record({
  status: feit(fc.constantFrom(...REGELSTATUSSEN)),
  goedgekeurdOp: feit(dag),
  declaratieperiode: feit(vak),
  zelfdeProduct: feit(jaNee),
  periode: feit(vak),
  eenheid: feit(eenheid),
  aantal: feit(aantal),
});
const regel = fc.record({
  soort: fc.constantFrom(...REGELSOORTEN),
  periode: vak,
  eenheid,
  aantal,
  toewijzing: feit(fc.constantFrom("t1", "t2", null)),
  geleverdAantal: feit(aantal),
  tijd: feit(
    fc.array(
      fc.record({ soort: fc.constantFrom(...TIJDSOORTEN), minuten: fc.integer({ min: 1, max: 60 }) }),
      {
        maxLength: 4,
      },
    ),
  ),
  eerdereRegel,
  nieuwReferentienummer: feit(jaNee),
  verwijstNaarEerdereRegel: feit(jaNee),
});
const maand = fc.record({
  toegewezenAantal: feit(fc.nat({ max: 40 })),
  eerderGedeclareerdAantal: feit(aantal),
});
const toewijzing = fc.record({
  ontvangen301: feit(jaNee),
  verzonden305: feit(jaNee),
  van: feit(dag),
  totEnMet: feit(einde),
  beeindigdVanaf: feit(einde),
  eenheid: feit(eenheid),
  maart: maand,
  april: maand,
});

function waarde(toetsfeit: Toetsfeit): fc.Arbitrary<Waarde> {
  switch (toetsfeit.type) {
    case "jaNee":
      return jaNee;
    case "datum":
      return dag;
    case "geheelGetal":
    case "getal":
      return aantal;
    case "keuze":
      return fc.constantFrom(...toetsfeit.opties);
    case "lijst":
      return fc.subarray([...toetsfeit.opties]);
  }
}

/** The values that are known: all of them, or but for those that are left out. */
function bekend<T extends Readonly<Record<string, Feit<unknown>>>>(
  feiten: T,
  alles: boolean,
): { [N in keyof T]?: T[N]["waarde"] } {
  const uit: { [N in keyof T]?: T[N]["waarde"] } = {};
  for (const naam in feiten) if (alles || !feiten[naam]?.weg) uit[naam] = feiten[naam]?.waarde;
  return uit;
}

/** Declarations with what is known of them twice: everything, and a part of it. */
export function declaraties(regels: Declaratieregels): fc.Arbitrary<{
  readonly alles: Declaratievraag;
  readonly deel: Declaratievraag;
}> {
  const oordelen = [
    ...new Set(
      [regels.declaratie, regels.regel].flatMap((toets) => toets?.oordelen ?? []).map((o) => o.regel),
    ),
  ];
  return fc
    .record({
      kop: fc.record({
        bericht: feit(fc.constantFrom(...DECLARATIEBERICHTEN)),
        periode: feit(vak),
        ingediendOp: feit(dag),
        ontvangenOp: feit(dag),
      }),
      regels: fc.array(regel, { minLength: 1, maxLength: 4 }),
      t1: toewijzing,
      t2: toewijzing,
      feiten: fc.record(
        Object.fromEntries(Object.entries(regels.feiten).map(([naam, vraag]) => [naam, feit(waarde(vraag))])),
      ),
      oordelen: fc.record(Object.fromEntries(oordelen.map((naam) => [naam, feit(jaNee)]))),
    })
    .map((keuze) => {
      const maak = (alles: boolean): Declaratievraag => ({
        declaratie: {
          ...bekend(keuze.kop, alles),
          regels: keuze.regels.map(({ soort, periode, eerdereRegel: eerder, ...rest }, plek) => {
            const { eenheid: per, aantal: hoeveel, ...feiten } = rest;
            return {
              id: `r${plek}`,
              soort,
              periode,
              eenheid: per,
              aantal: hoeveel,
              ...bekend(feiten, alles),
              eerdereRegel: bekend(eerder, alles),
            };
          }),
        },
        toewijzingen: [
          { id: "t1", ...keuze.t1 },
          { id: "t2", ...keuze.t2 },
        ].map(({ id, maart, april, ...feiten }) => ({
          id,
          ...bekend(feiten, alles),
          maanden: [
            { maand: "2027-03", ...bekend(maart, alles) },
            { maand: "2027-04", ...bekend(april, alles) },
          ],
        })),
        feiten: bekend(keuze.feiten, alles),
        oordelen: new Map(
          Object.entries(keuze.oordelen).flatMap(([naam, oordeel]) =>
            alles || !oordeel.weg ? [[naam, oordeel.waarde] as const] : [],
          ),
        ),
      });
      return { alles: maak(true), deel: maak(false) };
    });
}
