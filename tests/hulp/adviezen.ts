import fc from "fast-check";
import type { Normregelset } from "../../src/regelsets/regelset.ts";
import type { Situatie } from "../../src/regelsets/situatie.ts";
import { datum, feitwaarde } from "./feitwaarden.ts";
import { situatie, telFeiten, zonderFeiten } from "./situaties.ts";

const HULP = "hulpBijHuishouden";
const START = "2027-03-15";
/** The twelve months from that start. */
const PERIODE = { van: "2027-03", totEnMet: "2028-02" } as const;
/** More facts of the screening nearly always refuse, which hides the parts that come after. */
const MEESTE = 4;

const misschien = <T>(a: fc.Arbitrary<T>) => fc.option(a, { nil: undefined });
const deelVan = <T>(lijst: readonly T[]) =>
  fc.subarray([...lijst], { maxLength: Math.min(MEESTE, lijst.length) });
const los = { requiredKeys: [] };

const deelsBekend = situatie.chain((volledig) =>
  fc
    .array(fc.boolean(), { minLength: telFeiten(volledig), maxLength: telFeiten(volledig) })
    .map((weg) => zonderFeiten(volledig, (nummer) => weg[nummer] ?? false)),
);

/** Some facts of the screening, and what a person judged on some rules. */
function screening({ toetsing: { feiten, toegang, afweging, pgb } }: Normregelset) {
  const regels = [toegang[HULP], afweging, pgb].flatMap((toets) => [
    ...(toets?.gronden ?? []).filter(({ ruimte }) => ruimte),
    ...(toets?.oordelen ?? []),
  ]);
  const oordeel = (regel: string) =>
    fc.record({ regel: fc.constant(regel), antwoord: fc.constantFrom("ja", "nee") });
  return {
    feiten: deelVan(Object.entries(feiten)).chain((gekozen) =>
      fc.record(Object.fromEntries(gekozen.map(([naam, feit]) => [naam, feitwaarde(feit)]))),
    ),
    oordelen: deelVan([...new Set(regels.map(({ regel }) => regel))]).chain((gekozen) =>
      fc.tuple(...gekozen.map(oordeel)),
    ),
  };
}

/** Requests for an advice of which some facts are known and some are not. */
export function adviesvragen(regelset: Normregelset) {
  const kaders = regelset.normenkaders.map((id) => fc.constant(id));
  return fc.record({
    ...screening(regelset),
    situatie: deelsBekend,
    normenkader: fc.oneof(fc.constant(undefined), ...kaders),
    vorm: misschien(fc.constantFrom("pgb", "zorgInNatura")),
    start: misschien(fc.constant(START)),
    duur: misschien(fc.record({ duurInWeken: fc.nat({ max: 60 }), uitzichtOpHerstel: fc.boolean() }, los)),
    budget: misschien(
      fc.record(
        {
          vorm: fc.constant("pgbFormeel"),
          tariefCent: fc.nat({ max: 5000 }),
          weken: fc.nat({ max: 52 }),
          isTariefToereikend: fc.boolean(),
        },
        los,
      ),
    ),
    bijdrage: misschien(
      fc.record(
        {
          betaaltWlzBijdrage: fc.boolean(),
          huishouden: fc.record({ samenstelling: fc.constantFrom("alleenstaand", "gehuwd") }, los),
        },
        los,
      ),
    ),
    termijnen: misschien(fc.record({ gebeurtenissen: fc.record({ melding: datum, aanvraag: datum }, los) })),
  });
}

/** A request for an advice, with the facts of its parts still apart. */
export type Adviesvraag = ReturnType<typeof adviesvragen> extends fc.Arbitrary<infer V> ? V : never;

