import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { maakApp } from "../src/app.ts";
import { afgerond, keerInWeken, keerPerJaar } from "../src/regels/activiteit.ts";
import { REGELSETS } from "../src/regelsets/index.ts";
import type { Activiteitengeval } from "./cases/activiteit.ts";
import { fout, verwachtFouten } from "./http/probleem.ts";
import { vraag } from "./hulp/http.ts";
import { verseProef, voegToe } from "./hulp/proefdb.ts";

const bestanden = import.meta.glob<Activiteitengeval[]>("./cases/*/activiteiten*.json", {
  eager: true,
  import: "default",
});

interface Rij {
  readonly sleutel: string;
  readonly activiteit: string;
  readonly variant: string | null;
  readonly omschrijving: string;
  readonly aantal: number | null;
  readonly per: number | null;
  readonly eenheid: string | null;
  readonly keerPerJaar: number | null;
  readonly regel: string;
  readonly bron: { readonly document: string; readonly plaats: string };
  readonly interpretatie?: string;
}
interface Antwoord {
  readonly reden?: string;
  readonly stand: string;
  readonly activiteiten: readonly Rij[];
}

const PEILDATUM = "2027-03-01";
const lees = async (id: string, zoek: Record<string, string> = {}): Promise<Antwoord> => {
  const { status, body } = await vraag<Antwoord>(
    `/v1/regelsets/${id}/activiteiten?${new URLSearchParams({ peildatum: PEILDATUM, ...zoek })}`,
  );
  expect(status).toBe(200);
  return body;
};
const frequentieVan = ({ aantal, per, eenheid }: Rij) =>
  aantal === null ? null : `${aantal}/${per} ${eenheid}`;

describe.each(Object.entries(bestanden))("%s", (pad, gevallen) => {
  const id = pad.split("/").at(-2) ?? "";

  it.each(gevallen)("$naam", async ({ vraag: filter, rijen }) => {
    const { activiteiten, reden } = await lees(id, filter);
    expect(activiteiten.map((rij) => [rij.regel, frequentieVan(rij), rij.keerPerJaar, rij.variant])).toEqual(
      rijen.map(([regel, frequentie, keer, , variant]) => [regel, frequentie, keer, variant ?? null]),
    );
    for (const [plek, [, , , woord]] of rijen.entries()) {
      expect(activiteiten[plek]?.omschrijving).toContain(woord);
    }
    expect(reden).toBeUndefined();
  });

  it("shows every row of the tables in one of these", async () => {
    const { activiteiten } = await lees(id);
    const getoond = gevallen.flatMap(({ rijen }) =>
      rijen.map(([regel, frequentie]) => `${regel} ${frequentie}`),
    );
    expect(activiteiten.map((rij) => `${rij.regel} ${frequentieVan(rij)}`).sort()).toEqual(getoond.sort());
    expect(new Set(activiteiten.map(({ sleutel }) => sleutel)).size).toBe(activiteiten.length);
  });

  it("names for every row a rule that the regelset treats, at its place", async () => {
    const { activiteiten } = await lees(id);
    const behandeling = REGELSETS.get(id)?.behandeling;
    expect(activiteiten.filter(({ regel }) => !behandeling?.has(regel))).toEqual([]);
    const { body } = await vraag<{ regels: readonly Rij[] }>(
      `/v1/regelsets/${id}/regels?peildatum=${PEILDATUM}`,
    );
    const plaatsen = new Map(body.regels.map(({ regel, bron }) => [regel, bron.plaats]));
    for (const { regel, bron } of activiteiten)
      expect([regel, bron.plaats]).toEqual([regel, plaatsen.get(regel)]);
  });

  it("tells a reading wherever a year does not come out even", async () => {
    for (const rij of (await lees(id)).activiteiten) {
      const ongelijk = rij.eenheid === "week" && (52 * (rij.aantal ?? 0)) % (rij.per ?? 1) !== 0;
      expect([rij.sleutel, /afgerond op/.test(rij.interpretatie ?? "")]).toEqual([rij.sleutel, ongelijk]);
    }
  });

  it("is in no key twice without a condition that tells the rows apart", async () => {
    const perActiviteit = Map.groupBy((await lees(id)).activiteiten, ({ activiteit }) => activiteit);
    for (const rijen of perActiviteit.values()) {
      const varianten = rijen.map(({ variant }) => variant);
      expect(new Set(varianten).size).toBe(rijen.length);
    }
  });
});

/** ML-h4-bijlage1: bijlage 1 names the activities and how often; the list is that annex and 4.6. */
it("Midden-Limburg lists bijlage 1 and nothing else", async () => {
  const { activiteiten } = await lees("midden-limburg");
  expect(activiteiten).toHaveLength(18 + 27 + 33 + 23 + 1 + 1 + 2 + 4 + 2 + 13);
  expect(activiteiten.filter(({ bron }) => !/^bijlage 1, tabel |^paragraaf 4\.6,/.test(bron.plaats))).toEqual(
    [],
  );
});

it("a fan of the hood is one activity with two rows, of which one counts", async () => {
  for (const id of ["midden-limburg", "beekdaelen"]) {
    const kap = (await lees(id)).activiteiten.filter(
      ({ activiteit }) => activiteit === "schoon.keuken.afzuigkap",
    );
    expect(kap.map(({ variant }) => variant)).toEqual(["vaatwasserbestendig", "nietVaatwasserbestendig"]);
    for (const { interpretatie } of kap) expect(interpretatie).toContain("telt één keer");
  }
});

