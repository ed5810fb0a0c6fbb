import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { GebruikelijkeHulp } from "../../src/regels/gebruikelijkeHulp.ts";
import { isExact } from "../../src/regels/grootheid.ts";
import type { Tabellen } from "../../src/regels/tabellen.ts";
import { feitenIn, parametersIn } from "../../src/regels/voorwaarde.ts";
import { oordelenIn } from "../../src/regels/voorwaardeoordelen.ts";
import {
  AANGEVOERDE_REDENEN,
  GH_TAKEN,
  OORZAKEN_OVERBELASTING,
  OVERBELASTINGEN,
  REDENEN_AFWEZIGHEID,
  WOONSITUATIES,
} from "../../src/regelsets/gebruikelijkeHulp/lid.ts";
import { ingevuld } from "../../src/regelsets/gebruikelijkeHulp/regel.ts";
import { toetsGebruikelijkeHulp } from "../../src/regelsets/gebruikelijkeHulp/toets.ts";
import type { GhVraag } from "../../src/regelsets/gebruikelijkeHulp/uitkomst.ts";
import { huishoudvragen, lidvragen } from "../../src/regelsets/gebruikelijkeHulp/vragen.ts";
import { REGELSETS } from "../../src/regelsets/index.ts";
import type { Normberekening } from "../../src/regelsets/regelset.ts";
import type { Huishouden, Lid, Situatie } from "../../src/regelsets/situatie.ts";
import { stuur } from "../hulp/http.ts";
import { situatie } from "../hulp/situaties.ts";
import { regelsetVan, tabellenVan } from "../hulp/tabellen.ts";

/** A date on which every regelset is in force. */
const PEILDATUM = "2027-03-01";
const RONDES = { numRuns: 150, seed: 20261121 };

const hulpVan = (id: string): GebruikelijkeHulp => {
  const hulp = regelsetVan(id).gebruikelijkeHulp;
  if (hulp === undefined) throw new Error(`${id} has no gebruikelijke hulp`);
  return hulp;
};
const ja = fc.boolean();
const oordelen = (regels: readonly string[]) =>
  fc
    .tuple(...regels.map(() => ja))
    .map((antwoorden) =>
      regels.map((regel, i) => ({ regel, antwoord: antwoorden[i] ? ("ja" as const) : ("nee" as const) })),
    );

/** Every fact about one housemate. */
const feitenLid = (regels: readonly string[]) =>
  fc.record({
    woonsituatie: fc.constantFrom(
      ...WOONSITUATIES,
      "gezamenlijkHuishouden" as const,
      "gezamenlijkHuishouden" as const,
    ),
    kamercontract: ja,
    takenOverneembaar: ja,
    beschikbaar: ja,
    inStaat: ja,
    kanNietOvernemen: fc.subarray([...GH_TAKEN]),
    medischObjectiveerbaar: ja,
    leerbaar: ja,
    objectiefVastgesteld: ja,
    gezond: ja,
    overbelasting: fc.constantFrom(...OVERBELASTINGEN),
    oorzaakOverbelasting: fc.constantFrom(...OORZAKEN_OVERBELASTING),
    eigenMogelijkheden: ja,
    langdurigAfwezig: ja,
    verplichtAfwezig: ja,
    redenAfwezigheid: fc.constantFrom(...REDENEN_AFWEZIGHEID),
    etmalenAfwezigAaneengesloten: fc.integer({ min: 0, max: 14 }),
    aanwezigBijMaaltijd: ja,
    aangevoerdeRedenen: fc.subarray([...AANGEVOERDE_REDENEN]),
    oordelen: oordelen(regels),
  });

const leeftijd = fc.oneof(
  fc.integer({ min: 0, max: 100 }),
  fc.constantFrom(4, 5, 12, 13, 17, 18, 22, 23, 24, 80, 81),
);

