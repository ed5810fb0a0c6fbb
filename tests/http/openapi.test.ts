import { describe, expect, it } from "vitest";
import document from "../../openapi/openapi.json" with { type: "json" };
import leesmij from "../../README.md?raw";

type Json = null | boolean | number | string | Json[] | { [sleutel: string]: Json };
type Knoop = Record<string, Json>;

const isKnoop = (waarde: Json | undefined): waarde is Knoop =>
  typeof waarde === "object" && waarde !== null && !Array.isArray(waarde);
const knoop = (waarde: Json | undefined): Knoop => (isKnoop(waarde) ? waarde : {});
const veld = (waarde: Json | undefined, ...pad: string[]): Json | undefined =>
  pad.reduce<Json | undefined>((deel, sleutel) => knoop(deel)[sleutel], waarde);

// The document as the caller reads it: JSON.
const heel: Json = JSON.parse(JSON.stringify(document));
const operaties = Object.entries(knoop(veld(heel, "paths"))).flatMap(([pad, item]) =>
  Object.entries(knoop(item)).map(([methode, operatie]) => ({
    naam: `${methode.toUpperCase()} ${pad}`,
    pad,
    methode,
    operatie: knoop(operatie),
    antwoorden: Object.entries(knoop(veld(operatie, "responses"))),
  })),
);

/** Every schema under one, with what its references lead to; each once. */
function schemas(begin: Json | undefined, gezien = new Set<Json>()): Knoop[] {
  if (Array.isArray(begin)) return begin.flatMap((deel) => schemas(deel, gezien));
  if (!isKnoop(begin) || gezien.has(begin)) return [];
  gezien.add(begin);
  const { $ref } = begin;
  if (typeof $ref === "string") return schemas(veld(heel, ...$ref.split("/").slice(1)), gezien);
  return [begin, ...Object.values(begin).flatMap((deel) => schemas(deel, gezien))];
}

const alles = (waarde: Json): Knoop[] =>
  Array.isArray(waarde)
    ? waarde.flatMap(alles)
    : isKnoop(waarde)
      ? [waarde, ...Object.values(waarde).flatMap(alles)]
      : [];

/** Words that a sentence in English has and a sentence in Dutch has not. */
const ENGELS = /\b(?:the|and|with|which|that|this|returns|gets|request|response)\b/i;

describe("the document", () => {
  it("is OpenAPI 3.0.3 with contact, licence and the version of the API", () => {
    expect(veld(heel, "openapi")).toBe("3.0.3");
    expect(veld(heel, "info", "version")).toBe("1.2.0");
    expect(Object.keys(knoop(veld(heel, "info", "contact"))).sort()).toEqual(["email", "name", "url"]);
    expect(veld(heel, "info", "license", "name")).toBe("EUPL-1.2");
    expect(JSON.stringify(veld(heel, "servers"))).toMatch(/"url":"https:\/\/[^"]+\/v1"/);
  });

  it("has no path that the README does not list", () => {
    const [lijst = ""] = leesmij.split("## Resources\n").slice(1);
    expect(
      operaties
        .map(({ naam }) => naam)
        .filter((naam) => !lijst.includes(`| \`${naam.replace(" ", " /v1")}\` `)),
    ).toEqual([]);
  });

  it("asks for no credentials", () => {
    expect(veld(heel, "security")).toBeUndefined();
    expect(veld(heel, "components", "securitySchemes")).toBeUndefined();
    expect(operaties.filter(({ operatie }) => "security" in operatie)).toEqual([]);
  });

  it("has paths in kebab case without a slash at the end", () => {
    const vorm = /^(?:\/(?:[a-z]+(?:-[a-z]+)*|\{[a-z][A-Za-z]*\}|openapi\.json))+$/;
    expect(operaties.map(({ pad }) => pad).filter((pad) => !vorm.test(pad))).toEqual([]);
  });

  it("names each operation once", () => {
    const ids = operaties.map(({ operatie: { operationId } }) => operationId);
    expect(new Set(ids).size).toBe(operaties.length);
  });

  it("has no description in English", () => {
    const teksten = alles(heel).flatMap(({ description, summary, title }) =>
      [description, summary, title].filter((tekst) => typeof tekst === "string"),
    );
    expect(teksten.length).toBeGreaterThan(100);
    expect(teksten.filter((tekst) => ENGELS.test(tekst))).toEqual([]);
  });

  it("has only null, never a second type, beside a type", () => {
    expect(alles(heel).filter(({ type }) => Array.isArray(type))).toEqual([]);
  });
});