it.each(["westerkwartier", "bommelerwaard"])(
  "%s has no activities: an empty list with the reason",
  async (id) => {
    const { activiteiten, reden } = await lees(id);
    expect(activiteiten).toEqual([]);
    expect(reden).toBe(
      "In de tabellen van deze regelset staan op deze datum geen activiteiten met hoe vaak zij worden gedaan.",
    );
  },
);

it("says so where a question fits no activity", async () => {
  const { activiteiten, reden } = await lees("midden-limburg", { resultaat: "boodschappen" });
  expect(activiteiten).toEqual([]);
  expect(reden).toBe("Bij deze vraag past geen activiteit van deze regelset.");
});

it("refuses an unknown value of a filter and says which there are", async () => {
  const antwoord = await vraag<Record<string, unknown>>(
    "/v1/regelsets/midden-limburg/activiteiten?resultaat=koken&ruimte=zolder&soort=soms&kamer=hal",
  );
  const melding = "Deze waarde is niet toegestaan.";
  verwachtFouten(antwoord, [
    fout("/resultaat", "niet-toegestaan", melding, [
      "schoonEnLeefbaarHuis",
      "wasverzorging",
      "strijken",
      "boodschappen",
      "maaltijden",
      "regie",
      "instructie",
      "kindzorg",
    ]),
    fout("/ruimte", "niet-toegestaan", melding, [
      "woonkamer",
      "slaapkamer",
      "keuken",
      "sanitair",
      "hal",
      "overigeRuimte",
    ]),
    fout("/soort", "niet-toegestaan", melding, [
      "basis",
      "incidenteel",
      "regulier",
      "indienNodig",
      "overzicht",
    ]),
    fout("/kamer", "onbekend-veld", "Dit veld bestaat niet."),
  ]);
});

it("keeps to the dates and to how the tables stood", async () => {
  const bij = (id: string, zoek: string) => vraag<Antwoord>(`/v1/regelsets/${id}/activiteiten?${zoek}`);
  expect((await bij("beekdaelen", "peildatum=2026-02-28")).status).toBe(400);
  expect((await bij("beekdaelen", "peildatum=2026-03-01")).body.activiteiten).toHaveLength(99);
  expect((await bij("midden-limburg", "peildatum=2024-06-30")).status).toBe(400);
  const { body } = await bij("midden-limburg", "peildatum=2026-11-21&stand=2026-11-21T00:00:00Z");
  expect(body.stand).toBe("2026-11-21T00:00:00Z");
  expect(body.activiteiten).toHaveLength(124);
  expect((await bij("midden-limburg", "stand=2026-11-20T23:59:59Z")).status).toBe(400);
  expect((await bij("midden-limburg", "")).status).toBe(200);
  expect((await bij("onbekend", "")).status).toBe(404);
});

it("refuses to answer from a row that says what the code does not know", async () => {
  const db = await verseProef();
  const rij = {
    bron: "ml-werkafspraken-202407",
    regel: "ML-t3-regie",
    plaats: "bijlage 1",
    geldig_van: "2024-07-01",
    vastgelegd_op: "2026-11-21T00:00:00Z",
    regelset: "midden-limburg",
    sleutel: "schoon.zolder",
    resultaat: "schoonEnLeefbaarHuis",
    ruimte: "zolder",
    soort: "basis",
    omschrijving: "proef",
  };
  await voegToe(db, "activiteit", rij);
  const app = maakApp();
  const antwoord = await app.request(
    "https://wmo-regels.test/v1/regelsets/midden-limburg/activiteiten",
    {},
    { ...env, DB: db },
  );
  expect(antwoord.status).toBe(503);
});

describe("how many times", () => {
  it.each([
    [{ aantal: 1, per: 1, eenheid: "dag" }, 365],
    [{ aantal: 1, per: 1, eenheid: "week" }, 52],
    [{ aantal: 5, per: 2, eenheid: "week" }, 130],
    [{ aantal: 1, per: 8, eenheid: "week" }, 7],
    [{ aantal: 1, per: 6, eenheid: "week" }, 9],
    [{ aantal: 1, per: 3, eenheid: "maand" }, 4],
    [{ aantal: 3, per: 1, eenheid: "jaar" }, 3],
    [{ aantal: 1, per: 2, eenheid: "jaar" }, 1],
  ] as const)("a year: %j is %i", (frequentie, keer) => {
    expect(keerPerJaar(frequentie).keer).toBe(keer);
  });

  it("tells what was rounded, and a half goes up", () => {
    expect(afgerond(8, "per jaar")).toEqual({ keer: 8 });
    expect(afgerond(6.5, "per jaar")).toEqual({
      keer: 7,
      interpretatie: "Dat is 6,5 keer per jaar, afgerond op 7.",
    });
    expect(afgerond(52 / 6, "per jaar").interpretatie).toBe("Dat is 8,67 keer per jaar, afgerond op 9.");
  });

  it.each([
    [{ aantal: 1, per: 1, eenheid: "week" }, 53, 53, 53],
    [{ aantal: 1, per: 1, eenheid: "dag" }, 52, 52, 364],
    [{ aantal: 4, per: 1, eenheid: "jaar" }, 53, 53, 4],
    [{ aantal: 4, per: 1, eenheid: "jaar" }, 26, 52, 2],
    [{ aantal: 1, per: 1, eenheid: "jaar" }, 13, 52, 0],
    [{ aantal: 1, per: 1, eenheid: "maand" }, 26, 52, 6],
    [{ aantal: 5, per: 2, eenheid: "week" }, 1, 52, 3],
    [{ aantal: 5, per: 2, eenheid: "week" }, 0, 52, 0],
  ] as const)("in a plan: %j in %i of %i weeks is %i", (frequentie, weken, jaar, keer) => {
    expect(keerInWeken(frequentie, weken, jaar).keer).toBe(keer);
  });
});