/** The tasks of a request that housemates may have to take over. */
function takenVan({ hulpvraag: vraag = {} }: Situatie): string[] {
  const { lichtHuishoudelijkWerk = "geen", zwaarHuishoudelijkWerk = "geen", boodschappen = [] } = vraag;
  return [
    ...(lichtHuishoudelijkWerk === "geen" ? [] : ["lichtHuishoudelijkWerk"]),
    ...(zwaarHuishoudelijkWerk === "geen" ? [] : ["zwaarHuishoudelijkWerk"]),
    ...(vraag.wasverzorging ? ["wasverzorging"] : []),
    ...(boodschappen.length > 0 ? ["boodschappen"] : []),
    ...(vraag.maaltijden ? ["maaltijden"] : []),
    ...(vraag.organisatie ? ["organisatie"] : []),
    ...((vraag.kindzorg ?? []).length > 0 ? ["kindzorg"] : []),
  ];
}

type Los = readonly [pad: string, verzoek: object];

/**
 * Each part of an advice as a request to its own resource; a part that the advice does not have is left out.
 * `minuten`: the minutes that are left, where they are settled.
 */
export function delenVan(
  { toetsing, gebruikelijkeHulp: hulp, pgbbudget }: Normregelset,
  kop: { readonly regelset: string; readonly peildatum: string; readonly stand: string },
  vraag: Adviesvraag,
  minuten: number | null,
): ReadonlyMap<string, Los> {
  const {
    situatie: s,
    normenkader,
    vorm,
    start,
    feiten,
    oordelen,
    duur,
    budget,
    bijdrage,
    termijnen,
  } = vraag;
  const indicatie = { ...s.indicatie, ...(start && { start }), ...(vorm && { gewensteVorm: vorm }) };
  const leden = s.huishouden?.leden ?? [];
  const volgt = {
    gewensteVorm: indicatie.gewensteVorm,
    clientLeeftijd: leden.find(({ rol }) => rol === "client")?.leeftijd,
    woontAlleen: leden.length === 1 ? true : undefined,
  };
  const gevuld = Object.entries(volgt).filter(
    ([naam, waarde]) => naam in toetsing.feiten && waarde !== undefined,
  );
  const screeningvraag = { ...kop, feiten: { ...feiten, ...Object.fromEntries(gevuld) }, oordelen };
  const norm = { ...kop, normenkader, ...s, ...(Object.keys(indicatie).length > 0 && { indicatie }) };
  const taken = takenVan(s).filter((taak) => hulp?.taken.includes(taak));
  const pgb = {
    voorziening: HULP,
    eenheid: "uur",
    ...(minuten !== null && { minutenPerWeek: minuten }),
    ...budget,
  };
  const bijdragevraag = {
    regelset: kop.regelset,
    stand: kop.stand,
    periode: PERIODE,
    voorziening: { soort: HULP, start: START, einde: s.indicatie?.nodigTot ?? null },
    onderbrekingen: [],
    ...bijdrage,
  };
  const delen: readonly (readonly [string, boolean, ...Los])[] = [
    ["toegang", toetsing.toegang[HULP] !== undefined, "toegangstoetsen", screeningvraag],
    ["afweging", toetsing.afweging !== undefined, "afwegingen", screeningvraag],
    ["bruto", true, "normberekeningen", norm],
    [
      "gebruikelijkeHulp",
      taken.length > 0,
      "gebruikelijke-hulp-toetsen",
      { ...kop, huishouden: s.huishouden, taken, ...duur },
    ],
    [
      "netto",
      true,
      "normberekeningen",
      { ...norm, ...(hulp && { gebruikelijkeHulp: { meewegen: true, ...duur } }) },
    ],
    ["pgb", vorm === "pgb", "pgb-toetsen", screeningvraag],
    ["budget", vorm === "pgb" && pgbbudget !== undefined, "pgb-budgetberekeningen", { ...kop, pgb }],
    ["bijdrage", start !== undefined, "bijdrageberekeningen", bijdragevraag],
    ["termijnen", termijnen !== undefined, "termijnberekeningen", { ...kop, ...termijnen }],
  ];
  return new Map(
    delen.flatMap(([naam, heeft, pad, verzoek]) => (heeft ? [[naam, [pad, verzoek] as const] as const] : [])),
  );
}
