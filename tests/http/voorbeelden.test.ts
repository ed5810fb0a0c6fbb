import { describe, expect, it } from "vitest";
import document from "../../openapi/openapi.json" with { type: "json" };
import { type Antwoord, stuur, vraag } from "../hulp/http.ts";

type Json = null | boolean | number | string | Json[] | { [sleutel: string]: Json };
type Rij = Record<string, Json>;

const voorbeelden: ReadonlyMap<string, Json> = new Map(
  Object.entries(document.components.examples).map(([naam, { value }]): [string, Json] => [naam, value]),
);

const isRij = (waarde: Json | undefined): waarde is Rij =>
  typeof waarde === "object" && waarde !== null && !Array.isArray(waarde);

function rij(naam: string): Rij {
  const voorbeeld = voorbeelden.get(naam);
  if (!isRij(voorbeeld)) throw new Error(`no example ${naam}`);
  return voorbeeld;
}

/** The regelset that an example is of. */
const regelsetVan = (naam: string): string => {
  const voorbeeld = voorbeelden.get(naam);
  const kop = isRij(voorbeeld) ? voorbeeld["regelset"] : undefined;
  return isRij(kop) && typeof kop["id"] === "string" ? kop["id"] : "westerkwartier";
};

/** The query that the examples of parameters make. */
function waarden(parameters: readonly { name: string; in: string; schema: object }[]): string {
  const zoek = new URLSearchParams();
  for (const { name, in: plek, schema } of parameters) {
    const waarde: unknown = "example" in schema ? schema.example : undefined;
    if (plek === "query" && waarde !== undefined) zoek.set(name, String(waarde));
  }
  return `?${zoek}`;
}

const operaties = Object.entries(document.paths).flatMap(([pad, item]) =>
  Object.entries(item).map(([methode, { operationId, parameters = [] }]) => ({
    id: operationId,
    methode: methode.toUpperCase(),
    pad: `/v1${pad.replace(/\{(?:id|regelset)\}/, regelsetVan(`${operationId}.200`))}`,
    parameters: waarden(parameters),
  })),
);

const BULK = "/v1/bulkberekeningen";
const posts = operaties.filter(({ methode, pad }) => methode === "POST" && pad !== BULK);

describe.each(posts)("POST $pad", ({ id, pad }) => {
  it("answers its example with exactly the example", async () => {
    const { status, tekst } = await stuur<Json>(pad, rij(`${id}.verzoek`));
    expect(status).toBe(200);
    expect(JSON.parse(tekst)).toEqual(rij(`${id}.200`));
    expect(tekst).toBe(JSON.stringify(rij(`${id}.200`)));
  });
});

it("POST /v1/bulkberekeningen answers its example, but for the number of an occurrence", async () => {
  const { status, tekst } = await vraag(BULK, {
    method: "POST",
    headers: { "content-type": "application/x-ndjson" },
    body: String(voorbeelden.get("berekenBulk.verzoek")),
  });
  const zonder = (regels: string) => regels.replaceAll(/urn:uuid:[0-9a-f-]{36}/g, "");
  expect(status).toBe(200);
  expect(zonder(tekst)).toBe(zonder(String(voorbeelden.get("berekenBulk.200"))));
});

it("POST /v1/werkplannen answers its example as a calendar with exactly that example", async () => {
  const { status, headers, tekst } = await vraag("/v1/werkplannen", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "text/calendar" },
    body: JSON.stringify(rij("maakWerkplan.verzoek")),
  });
  expect(status).toBe(200);
  expect(headers.get("content-type")).toBe("text/calendar; charset=utf-8");
  expect(tekst).toBe(voorbeelden.get("maakWerkplan.200.calendar"));
});

/** As much of the example as says what was asked for. */
const zoekVan = (voorbeeld: Rij): string => {
  const zoek = new URLSearchParams();
  for (const naam of ["peildatum", "stand"]) {
    const waarde = voorbeeld[naam];
    if (typeof waarde === "string") zoek.set(naam, waarde);
  }
  return zoek.size === 0 ? "" : `?${zoek}`;
};