const huishouden = (hulp: GebruikelijkeHulp): fc.Arbitrary<Huishouden> => {
  const regels = [...new Set(hulp.beoordelingen.map(({ regel }) => regel))];
  const lid = fc.record({
    rol: fc.constantFrom("partner", "kind", "kind", "ouder", "huisgenoot", "kamerhuurder"),
    leeftijd,
    gebruikelijkeHulp: feitenLid(regels).map((feiten) =>
      hulp.inStaatIsAlles && feiten.inStaat ? { ...feiten, kanNietOvernemen: [] } : feiten,
    ),
  });
  return fc.record({
    leden: fc
      .array(lid, { maxLength: 3 })
      .map((leden): Lid[] => [
        { id: "c", rol: "client", leeftijd: 70 },
        ...leden.map((l, i) => ({ id: `m${i}`, ...l })),
      ]),
    gebruikelijkeHulp: fc.record({
      korteLevensverwachting: ja,
      naOverlijdenOuder: ja,
      clientOverbelast: ja,
      clientVoerdeHuishouden: ja,
      crisisZorgKinderen: ja,
      oordelen: oordelen(regels),
    }),
  });
};

/** A question in which every fact is known. */
const vraag = (hulp: GebruikelijkeHulp): fc.Arbitrary<GhVraag> =>
  fc.record({
    huishouden: huishouden(hulp),
    taken: fc.subarray(
      GH_TAKEN.filter((taak) => hulp.taken.includes(taak)),
      { minLength: 1 },
    ),
    duurInWeken: fc.integer({ min: 0, max: 30 }),
    uitzichtOpHerstel: ja,
  });

type Weglaten = () => boolean;
const zonderVelden = (bron: object, weg: Weglaten) =>
  Object.fromEntries(Object.entries(bron).filter(() => !weg()));

/** The same household with facts taken away. */
function metMinder({ leden, gebruikelijkeHulp }: Huishouden, weg: Weglaten): Huishouden {
  return {
    leden: leden.map(({ id, rol, leeftijd: jaren, gebruikelijkeHulp: feiten }) => ({
      id,
      rol,
      ...(weg() ? {} : { leeftijd: jaren }),
      ...(feiten && { gebruikelijkeHulp: zonderVelden(feiten, weg) }),
    })),
    ...(gebruikelijkeHulp && { gebruikelijkeHulp: zonderVelden(gebruikelijkeHulp, weg) }),
  };
}

function weglaten(keuzes: readonly boolean[]): Weglaten {
  let nummer = 0;
  return () => keuzes[nummer++ % keuzes.length] ?? false;
}

const keuzes = fc.array(ja, { minLength: 1, maxLength: 97 });
const deels = (volledig: GhVraag, weg: Weglaten): GhVraag => ({
  taken: volledig.taken,
  ...(volledig.huishouden && { huishouden: metMinder(volledig.huishouden, weg) }),
  ...(weg() ? {} : { duurInWeken: volledig.duurInWeken }),
  ...(weg() ? {} : { uitzichtOpHerstel: volledig.uitzichtOpHerstel }),
});

const grenzen = ({ bandbreedte: { minimum, maximum } }: Normberekening) => ({
  minimum: Number(minimum),
  maximum: maximum === null ? Number.POSITIVE_INFINITY : Number(maximum),
});

const ids = [...REGELSETS.values()].filter((r) => r.gebruikelijkeHulp).map(({ id }) => id);

