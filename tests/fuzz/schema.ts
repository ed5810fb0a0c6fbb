import fc from "fast-check";
import document from "../../openapi/openapi.json" with { type: "json" };

export type Json = null | boolean | number | string | Json[] | { [sleutel: string]: Json };
type Schema = { readonly [sleutel: string]: Json };

export const isRij = (waarde: unknown): waarde is { [sleutel: string]: Json } =>
  typeof waarde === "object" && waarde !== null && !Array.isArray(waarde);

// As a caller reads the document: JSON.
const heel: Json = JSON.parse(JSON.stringify(document));

export const veld = (waarde: Json | undefined, ...pad: readonly string[]): Json | undefined =>
  pad.reduce<Json | undefined>(
    (deel, sleutel) => (isRij(deel) && Object.hasOwn(deel, sleutel) ? deel[sleutel] : undefined),
    waarde,
  );

export const inDocument = (...pad: readonly string[]): Json | undefined => veld(heel, ...pad);

const getal = (schema: Schema, naam: string, anders: number): number => {
  const waarde = schema[naam];
  return typeof waarde === "number" ? waarde : anders;
};

const MAX_LIJST = 3;
const MAX_TEKST = 12;
const DATUMS = [
  "2019-01-01",
  "2024-01-31",
  "2024-02-29",
  "2026-03-01",
  "2026-11-21",
  "2026-12-31",
  "2027-01-01",
  "2027-06-15",
  "2031-01-01",
];
const STANDEN = ["2026-11-21T10:00:00Z", "2026-11-28T00:00:00Z", "2026-11-28T01:00:00+01:00"];

function tekst(schema: Schema): fc.Arbitrary<Json> {
  const { format, pattern } = schema;
  if (format === "date") return fc.constantFrom(...DATUMS);
  if (format === "date-time") return fc.constantFrom(...STANDEN);
  if (typeof pattern === "string")
    return fc.stringMatching(new RegExp(pattern)).map((t) => t.slice(0, MAX_TEKST));
  const minLength = getal(schema, "minLength", 0);
  return fc.string({ minLength, maxLength: Math.min(getal(schema, "maxLength", MAX_TEKST), MAX_TEKST) });
}

function cijfer(schema: Schema): fc.Arbitrary<Json> {
  const stap = getal(schema, "multipleOf", schema["type"] === "integer" ? 1 : 0.5);
  const min = Math.ceil(getal(schema, "minimum", 0) / stap);
  const max = Math.floor(getal(schema, "maximum", 1000) / stap);
  // Small numbers say more than large ones, and bounds most of all.
  const klein = fc.integer({ min, max: Math.min(max, min + 12) });
  return fc
    .oneof({ weight: 6, arbitrary: klein }, fc.constantFrom(min, max), fc.integer({ min, max }))
    .map((n) => n * stap);
}

function object(schema: Schema, diepte: number): fc.Arbitrary<Json> {
  const velden = isRij(schema["properties"]) ? Object.entries(schema["properties"]) : [];
  const verplicht = Array.isArray(schema["required"]) ? schema["required"] : [];
  const record: Record<string, fc.Arbitrary<Json>> = {};
  const requiredKeys: string[] = [];
  for (const [naam, deel] of velden) {
    const nodig = verplicht.includes(naam);
    if (nodig) requiredKeys.push(naam);
    if (nodig || diepte > 0) record[naam] = geldig(deel, diepte - 1);
  }
  return fc.record(record, { requiredKeys });
}

const bekend = new Map<string, fc.Arbitrary<Json>>();

/** What a reference leads to, made once. */
function naarRef(ref: string, diepte: number): fc.Arbitrary<Json> {
  const sleutel = `${ref} ${diepte}`;
  const eerder = bekend.get(sleutel);
  if (eerder !== undefined) return eerder;
  const gemaakt = geldig(inDocument(...ref.split("/").slice(1)), diepte);
  bekend.set(sleutel, gemaakt);
  return gemaakt;
}

/** Values that a schema of the document takes; optional parts are there now and then, down to a depth. */
export function geldig(schema: Json | undefined, diepte = 6): fc.Arbitrary<Json> {
  if (!isRij(schema)) return fc.constant(null);
  const { $ref, type, nullable } = schema;
  if (typeof $ref === "string") return naarRef($ref, diepte);
  const kern = (): fc.Arbitrary<Json> => {
    const keuzes = schema["enum"];
    if (Array.isArray(keuzes)) return fc.constantFrom(...keuzes);
    const vormen = schema["oneOf"] ?? schema["anyOf"];
    if (Array.isArray(vormen)) return fc.oneof(...vormen.map((vorm) => geldig(vorm, diepte)));
    const alle = schema["allOf"];
    if (Array.isArray(alle)) return geldig(alle[0], diepte);
    switch (type) {
      case "string":
        return tekst(schema);
      case "integer":
      case "number":
        return cijfer(schema);
      case "boolean":
        return fc.boolean();
      case "array":
        return fc.array(geldig(schema["items"], diepte - 1), {
          minLength: Math.min(getal(schema, "minItems", 0), MAX_LIJST),
          maxLength: Math.max(
            getal(schema, "minItems", 0),
            Math.min(getal(schema, "maxItems", MAX_LIJST), MAX_LIJST),
          ),
        });
      case "object":
        return object(schema, diepte);
      default:
        return fc.constant(null);
    }
  };
  return nullable === true ? fc.option(kern(), { freq: 4 }) : kern();
}