// The document itself is the answer to toonOpenapi: its example only shows the outline of it.
const gets = operaties.filter(({ methode, id }) => methode === "GET" && id !== "toonOpenapi");

const isFormulier = (id: string) => id.endsWith("MetFormulier");
/** The tariffs ship empty. */
const LEEG = "lijstTarieven";
describe.each(gets)("GET $pad", ({ id, pad, parameters }) => {
  it("answers with what its example shows", async () => {
    const voorbeeld = rij(`${id}.200`);
    const { status, body } = await vraag<Rij>(`${pad}${isFormulier(id) ? parameters : zoekVan(voorbeeld)}`);
    expect(status).toBe(200);
    expect(Object.keys(body)).toEqual(Object.keys(voorbeeld));
    if (isFormulier(id)) return expect(body).toEqual(voorbeeld);
    for (const [veld, waarde] of Object.entries(voorbeeld)) {
      // An example may show a part of a list: every row that it shows must be in the answer.
      if (Array.isArray(waarde)) {
        if (id !== LEEG) expect(waarde.length).toBeGreaterThan(0);
        expect(body[veld]).toEqual(expect.arrayContaining(waarde));
      } else {
        expect({ [veld]: body[veld] }).toEqual({ [veld]: waarde });
      }
    }
  });
});

it("GET /v1/openapi.json has the outline of its example", async () => {
  const { paths, ...kop } = rij("toonOpenapi.200");
  const { body } = await vraag<Rij>("/v1/openapi.json");
  expect(paths).toEqual({});
  expect(body).toMatchObject(kop);
});

/** A request that leads to each problem, where one can. */
const NORM = "/v1/normberekeningen";
const post = (body: string, type = "application/json"): RequestInit => ({
  method: "POST",
  headers: { "content-type": type },
  body,
});
const FOUT = {
  regelset: "westerkwartier",
  peildatum: "2026-02-30",
  huishouden: { leden: [{ id: "c", rol: "client", leeftijd: -1, naam: "x" }] },
};
const PROBLEMEN: Readonly<Record<string, () => Promise<Antwoord<Rij>>>> = {
  "probleem.400": () => stuur<Rij>(NORM, FOUT),
  "probleem.404": () => vraag<Rij>("/v1/regelsets/onbekend"),
  "probleem.405": () => vraag<Rij>(NORM, { method: "DELETE" }),
  "probleem.406": () => vraag<Rij>(NORM, { headers: { accept: "text/html" } }),
  "probleem.413": () => vraag<Rij>(NORM, post(" ".repeat(65537))),
  "probleem.415": () => vraag<Rij>(NORM, post("{}", "text/plain")),
};

describe("problems", () => {
  it.each(Object.entries(PROBLEMEN))("%s is what the API gives", async (naam, haal) => {
    const { status, headers, body } = await haal();
    // Every occurrence has a number of its own.
    const verwacht = { ...rij(naam), instance: `urn:uuid:${headers.get("X-Request-Id")}` };
    expect(`probleem.${status}`).toBe(naam);
    expect(body).toEqual(verwacht);
    expect(Object.keys(body)).toEqual(Object.keys(verwacht));
  });

  it.each([...voorbeelden.keys()].filter((naam) => naam.startsWith("probleem.")))(
    "%s has the shape",
    (naam) => {
      const { type, status, instance, title, detail } = rij(naam);
      expect(type).toMatch(/^urn:wmo-regels:probleem:[a-z-]+$/);
      expect(`probleem.${status}`).toBe(naam);
      expect(instance).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
      expect([typeof title, typeof detail]).toEqual(["string", "string"]);
    },
  );
});

it("tests every example", () => {
  const verwacht = operaties.flatMap(({ id, methode }) =>
    methode === "POST" ? [`${id}.verzoek`, `${id}.200`] : [`${id}.200`],
  );
  verwacht.push("maakWerkplan.200.calendar");
  // 500 and 503 are held to their text in koppen.test.ts.
  const problemen = [...Object.keys(PROBLEMEN), "probleem.429", "probleem.500", "probleem.503"];
  expect([...voorbeelden.keys()].sort()).toEqual([...verwacht, ...problemen].sort());
});