describe.each(operaties)("$naam", ({ pad, methode, operatie, antwoorden }) => {
  it("has a name, a summary, a description and one tag", () => {
    const { operationId, summary, description, tags } = operatie;
    expect(operationId).toMatch(/^[a-z]+[A-Z][A-Za-z]+$/);
    expect(summary).toMatch(/^[A-Z].{5,}[^.]$/);
    expect(description).toMatch(/^[A-Z].{10,}\.$/s);
    expect(tags).toHaveLength(1);
  });

  it("describes the problems that it can give", () => {
    const statussen = antwoorden.map(([status]) => status);
    expect(statussen).toEqual(expect.arrayContaining(["200", "405", "406"]));
    const kanFout = methode === "post" || "parameters" in operatie;
    expect(statussen.includes("400")).toBe(pad !== "/openapi.json");
    expect(statussen.includes("404")).toBe(kanFout);
    expect(statussen.includes("413")).toBe(methode === "post");
    expect(statussen.includes("415")).toBe(methode === "post");
    expect(statussen).not.toContain("422");
    expect(statussen.includes("503")).toBe(pad !== "/openapi.json");
  });

  it("has problems as application/problem+json only, and answers as application/json only", () => {
    for (const [status, antwoord] of antwoorden) {
      if (status === "304") continue; // no body
      const goed = pad === "/bulkberekeningen" ? "application/x-ndjson" : "application/json";
      const verwacht = Number(status) >= 400 ? "application/problem+json" : goed;
      // A plan is also given as a calendar.
      const ook = pad === "/werkplannen" && status === "200" ? ["text/calendar"] : [];
      expect([status, Object.keys(knoop(veld(antwoord, "content")))]).toEqual([status, [verwacht, ...ook]]);
      const schema = veld(antwoord, "content", verwacht, "schema");
      if (Number(status) >= 400) expect(schema).toEqual({ $ref: "#/components/schemas/Probleem" });
    }
  });

  it("documents the headers that every answer has", () => {
    for (const [status, antwoord] of antwoorden) {
      const namen = Object.keys(knoop(veld(antwoord, "headers")));
      const extra = status === "405" ? ["Allow"] : status === "503" ? ["Retry-After"] : [];
      expect([status, namen]).toEqual([
        status,
        expect.arrayContaining(["API-Version", "X-Request-Id", ...extra]),
      ]);
    }
  });

  it("has an example with every body", () => {
    const inhouden = [veld(operatie, "requestBody"), ...antwoorden.map(([, antwoord]) => antwoord)];
    for (const inhoud of inhouden.filter((een) => een !== undefined)) {
      for (const media of Object.values(knoop(veld(inhoud, "content")))) {
        const ref = veld(media, "examples", "voorbeeld", "$ref");
        expect(ref).toMatch(/^#\/components\/examples\//);
        expect(veld(heel, ...String(ref).split("/").slice(1), "value")).toBeDefined();
      }
    }
  });

  it("takes described parameters in camel case", () => {
    const { parameters } = operatie;
    for (const parameter of Array.isArray(parameters) ? parameters : []) {
      expect(veld(parameter, "name")).toMatch(/^[a-z][A-Za-z]*$/);
      expect(["path", "query"]).toContain(veld(parameter, "in"));
      const uitleg = veld(parameter, "description") ?? veld(parameter, "schema", "description");
      expect(uitleg).toMatch(/^[A-Z].+[.?]$/);
    }
  });
});

// A line of bulk is the request of the calculation that it asks for.
describe.each(operaties.filter(({ methode, pad }) => methode === "post" && pad !== "/bulkberekeningen"))(
  "the request of $naam",
  ({ operatie }) => {
    const gevonden = schemas(veld(operatie, "requestBody", "content", "application/json", "schema"));
    // The input of a recalculation is what another calculation takes: that one checks it.
    const objecten = gevonden.filter(
      ({ type, description }) => type === "object" && !/gekozen berekening/.test(String(description)),
    );

    it("is required", () => {
      expect(veld(operatie, "requestBody", "required")).toBe(true);
    });

    it("lets no unknown field in, in any object", () => {
      expect(objecten.length).toBeGreaterThan(0);
      expect(objecten.filter(({ additionalProperties }) => additionalProperties !== false)).toEqual([]);
      expect(gevonden.filter(({ properties, type }) => properties && type !== "object")).toEqual([]);
    });

    it("has no field for personal data", () => {
      const velden = objecten.flatMap(({ properties }) => Object.keys(knoop(properties)));
      const persoonlijk = /bsn|burgerservice|naam|geboorte|adres|postcode|straat|telefoon|mail|huisnummer/i;
      expect(velden.filter((naam) => persoonlijk.test(naam))).toEqual([]);
    });

    it("bounds every number, text and list", () => {
      const grenzen: Readonly<Record<string, readonly string[]>> = {
        number: ["minimum", "maximum"],
        integer: ["minimum", "maximum"],
        array: ["maxItems"],
        string: ["maxLength"],
      };
      const open = gevonden.filter(
        (schema) =>
          !("enum" in schema || "format" in schema) &&
          !(grenzen[String(veld(schema, "type"))] ?? []).every((grens) => grens in schema),
      );
      expect(open).toEqual([]);
    });
  },
);
