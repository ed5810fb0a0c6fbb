import { beforeAll, describe, expect, it } from "vitest";
import type { Tabellen } from "../src/regels/tabellen.ts";
import { toetsGebruikelijkeHulp } from "../src/regelsets/gebruikelijkeHulp/toets.ts";
import type { GhUitkomst, GhVraag } from "../src/regelsets/gebruikelijkeHulp/uitkomst.ts";
import type { GhGeval } from "./cases/gebruikelijkeHulp.ts";
import { stuur } from "./hulp/http.ts";
import type { Probleem } from "./hulp/proefapp.ts";
import { PEILDATUM, regelsetVan, tabellenVan } from "./hulp/tabellen.ts";

const bestanden = import.meta.glob<GhGeval[]>(
  ["./cases/*/gebruikelijke-hulp*.json", "!./cases/*/gebruikelijke-hulp-minuten*.json"],
  { eager: true, import: "default" },
);
const PAD = "/v1/gebruikelijke-hulp-toetsen";
const RESTEERT = { geheel: "niets", gedeeltelijk: "deel", geen: "alles", onbekend: "onbekend" };

type Uitkomst = Pick<GhUitkomst, "leden" | "oordeel" | "volgendeVraag"> & {
  readonly taken: readonly Omit<GhUitkomst["taken"][number], "mate">[];
};

function controleer({ verwacht }: GhGeval, uitkomst: Uitkomst, ontbrekend: readonly string[]): void {
  expect(Object.fromEntries(uitkomst.taken.map(({ taak, uitkomst: u, door }) => [taak, [u, door]]))).toEqual(
    verwacht.taken,
  );
  for (const { taak, uitkomst: u, resteert, regels } of uitkomst.taken) {
    expect([taak, resteert]).toEqual([taak, RESTEERT[u]]);
    if (u !== "onbekend") expect([taak, regels.length > 0]).toEqual([taak, true]);
    for (const regel of verwacht.taakregels?.[taak] ?? []) {
      expect(regels.map((r) => r.regel)).toContain(regel);
    }
  }
  expect([...ontbrekend].sort()).toEqual([...verwacht.ontbrekend].sort());
  expect(uitkomst.volgendeVraag === null).toBe(verwacht.ontbrekend.length === 0);
  if (verwacht.volgendeVraag) expect(uitkomst.volgendeVraag).toBe(verwacht.volgendeVraag);
  for (const [id, lid] of Object.entries(verwacht.leden ?? {})) {
    const gevonden = uitkomst.leden.find((l) => l.id === id);
    const bij = (gevonden?.draagtBij ?? []).map(({ taak, mate }) => [taak, mate]);
    expect(Object.fromEntries(bij)).toEqual(lid.draagtBij);
    expect(gevonden?.vrijgesteld.map(({ regel, taken }) => [regel, taken])).toEqual(lid.vrijgesteld);
    if (lid.instructie) {
      expect(gevonden?.instructie.map(({ regel, taken }) => [regel, taken])).toEqual(lid.instructie);
    }
    if (lid.geenReden) expect(gevonden?.geenReden.map(({ regel }) => regel)).toEqual(lid.geenReden);
  }
  const gevraagd = uitkomst.oordeel.map(({ regel }) => regel);
  for (const regel of verwacht.oordeel ?? []) expect(gevraagd).toContain(regel);
  for (const regel of verwacht.geenOordeel ?? []) expect(gevraagd).not.toContain(regel);
}

for (const [pad, gevallen] of Object.entries(bestanden)) {
  const id = pad.split("/").at(-2) ?? "";
  describe(pad, () => {
    let tabellen: Tabellen;
    beforeAll(async () => {
      tabellen = await tabellenVan(id, PEILDATUM);
    });
    const toets = (vraag: GhVraag): GhUitkomst => {
      const hulp = regelsetVan(id).gebruikelijkeHulp;
      if (hulp === undefined) throw new Error(`${id} has no gebruikelijke hulp`);
      return toetsGebruikelijkeHulp(hulp, vraag, tabellen);
    };

    it.each(gevallen)("$naam", async (geval) => {
      const uitkomst = toets(geval.vraag);
      controleer(
        geval,
        uitkomst,
        uitkomst.ontbrekend.map(({ feit }) => feit.pad),
      );
      const { status, body } = await stuur<Uitkomst & { ontbrekend: { feit: string }[] }>(PAD, {
        regelset: id,
        peildatum: PEILDATUM,
        ...geval.vraag,
      });
      expect(status).toBe(200);
      controleer(
        geval,
        body,
        body.ontbrekend.map(({ feit }) => feit),
      );
    });
  });
}