describe.each(ids)("%s", (id) => {
  const hulp = hulpVan(id);
  let tabellen: Tabellen;
  beforeAll(async () => {
    tabellen = await tabellenVan(id, PEILDATUM);
  });
  const toets = (v: GhVraag) => toetsGebruikelijkeHulp(hulp, v, tabellen);
  const voorwaarden = [
    ...[...hulp.overnames, ...hulp.vrijstellingen, ...hulp.instructies, ...hulp.geenReden].map(
      ({ voorwaarde }) => voorwaarde,
    ),
    ...hulp.toelichtingen.flatMap(({ voorwaarde }) => (voorwaarde ? [voorwaarde] : [])),
    ...hulp.beoordelingen.flatMap(({ bij }) => (bij ? [bij] : [])),
  ];

  it("names only facts, numbers, rules and tasks that are there", () => {
    const feiten = new Set([
      ...Object.keys(lidvragen("x")),
      ...Object.keys(huishoudvragen("")),
      ...["rol", "inwonendeKinderen", "partnerInHuis", "huisgenoten", "draagtBij", "kanBijdragen"],
    ]);
    expect(voorwaarden.flatMap(feitenIn).filter((naam) => !feiten.has(naam))).toEqual([]);
    expect(voorwaarden.flatMap(parametersIn).filter((naam) => !tabellen.parameters[naam])).toEqual([]);
    const gevraagd = new Set(hulp.beoordelingen.map(({ regel }) => regel));
    expect(voorwaarden.flatMap(oordelenIn).filter((regel) => !gevraagd.has(regel))).toEqual([]);
    const taken = new Set<string>(hulp.taken);
    const genoemd = [...hulp.overnames, ...hulp.vrijstellingen, ...hulp.toelichtingen, ...hulp.beoordelingen];
    expect(genoemd.flatMap((deel) => deel.taken ?? []).filter((taak) => !taken.has(taak))).toEqual([]);
  });

  it("fills every number that a text names", () => {
    const teksten = [
      ...[...hulp.overnames, ...hulp.vrijstellingen, ...hulp.instructies, ...hulp.geenReden],
      ...hulp.toelichtingen,
    ].flatMap(({ omschrijving, interpretatie = "" }) => [omschrijving, interpretatie]);
    const vragen = hulp.beoordelingen.map(({ vraag: tekst }) => tekst);
    for (const tekst of [...teksten, ...vragen]) expect(ingevuld(tekst, tabellen)).not.toMatch(/[{}]/);
  });

  it("someone without housemates: nobody takes anything over", () => {
    const alleen = { leden: [{ id: "c", rol: "client" as const }] };
    const alle = GH_TAKEN.filter((taak) => hulp.taken.includes(taak));
    const { taken, ontbrekend, leden } = toets({ huishouden: alleen, taken: alle });
    expect(taken.map(({ uitkomst, door }) => [uitkomst, door])).toEqual(alle.map(() => ["geen", []]));
    expect([ontbrekend, leden]).toEqual([[], []]);
  });

  it("settles once every fact and judgement is known", () => {
    fc.assert(
      fc.property(vraag(hulp), (v) => {
        const { taken, ontbrekend, volgendeVraag } = toets(v);
        for (const { uitkomst, mate } of taken) {
          expect(uitkomst).not.toBe("onbekend");
          expect(isExact(mate)).toBe(true);
        }
        expect(ontbrekend).toEqual([]);
        expect(volgendeVraag).toBeNull();
      }),
      RONDES,
    );
  });

  it("more facts never change what is settled, and facts are missing exactly while a task is open", () => {
    fc.assert(
      fc.property(vraag(hulp), keuzes, (v, weg) => {
        const eerst = toets(deels(v, weglaten(weg)));
        const dan = toets(v);
        expect(eerst.ontbrekend.length > 0).toBe(eerst.taken.some(({ uitkomst }) => uitkomst === "onbekend"));
        expect(eerst.ontbrekend.every(({ regels }) => regels.length > 0)).toBe(true);
        for (const [nummer, { uitkomst, mate }] of eerst.taken.entries()) {
          const later = dan.taken[nummer];
          if (uitkomst !== "onbekend") expect(later?.uitkomst).toBe(uitkomst);
          expect(later?.mate.minimum).toBeGreaterThanOrEqual(mate.minimum);
          expect(later?.mate.maximum).toBeLessThanOrEqual(mate.maximum);
        }
        for (const [nummer, lid] of eerst.leden.entries()) {
          const later = dan.leden[nummer];
          for (const { taak, mate } of lid.draagtBij) {
            expect(later?.draagtBij.map((b) => [b.taak, b.mate])).toContainEqual([taak, mate]);
          }
          for (const { regel, taken } of lid.vrijgesteld) {
            const alle = later?.vrijgesteld.filter((r) => r.regel === regel).flatMap((r) => r.taken);
            expect(alle).toEqual(expect.arrayContaining([...taken]));
          }
        }
      }),
      RONDES,
    );
  });

  it("ends when volgendeVraag is answered again and again, where all facts at once lead", () => {
    fc.assert(
      fc.property(vraag(hulp), (v) => {
        const vol = toets(v);
        const gevraagd = new Set<string>();
        for (;;) {
          const { volgendeVraag, taken } = toets(bekend(v, gevraagd));
          if (volgendeVraag === null) {
            expect(taken.map(({ uitkomst }) => uitkomst)).toEqual(vol.taken.map(({ uitkomst }) => uitkomst));
            return;
          }
          expect(gevraagd.has(volgendeVraag)).toBe(false);
          gevraagd.add(volgendeVraag);
        }
      }),
      { ...RONDES, numRuns: 40 },
    );
  });

  it("one more adult who can take over never leaves more to be done", () => {
    fc.assert(
      fc.property(vraag(hulp), (v) => {
        const leden = v.huishouden?.leden ?? [];
        const meer: Lid = {
          id: "x",
          rol: "huisgenoot",
          leeftijd: 40,
          gebruikelijkeHulp: { woonsituatie: "gezamenlijkHuishouden", kanNietOvernemen: [] },
        };
        const dan = toets({ ...v, huishouden: { ...v.huishouden, leden: [...leden, meer] } });
        for (const [nummer, { mate }] of toets(v).taken.entries()) {
          expect(dan.taken[nummer]?.mate.minimum).toBeGreaterThanOrEqual(mate.minimum);
        }
      }),
      RONDES,
    );
  });

  it("a reason that is a case of a wider one never stands without it", () => {
    const onder = new Map(hulp.vrijstellingen.map((reden) => [reden.regel, reden.onder]));
    fc.assert(
      fc.property(vraag(hulp), keuzes, (v, weg) => {
        for (const { vrijgesteld } of toets(deels(v, weglaten(weg))).leden) {
          const taken = (regel: string) =>
            vrijgesteld.filter((r) => r.regel === regel).flatMap((r) => r.taken);
          for (const { regel, taken: eigen } of vrijgesteld) {
            const wijder = onder.get(regel);
            if (wijder !== undefined) expect(taken(wijder)).toEqual(expect.arrayContaining([...eigen]));
          }
        }
      }),
      RONDES,
    );
  });

  it("any valid question gives 200 with a body that validates", async () => {
    await fc.assert(
      fc.asyncProperty(vraag(hulp), keuzes, async (v, weg) => {
        const invoer = { regelset: id, peildatum: PEILDATUM, ...zonderTegenspraak(deels(v, weglaten(weg))) };
        expect((await stuur("/v1/gebruikelijke-hulp-toetsen", invoer)).status).toBe(200);
      }),
      { ...RONDES, numRuns: 40 },
    );
  });

  describe("the minutes after it", () => {
    const netto = (s: Situatie, duur: object) => {
      const { nettoberekening } = regelsetVan(id);
      if (nettoberekening === undefined) throw new Error(`${id} has no minutes`);
      return nettoberekening(s, tabellen, duur);
    };
    const bruto = (s: Situatie) => {
      const { normberekening } = regelsetVan(id);
      if (normberekening === undefined) throw new Error(`${id} has no minutes`);
      return normberekening(s, tabellen);
    };
    const geval = fc.record({ s: situatie, v: vraag(hulp), weg: keuzes }).map(({ s, v, weg }) => ({
      s: { ...s, huishouden: v.huishouden },
      v,
      minder: deels(v, weglaten(weg)),
    }));
    const duurVan = ({ duurInWeken, uitzichtOpHerstel }: GhVraag) => ({ duurInWeken, uitzichtOpHerstel });

    it("are never more than without it, nor below zero, and the lines add up", () => {
      fc.assert(
        fc.property(geval, ({ s, minder }) => {
          const situatieDeels = { ...s, huishouden: minder.huishouden };
          const [zonder, met] = [bruto(situatieDeels), netto(situatieDeels, duurVan(minder))];
          expect(grenzen(met).minimum).toBeGreaterThanOrEqual(0);
          expect(grenzen(met).minimum).toBeLessThanOrEqual(grenzen(zonder).minimum);
          expect(grenzen(met).maximum).toBeLessThanOrEqual(grenzen(zonder).maximum);
          if (!met.compleet) return;
          const som = (kant: "minimum" | "maximum") =>
            met.regels.reduce((t, r) => t + (r.minutenPerWeek ?? r.bandbreedte?.[kant] ?? Number.NaN), 0);
          expect({ minimum: Math.max(0, som("minimum")), maximum: Math.max(0, som("maximum")) }).toEqual(
            grenzen(met),
          );
        }),
        RONDES,
      );
    });

    it("only narrow when facts are added", () => {
      fc.assert(
        fc.property(geval, ({ s, v, minder }) => {
          const eerst = grenzen(netto({ ...s, huishouden: minder.huishouden }, duurVan(minder)));
          const dan = grenzen(netto(s, duurVan(v)));
          expect(dan.minimum).toBeGreaterThanOrEqual(eerst.minimum);
          expect(dan.maximum).toBeLessThanOrEqual(eerst.maximum);
        }),
        RONDES,
      );
    });
  });
});

