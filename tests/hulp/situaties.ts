import fc from "fast-check";
import {
  BOODSCHAPPEN,
  FREQUENTIES,
  GRONDEN,
  INSTRUCTIES,
  KINDACTIVITEITEN,
  LICHT,
  type Situatie,
  WASTAKEN,
  ZWAAR,
} from "../../src/regelsets/situatie.ts";

/** Arbitrary situations in which every fact is known; `zonderFeiten` takes facts away again. */

const jaNee = fc.boolean();
const minuten = fc.integer({ min: 0, max: 3000 });
const leeftijd = fc.integer({ min: 0, max: 100 });
const helften = (hoogste: number) => fc.integer({ min: 0, max: hoogste * 2 }).map((n) => n / 2);
const misschien = <T>(a: fc.Arbitrary<T>) => fc.option(a, { nil: undefined });
const deel = <T>(waarden: readonly T[]) => fc.subarray([...waarden], { minLength: 1 });
const dienst = { beschikbaar: jaNee, draagbaar: jaNee, adequaat: jaNee };

const leden = fc
  .record({
    client: leeftijd,
    partner: misschien(leeftijd),
    kinderen: fc.array(fc.integer({ min: 0, max: 25 }), { maxLength: 4 }),
    huisgenoot: misschien(leeftijd),
    kamerhuurder: misschien(leeftijd),
  })
  .map(({ client, partner, kinderen, huisgenoot, kamerhuurder }) => [
    { id: "c", rol: "client" as const, leeftijd: client },
    ...(partner === undefined ? [] : [{ id: "p", rol: "partner" as const, leeftijd: partner }]),
    ...kinderen.map((jaren, nummer) => ({ id: `k${nummer}`, rol: "kind" as const, leeftijd: jaren })),
    ...(huisgenoot === undefined ? [] : [{ id: "h", rol: "huisgenoot" as const, leeftijd: huisgenoot }]),
    ...(kamerhuurder === undefined
      ? []
      : [{ id: "u", rol: "kamerhuurder" as const, leeftijd: kamerhuurder }]),
  ]);

const hulpvraag = fc.record({
  lichtHuishoudelijkWerk: misschien(fc.constantFrom(...LICHT)),
  zwaarHuishoudelijkWerk: misschien(fc.constantFrom(...ZWAAR)),
  wasverzorging: misschien(
    fc.record({
      taak: fc.constantFrom(...WASTAKEN),
      strijkenNoodzakelijk: jaNee,
      strijkenMedischNoodzakelijk: jaNee,
      bedlegerig: jaNee,
      extraBewassing: jaNee,
    }),
  ),
  boodschappen: misschien(deel(BOODSCHAPPEN)),
  maaltijden: misschien(
    fc.record({
      broodmaaltijdDagenPerWeek: helften(7),
      opwarmenDagenPerWeek: helften(7),
      kokenKeerPerWeek: helften(7),
      personenWarmeMaaltijd: fc.constant(1),
      broodZonderMagnetron: jaNee,
    }),
  ),
  organisatie: misschien(jaNee),
  instructie: misschien(deel(INSTRUCTIES)),
  instructieMinutenPerWeek: fc.integer({ min: 0, max: 150 }),
  leerbaar: jaNee,
  frequentie: misschien(fc.constantFrom(...FREQUENTIES)),
  extraInzet: misschien(
    fc.record({
      minutenPerWeek: fc.integer({ min: 0, max: 120 }),
      gronden: fc.subarray([...GRONDEN]),
      woningGesaneerd: jaNee,
      overigeGrondErkend: jaNee,
      extraBezoek: jaNee,
      alleenToilet: jaNee,
      objectieveNoodzaak: jaNee,
      ernstigLonglijden: jaNee,
    }),
  ),
  veelTijdGesprekken: jaNee,
  afwasKeerPerWeek: helften(14),
});

const kindzorg = (ids: readonly string[]) =>
  ids.length === 0
    ? fc.constant([])
    : fc.array(
        fc.record({
          activiteit: fc.constantFrom(...KINDACTIVITEITEN),
          kinderen: fc.subarray([...ids], { minLength: 1 }),
          keerPerWeek: helften(14),
          minutenPerWeek: minuten,
        }),
        { maxLength: 4 },
      );

const voorliggend = fc.record({
  maaltijdservice: misschien(fc.record(dienst)),
  boodschappendienst: misschien(fc.record(dienst)),
  particuliereHulp: misschien(fc.record({ minutenPerWeek: fc.integer({ min: 0, max: 300 }) })),
});

const kindsituatie = fc.record({
  ouderTijdelijkNietInStaat: jaNee,
  kinderenGezond: jaNee,
  uitval: fc.constantFrom("eenOuder" as const, "beideOuders" as const),
  andereOuderInStaat: jaNee,
  gescheiden: jaNee,
  netwerkOplossing: jaNee,
  opvangvoorziening: fc.record(dienst),
  noodgeval: jaNee,
  volledigeOvername: jaNee,
  opvangDagenPerWeek: fc.integer({ min: 0, max: 7 }),
  smiToereikend: jaNee,
});