describe.each(["westerkwartier", "beekdaelen", "hhm-2019"])("the questions for a person of %s", (id) => {
  it("are one for each rule, as a rule that waits for the answer has one question", () => {
    const regels = regelsetVan(id).gebruikelijkeHulp?.beoordelingen.map(({ regel }) => regel) ?? [];
    expect(regels.filter((regel, plek) => regels.indexOf(regel) !== plek)).toEqual([]);
  });
});

describe(PAD, () => {
  const LEDEN = [
    { id: "c", rol: "client", leeftijd: 70 },
    { id: "p", rol: "partner", leeftijd: 68 },
  ];
  const VRAAG = {
    regelset: "westerkwartier",
    peildatum: PEILDATUM,
    huishouden: { leden: LEDEN },
    taken: ["zwaarHuishoudelijkWerk"],
  };
  const weigert = async (invoer: object) => {
    const { status, body } = await stuur<Probleem>(PAD, { ...VRAAG, ...invoer });
    expect(status).toBe(400);
    return body;
  };
  const fouten = async (invoer: object) =>
    (await weigert(invoer)).fouten?.map(({ pad, code }) => `${pad} ${code}`);
  const metLid = (lid: object) => ({ huishouden: { leden: [...LEDEN, lid] } });

  it("refuses a regelset without rules on it and says which have", async () => {
    const { fouten: gevonden } = await weigert({ regelset: "bommelerwaard", peildatum: "2027-03-01" });
    expect(gevonden).toMatchObject([
      {
        pad: "/regelset",
        code: "niet-toegestaan",
        toegestaan: ["westerkwartier", "beekdaelen", "hhm-2019"],
      },
    ]);
  });

  it("refuses a task that the document has no rules for", async () => {
    expect(await fouten({ taken: ["zwaarHuishoudelijkWerk", "dagbesteding"] })).toEqual([
      "/taken/1 niet-toegestaan",
    ]);
  });

  it("refuses facts of the client himself, and the same judgement twice", async () => {
    const oordelen = [
      { regel: "WK-a13-5-huisgenoot", antwoord: "ja" },
      { regel: "WK-a13-5-huisgenoot", antwoord: "nee" },
    ];
    const leden = [
      { id: "c", rol: "client", gebruikelijkeHulp: { inStaat: true } },
      { id: "k", rol: "kind", gebruikelijkeHulp: { oordelen } },
    ];
    expect(await fouten({ huishouden: { leden, gebruikelijkeHulp: { oordelen } } })).toEqual([
      "/huishouden/leden/0/gebruikelijkeHulp niet-voor-client",
      "/huishouden/leden/1/gebruikelijkeHulp/oordelen/1/regel dubbel",
      "/huishouden/gebruikelijkeHulp/oordelen/1/regel dubbel",
    ]);
  });

  it("refuses a tenant who lives in another way", async () => {
    const lid = {
      id: "u",
      rol: "kamerhuurder",
      gebruikelijkeHulp: { woonsituatie: "gezamenlijkHuishouden", kamercontract: false },
    };
    expect(await fouten(metLid(lid))).toEqual([
      "/huishouden/leden/2/gebruikelijkeHulp/woonsituatie tegenspraak",
      "/huishouden/leden/2/gebruikelijkeHulp/kamercontract tegenspraak",
    ]);
  });

  it("tells those faults beside those of form, and takes no unknown fields", async () => {
    const lid = {
      id: "u",
      rol: "kamerhuurder",
      gebruikelijkeHulp: { woonsituatie: "zelfstandig", naam: "x" },
    };
    expect((await fouten({ ...metLid(lid), taken: [] }))?.sort()).toEqual(
      [
        "/huishouden/leden/2/gebruikelijkeHulp/naam onbekend-veld",
        "/huishouden/leden/2/gebruikelijkeHulp/woonsituatie tegenspraak",
        "/taken te-klein",
      ].sort(),
    );
  });

  it("refuses a date on which there are no rules", async () => {
    expect((await weigert({ regelset: "beekdaelen", peildatum: "2026-02-28" })).perioden).toEqual([
      { geldigVan: "2026-03-01", geldigTot: null },
    ]);
  });

  it("gives the same receipt for the same input, and another for other input", async () => {
    const invoer = async (anders: object) => {
      const { body } = await stuur<{ kwitantie: { invoer: string } }>(PAD, { ...VRAAG, ...anders });
      return body.kwitantie.invoer;
    };
    const eerst = await invoer({});
    expect(await invoer({})).toBe(eerst);
    expect(await invoer({ duurInWeken: 4 })).not.toBe(eerst);
  });
});
