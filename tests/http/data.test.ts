import { describe, expect, it } from "vitest";
import document from "../../openapi/openapi.json" with { type: "json" };
import { REGELSETS } from "../../src/regelsets/index.ts";
import { TERMIJNVRAGEN } from "../../src/regelsets/termijnen/feiten.ts";
import type { Toetsfeit } from "../../src/regelsets/toetsfeit.ts";
import { stuur } from "../hulp/http.ts";
import type { Probleem } from "../hulp/proefapp.ts";

const bestanden = import.meta.glob<unknown>("../../openapi/voorbeelden/*.verzoek.json", {
  eager: true,
  import: "default",
});

/** The example of every operation that takes JSON, by its path. */
const VERZOEKEN = Object.entries(document.paths).flatMap(([pad, deel]) => {
  const naam = "post" in deel ? deel.post.operationId : undefined;
  const verzoek = bestanden[`../../openapi/voorbeelden/${naam}.verzoek.json`];
  return typeof verzoek === "object" ? [[`/v1${pad}`, verzoek] as const] : [];
});

const DAG = /^\d{4}-\d\d-\d\d$/;
const MAAND = /^\d{4}-\d\d$/;

/** A request with every day and month put at one date, but for the fields named in `behalve`. */
function opDag(waarde: unknown, dag: string, behalve: readonly string[] = []): unknown {
  if (typeof waarde === "string" && DAG.test(waarde)) return dag;
  if (typeof waarde === "string" && MAAND.test(waarde)) return dag.slice(0, "2026-11".length);
  if (Array.isArray(waarde)) return waarde.map((deel) => opDag(deel, dag, behalve));
  if (typeof waarde !== "object" || waarde === null) return waarde;
  return Object.fromEntries(
    Object.entries(waarde).map(([naam, deel]) => [
      naam,
      behalve.includes(naam) ? deel : opDag(deel, dag, behalve),
    ]),
  );
}

const data = (feiten: Readonly<Record<string, Toetsfeit>>, dag: string) =>
  Object.fromEntries(
    Object.entries(feiten).flatMap(([naam, { type }]) => (type === "datum" ? [[naam, dag] as const] : [])),
  );

const gebeurtenissen = (dag: string) =>
  Object.fromEntries(
    Object.values(TERMIJNVRAGEN).flatMap(({ pad, type }) => {
      const [onder, naam = ""] = pad.split(".");
      return type === "datum" && onder === "gebeurtenissen" ? [[naam, dag] as const] : [];
    }),
  );

/** Every request of a regelset whose facts or events can be dates. */
function metData(id: string, dag: string): [string, object][] {
  const {
    feiten: bekend,
    toegang,
    procedures = {},
  } = REGELSETS.get(id)?.toetsing ?? { feiten: {}, toegang: {} };
  const feiten = data(bekend, dag);
  return [
    ...Object.keys(toegang).map((voorziening): [string, object] => [
      "toegangstoetsen",
      { voorziening, feiten },
    ]),
    ...Object.keys(procedures).map((onderwerp): [string, object] => [
      "proceduretoetsen",
      { onderwerp, feiten },
    ]),
    ["afwegingen", { feiten }],
    ["pgb-toetsen", { feiten }],
    ["termijnberekeningen", { gebeurtenissen: gebeurtenissen(dag) }],
  ];
}

/** The faults of dates that are out of bounds. */
const buitenBereik = ({ fouten = [] }: Probleem) => fouten.filter(({ code }) => code === "buiten-bereik");

describe.each(["9999-12-31", "9999-12-01", "2200-01-01", "1899-12-31", "0001-01-01"])("%s", (dag) => {
  it.each(VERZOEKEN)("is refused where it stands, with what is allowed: %s", async (pad, verzoek) => {
    const met = opDag(verzoek, dag);
    const { status, body } = await stuur<Probleem>(pad, met);
    const verwacht = JSON.stringify(met) === JSON.stringify(verzoek) ? 200 : 400;
    expect(status).toBe(verwacht);
    if (verwacht === 400) {
      expect(buitenBereik(body).map(({ melding }) => melding)).toContainEqual(
        expect.stringMatching(/1900-01.* tot en met 2199-12/),
      );
    }
  });

  it.each([...REGELSETS.keys()])("is refused among facts and events: %s", async (regelset) => {
    for (const [pad, velden] of metData(regelset, dag)) {
      const { status, body } = await stuur<Probleem>(`/v1/${pad}`, {
        regelset,
        peildatum: "2027-03-01",
        ...velden,
      });
      if (JSON.stringify(velden).includes(dag))
        expect([pad, status, buitenBereik(body).length > 0]).toEqual([pad, 400, true]);
    }
  });
});

describe.each(["2199-12-31", "2199-12-01", "1900-01-01"])("%s", (dag) => {
  it.each(VERZOEKEN)("is within bounds, and answered or refused by a rule: %s", async (pad, verzoek) => {
    for (const behalve of [[], ["peildatum"]]) {
      const { status, body } = await stuur<Probleem>(pad, opDag(verzoek, dag, behalve));
      expect([200, 400]).toContain(status);
      expect(buitenBereik(body)).toEqual([]);
    }
  });

  it.each([...REGELSETS.keys()])("is within bounds among facts and events: %s", async (regelset) => {
    for (const [pad, velden] of metData(regelset, dag)) {
      const { status, body } = await stuur<Probleem>(`/v1/${pad}`, {
        regelset,
        peildatum: "2027-03-01",
        ...velden,
      });
      expect([200, 400]).toContain(status);
      expect(buitenBereik(body)).toEqual([]);
    }
  });
});