/** A situation in which no fact is missing. */
export const situatie: fc.Arbitrary<Situatie> = leden.chain((lijst) =>
  fc
    .record({
      huishouden: fc.record({ leden: fc.constant(lijst), partnerAfwezigMinutenPerWeek: minuten }),
      woning: fc.record({
        slaapkamersInGebruik: fc.integer({ min: 0, max: 6 }),
        overigeKamersInGebruik: fc.integer({ min: 0, max: 4 }),
        extraSlaapkamersInGebruik: fc.integer({ min: 0, max: 4 }),
        logeerkamers: fc.integer({ min: 0, max: 2 }),
        vaatwasser: jaNee,
        magnetron: jaNee,
        zeerGroot: jaNee,
        overigeKenmerken: misschien(
          fc.record({ minutenPerWeek: fc.integer({ min: 0, max: 40 }), objectieveNoodzaak: jaNee }),
        ),
      }),
      hulpvraag,
      kindzorg: kindzorg(lijst.filter(({ rol }) => rol === "kind").map(({ id }) => id)),
      voorliggend: misschien(voorliggend),
      kindsituatie: misschien(kindsituatie),
      huisdieren: misschien(
        fc.record({
          aantal: fc.integer({ min: 0, max: 5 }),
          objectiefExtraWerk: jaNee,
          medischOfFysiekGemotiveerd: jaNee,
          hulpdier: jaNee,
        }),
      ),
      ontvangtBegeleiding: jaNee,
      basisMinutenPerWeek: fc.integer({ min: 0, max: 300 }),
      regioMlo: jaNee,
      indicatie: fc.record({
        situatieStabiel: jaNee,
        veranderingVerwacht: jaNee,
        beschikteMinutenPerWeek: fc.integer({ min: 0, max: 600 }),
      }),
    })
    .map(({ kindzorg: zorg, hulpvraag: vraag, ...rest }) => ({
      ...rest,
      hulpvraag: { ...vraag, kindzorg: zorg },
    })),
);

/** Facts: what the rules ask. The rest of a situation is what is asked for. */
const FEITEN = new Set([
  "leeftijd",
  "slaapkamersInGebruik",
  "extraSlaapkamersInGebruik",
  "vaatwasser",
  "afwasKeerPerWeek",
  "magnetron",
  "overigeKamersInGebruik",
  "hulpdier",
  "alleenToilet",
  "ernstigLonglijden",
  "veelTijdGesprekken",
  "strijkenMedischNoodzakelijk",
  "personenWarmeMaaltijd",
  "broodZonderMagnetron",
  "noodgeval",
  "volledigeOvername",
  "opvangDagenPerWeek",
  "smiToereikend",
  "regioMlo",
  "situatieStabiel",
  "veranderingVerwacht",
  "beschikteMinutenPerWeek",
  "strijkenNoodzakelijk",
  "gronden",
  "woningGesaneerd",
  "overigeGrondErkend",
  "extraBezoek",
  "objectieveNoodzaak",
  "keerPerWeek",
  "minutenPerWeek",
  "partnerAfwezigMinutenPerWeek",
  "beschikbaar",
  "draagbaar",
  "adequaat",
  "ouderTijdelijkNietInStaat",
  "kinderenGezond",
  "uitval",
  "andereOuderInStaat",
  "netwerkOplossing",
  "aantal",
  "objectiefExtraWerk",
  "medischOfFysiekGemotiveerd",
  "ontvangtBegeleiding",
  "basisMinutenPerWeek",
  "instructieMinutenPerWeek",
  "leerbaar",
]);

/** How many facts a situation holds. */
export function telFeiten(waarde: unknown): number {
  if (Array.isArray(waarde))
    return waarde.reduce((som: number, deelwaarde) => som + telFeiten(deelwaarde), 0);
  if (typeof waarde !== "object" || waarde === null) return 0;
  return Object.entries(waarde).reduce(
    (som, [sleutel, deelwaarde]) => som + (FEITEN.has(sleutel) ? 1 : telFeiten(deelwaarde)),
    0,
  );
}

/** The situation without the facts for which `weg` says so, counted in the order in which they stand. */
export function zonderFeiten(volledig: Situatie, weg: (nummer: number) => boolean): Situatie {
  let nummer = 0;
  const kopie = (waarde: unknown): unknown => {
    if (Array.isArray(waarde)) return waarde.map(kopie);
    if (typeof waarde !== "object" || waarde === null) return waarde;
    return Object.fromEntries(
      Object.entries(waarde)
        .filter(([sleutel]) => !FEITEN.has(sleutel) || !weg(nummer++))
        .map(([sleutel, deelwaarde]) => [sleutel, FEITEN.has(sleutel) ? deelwaarde : kopie(deelwaarde)]),
    );
  };
  return kopie(volledig) as Situatie;
}