/** Only the facts and judgements that were asked by their path. */
function bekend(v: GhVraag, gevraagd: ReadonlySet<string>): GhVraag {
  const kies = (bron: object, pad: string) => {
    const velden = Object.entries(bron).filter(([naam]) => gevraagd.has(`${pad}.${naam}`));
    const gegeven: unknown = Reflect.get(bron, "oordelen");
    const over = Array.isArray(gegeven)
      ? gegeven.filter(({ regel }) => gevraagd.has(`${pad}.oordelen[${regel}]`))
      : [];
    return Object.fromEntries([...velden, ["oordelen", over]]);
  };
  const leden = v.huishouden?.leden ?? [];
  return {
    taken: v.taken,
    huishouden: {
      leden: leden.map(({ id, rol, leeftijd: jaren, gebruikelijkeHulp }) => ({
        id,
        rol,
        ...(gevraagd.has(`huishouden.leden[${id}].leeftijd`) && { leeftijd: jaren }),
        ...(gebruikelijkeHulp && {
          gebruikelijkeHulp: kies(gebruikelijkeHulp, `huishouden.leden[${id}].gebruikelijkeHulp`),
        }),
      })),
      gebruikelijkeHulp: kies(v.huishouden?.gebruikelijkeHulp ?? {}, "huishouden.gebruikelijkeHulp"),
    },
    ...(gevraagd.has("duurInWeken") && { duurInWeken: v.duurInWeken }),
    ...(gevraagd.has("uitzichtOpHerstel") && { uitzichtOpHerstel: v.uitzichtOpHerstel }),
  };
}

/** The question without what the API refuses: a tenant by his role who lives in another way. */
function zonderTegenspraak(v: GhVraag): GhVraag {
  const leden = v.huishouden?.leden ?? [];
  return {
    ...v,
    huishouden: {
      ...v.huishouden,
      leden: leden.map((lid) => (lid.rol === "kamerhuurder" ? { id: lid.id, rol: lid.rol } : lid)),
    },
  };
}
